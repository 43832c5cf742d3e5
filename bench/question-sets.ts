import { readFileSync } from 'node:fs';
import {
  createPassageIndex,
  type PassageIndex,
  type PassagePlace,
} from '../src/core/search/passage-index.ts';
import type { WordTable } from '../src/core/search/word-table.ts';
import { articleOf } from '../src/core/text/article.ts';

/** A question of a set, with the passages that answer it. */
export interface SetQuestion {
  readonly id: string;
  readonly text: string;
  readonly answerable: boolean;
  /** Texts that answer it, word for word. */
  readonly answers: readonly string[];
  readonly isRight: (place: PassagePlace) => boolean;
  /** Questions are divided by a hash of their id: one half trains, the other half checks. */
  readonly half: 'develop' | 'check';
}

export interface QuestionSet {
  readonly name: string;
  readonly index: PassageIndex;
  readonly questions: readonly SetQuestion[];
}

/** Which of the passages that answer a question are taken out: none, or every second one. */
export type Removed = 'none' | 'odd' | 'even';

interface PassageRow {
  readonly id: string;
  readonly docId: string;
  readonly title: string;
  readonly text: string;
}

interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly passageIds: readonly string[];
  readonly answers: readonly string[];
  readonly answerable: boolean;
}

/** The rows of a file of JSON lines. */
export const readRows = <Row>(file: string, toRow: (value: Row) => Row): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toRow(JSON.parse(line)));

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

/**
 * Reads `passages.jsonl` and `questions.jsonl` of a folder: an article for each document, a paragraph for each passage. A question
 * all of whose passages are taken out has no answer then; those that had none are not asked again.
 */
export function readQuestionSet(
  folder: string,
  name: string,
  meaning: WordTable | null,
  removed: Removed = 'none',
): QuestionSet {
  const rows = readRows(`${folder}/questions.jsonl`, (row: QuestionRow) => row);
  const answering = [...new Set(rows.flatMap(({ passageIds }) => passageIds))];
  const removedHalf = ['even', 'odd'].indexOf(removed);
  const gone = new Set(answering.filter((_id, at) => at % 2 === removedHalf));
  const documents = new Map<string, { title: string; paragraphs: { id: string; text: string }[] }>();
  for (const { id, docId, title, text } of readRows(`${folder}/passages.jsonl`, (row: PassageRow) => row)) {
    if (gone.has(id)) continue;
    const known = documents.get(docId) ?? { title: title || docId, paragraphs: [] };
    documents.set(docId, known);
    known.paragraphs.push({ id, text: text.replace(/\s+/g, ' ').trim() });
  }
  const index = createPassageIndex(
    [...documents].map(([id, { title, paragraphs }]) =>
      articleOf(id, paragraphs.map(({ text }) => text).join('\n\n'), { title }),
    ),
    meaning,
  );
  const idOf = ({ segment, passage }: PassagePlace): string | undefined => {
    const found = index.segments[segment];
    const article = found?.articles[found.arrays.passageArticles[passage] ?? -1];
    const sentence = found?.arrays.sentenceStarts[passage] ?? 0;
    const paragraph = found?.arrays.sentenceParagraphs[sentence] ?? 0;
    return documents.get(article?.id ?? '')?.paragraphs[paragraph - 1]?.id;
  };
  const asked = removed === 'none' ? rows : rows.filter(({ answerable }) => answerable);
  const questions = asked.map(
    ({ id, question, passageIds, answers, answerable }): SetQuestion => ({
      id,
      text: question,
      answerable: answerable && passageIds.some((passage) => !gone.has(passage)),
      answers,
      isRight: (place) => passageIds.includes(idOf(place) ?? ''),
      half: hashOf(id) % 1000 < 500 ? 'develop' : 'check',
    }),
  );
  return { name, index, questions };
}
