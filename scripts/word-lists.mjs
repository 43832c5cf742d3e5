// What the scripts that make lists of English words share.
import { readFileSync } from 'node:fs';

const lineWidth = 95;
const headerLength = 24;
const textLengthAt = 20;

/** The words that words/en.bin has (words/README.md). */
export function readKnownWords() {
  const table = readFileSync('words/en.bin');
  const textLength = table.readUInt32LE(textLengthAt);
  return new Set(
    table
      .subarray(headerLength, headerLength + textLength)
      .toString('utf8')
      .split('\n'),
  );
}

/** Entries as lines of an array of strings, as many in each as there is room for, with commas between them. */
export function toLines(entries) {
  const lines = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 1 <= lineWidth)
      lines[lines.length - 1] = `${last},${entry}`;
    else lines.push(entry);
  }
  return lines.map((line) => `  '${line}',`).join('\n');
}
