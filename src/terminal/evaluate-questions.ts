import { z } from 'zod';
import type { Answer } from '../core/answer/answer.ts';
import { findAnswer } from '../core/answer/find-answer.ts';
import type { Library } from '../core/answer/library.ts';
import { foldWord } from '../core/search/fold.ts';
import { questionLine, toQuestion } from './question-line.ts';
import { type LineSource, readJsonLines } from './read-json-lines.ts';
import { toPrintable } from './style.ts';

const questionSchema = questionLine.extend({
  expect: z.object({
    status: z.enum(['answered', 'not-found', 'unclear']),
    contains: z.string().nullish(),
    article: z.string().nullish(),
    speaker: z.string().nullish(),
    label: z.string().nullish(),
  }),
});

type Expected = z.infer<typeof questionSchema>['expect'];

/** One question with what came of it; `wrong` is empty where the answer is right. */
export interface Evaluated {
  readonly id: string | number;
  readonly command: string;
  readonly text: string;
  readonly answered: boolean;
  readonly shouldAnswer: boolean;
  readonly wrong: readonly string[];
}

/** Asks each question of JSON lines. What is wrong with a line is told, and the next one is read. */
export async function evaluateQuestions(
  library: Library,
  input: LineSource,
  tell: (problem: string) => void,
): Promise<readonly Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for await (const line of readJsonLines(input, (line) => questionSchema.safeParse(line))) {
    if (line.kind === 'problem') {
      tell(line.message);
      continue;
    }
    const { id, command, text, expect } = line.value;
    const answer = findAnswer(library, toQuestion(line.value));
    evaluated.push({
      id,
      command,
      text,
      answered: answer.kind === 'answered',
      shouldAnswer: expect.status === 'answered',
      wrong: findWrong(expect, answer),
    });
  }
  return evaluated;
}

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();

function findWrong(expect: Expected, answer: Answer): readonly string[] {
  if (answer.kind !== expect.status) return [`${answer.kind} instead of ${expect.status}`];
  if (answer.kind !== 'answered') return [];
  const { excerpt, article, attribution, clause } = answer.finding;
  const given: readonly (readonly [name: string, expected: string | null | undefined, found: string])[] = [
    ['article', expect.article, article.id],
    ['speaker', expect.speaker, attribution?.speaker.name ?? 'none'],
    ['label', expect.label, clause?.label ?? 'none'],
  ];
  const wrong = given.flatMap(([name, expected, found]) =>
    expected && fold(expected) !== fold(found) ? [`${name} ${found} instead of ${expected}`] : [],
  );
  const holds = !expect.contains || fold(excerpt.text).includes(fold(expect.contains));
  return holds ? wrong : [`excerpt: ${excerpt.text}`, ...wrong];
}

/** A table by command, then the failures. */
export function formatEvaluation(evaluated: readonly Evaluated[]): string {
  const commands = ['all', ...new Set(evaluated.map(({ command }) => command))];
  const rows = commands.map((command) => {
    const own = evaluated.filter((each) => command === 'all' || each.command === command);
    const answered = own.filter((each) => each.answered);
    const right = own.filter(({ wrong }) => wrong.length === 0).length;
    const rightAnswers = answered.filter(({ wrong }) => wrong.length === 0).length;
    const silent = own.filter((each) => !each.shouldAnswer && !each.answered).length;
    const shouldBeSilent = own.filter((each) => !each.shouldAnswer).length;
    return `${command.padEnd(12)} right ${right}/${own.length}, of ${answered.length} answers given ${rightAnswers} right, silent where it should be ${silent}/${shouldBeSilent}`;
  });
  const failures = evaluated.flatMap(({ id, command, text, wrong }) =>
    wrong.length ? [`✗ ${id} /${command} ${toPrintable(text)}\n    ${toPrintable(wrong.join('; '))}`] : [],
  );
  return `${[...rows, ...failures].join('\n')}\n`;
}
