import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseProvisions } from '../../src/core/clauses/parse-provisions.ts';
import { readArticleFile } from '../../src/library/read-corpus.ts';

export const agreementFolder = resolve(import.meta.dirname, '../fixtures/agreements');

/** The labels of a text, in order, with the first words of each provision. */
export function listLabels(text: string): readonly string[] {
  return parseProvisions(text).provisions.flatMap(({ label, body }) =>
    label === null
      ? []
      : `${label}: ${text.slice(body.start, body.end).replace(/\s+/g, ' ').slice(0, 30).trim()}`,
  );
}

export async function readAgreement(name: string): Promise<string> {
  const parsed = await readArticleFile(join(agreementFolder, name));
  if ('problems' in parsed)
    throw new Error(`${name}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.article.text;
}

export interface ClauseQuestion {
  readonly id: string;
  readonly text: string;
  readonly article?: string;
  readonly label?: string | null;
  readonly reportedBy?: string;
  /** Words of the clause; absent where nothing answers. */
  readonly contains?: string;
}

export const readClauseQuestions = (): readonly ClauseQuestion[] =>
  readFileSync(join(agreementFolder, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): ClauseQuestion => JSON.parse(line));
