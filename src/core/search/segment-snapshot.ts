import type { Article } from '../text/article.ts';
import { languagesOf, type Segment, type SegmentArrays } from './segment.ts';
import { createSpellings } from './spellings.ts';

/** Raised whenever the same articles would give another segment: older snapshots are then built anew. */
export const segmentVersion = 5;

const arrayNames = [
  'tokens',
  'tokenStarts',
  'sentenceStarts',
  'passageArticles',
  'leadIns',
  'passageLengths',
  'titleKeys',
  'titleStarts',
  'sentenceFrom',
  'sentenceTo',
  'sentenceParagraphs',
  'keyOf',
  'postingStarts',
  'postings',
] as const satisfies readonly (keyof SegmentArrays)[];

/**
 * A segment as bytes, its articles left out: "VS", version, number of parts (32-bit integers, little endian), then each part's length and
 * the parts, each padded to four bytes: the words with spaces between them, the arrays.
 */
export function writeSegment({ words, arrays }: Segment): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [
    encoder.encode(words.join(' ')),
    ...arrayNames
      .map((name) => arrays[name])
      .map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  ];
  const header = Uint32Array.from([
    magic,
    segmentVersion,
    parts.length,
    ...parts.map(({ length }) => length),
  ]);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + padded(length), header.byteLength));
  bytes.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

const magic = 0x5653;
const padded = (length: number): number => (length + 3) & ~3;

/**
 * The segment of `articles`, which must be those that it was written for, in their order; null where the bytes are damaged or of
 * another version.
 */
export function readSegment(bytes: Uint8Array, articles: readonly Article[]): Segment | null {
  const parts = readParts(bytes);
  if (!parts) return null;
  const [encoded, ...lists] = parts;
  if (!encoded || lists.length !== arrayNames.length) return null;
  const words = new TextDecoder().decode(encoded).split(' ');
  const integers = lists.map(toIntegers);
  const arrayOf = (name: (typeof arrayNames)[number]): Uint32Array =>
    integers[arrayNames.indexOf(name)] ?? new Uint32Array();
  const arrays: SegmentArrays = {
    tokens: arrayOf('tokens'),
    tokenStarts: arrayOf('tokenStarts'),
    sentenceStarts: arrayOf('sentenceStarts'),
    passageArticles: arrayOf('passageArticles'),
    leadIns: arrayOf('leadIns'),
    passageLengths: arrayOf('passageLengths'),
    titleKeys: arrayOf('titleKeys'),
    titleStarts: arrayOf('titleStarts'),
    sentenceFrom: arrayOf('sentenceFrom'),
    sentenceTo: arrayOf('sentenceTo'),
    sentenceParagraphs: arrayOf('sentenceParagraphs'),
    keyOf: arrayOf('keyOf'),
    postingStarts: arrayOf('postingStarts'),
    postings: arrayOf('postings'),
  };
  return {
    articles,
    numbers: new Map(words.slice(1).map((word, at) => [word, at + 1])),
    words,
    spellings: createSpellings(words.filter((_word, number) => arrays.keyOf[number])),
    arrays,
    languages: languagesOf(articles),
  };
}

const toIntegers = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

function readParts(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes.byteLength < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== segmentVersion || count > 64)
    return null;
  let at = 12 + 4 * count;
  if (at > bytes.byteLength) return null;
  const parts: Uint8Array[] = [];
  for (let part = 0; part < count; part += 1) {
    const length = view.getUint32(12 + 4 * part, true);
    if (at + length > bytes.byteLength) return null;
    parts.push(bytes.subarray(at, at + length));
    at += padded(length);
  }
  return parts;
}
