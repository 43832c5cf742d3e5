import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GeneratedCorpus, generateCorpus } from './generated-passages.ts';
import { readRows } from './question-sets.ts';

/** Passages, and questions with the numbers of those that answer them. */
export interface AskedPassages {
  readonly name: string;
  readonly passages: readonly string[];
  readonly questions: readonly { readonly text: string; readonly right: ReadonlySet<number> }[];
}

const folder = resolve(process.env.VERBATIM_SHARED ?? '../shared', 'retrieval/sets');
const sets = ['xquad', 'squad2', 'clapnq'];
/** Only its passages: 12,000 rules among which the others have to be found. */
const besides = 'obliqa';

export const generatedPassages = (size: number, questions: number): AskedPassages => {
  const corpus: GeneratedCorpus = generateCorpus(size, questions);
  return {
    name: `${size} generated passages`,
    passages: corpus.passages,
    questions: corpus.questions.map(({ text, passage }) => ({ text, right: new Set([passage]) })),
  };
};

/**
 * All passages of the question sets that lie beside the project, filled up to `size` with generated ones, and of each set as many of its questions as the
 * others give, spread evenly over it. Null where the sets are not there.
 */
export function writtenPassages(size: number, questions: number): AskedPassages | null {
  if (![...sets, besides].every((set) => existsSync(`${folder}/${set}/passages.jsonl`))) return null;
  const passages: string[] = [];
  const numbers = new Map<string, number>();
  for (const set of [...sets, besides])
    for (const { id, text } of readRows(
      `${folder}/${set}/passages.jsonl`,
      (row: { id: string; text: string }) => row,
    )) {
      numbers.set(`${set} ${id}`, passages.length);
      passages.push(text.replace(/\s+/g, ' ').trim());
    }
  const written = passages.length;
  passages.push(...generateCorpus(Math.max(1, size - written), 0).passages);
  const asked = sets.flatMap((set) => {
    const rows = readRows(
      `${folder}/${set}/questions.jsonl`,
      (row: { question: string; passageIds: readonly string[]; answerable: boolean }) => row,
    ).filter(({ answerable }) => answerable);
    const share = Math.ceil(questions / sets.length);
    return Array.from({ length: share }, (_none, at) => rows[Math.floor((at * rows.length) / share)])
      .filter((row) => row !== undefined)
      .map(({ question, passageIds }) => ({
        text: question,
        right: new Set(passageIds.map((id) => numbers.get(`${set} ${id}`) ?? -1)),
      }));
  });
  return {
    name: `${passages.length} passages, ${written} of them written by people`,
    passages,
    questions: asked,
  };
}
