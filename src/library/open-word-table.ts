import { readFile } from 'node:fs/promises';
import { readWordTable, type WordTable } from '../core/search/word-table.ts';

/** Where the table stands: two folders up from the source, three from the build. */
const places = ['../../words/en.bin', '../../../words/en.bin'];

let opened: Promise<WordTable | null> | null = null;

/** The word table that comes with the program, read once, when it is first asked for; null where it is not there or damaged. */
export function openWordTable(): Promise<WordTable | null> {
  opened ??= readFirst();
  return opened;
}

async function readFirst(): Promise<WordTable | null> {
  for (const place of places) {
    const bytes = await readFile(new URL(place, import.meta.url)).catch(() => null);
    if (bytes) return readWordTable(bytes);
  }
  return null;
}
