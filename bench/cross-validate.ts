import type { SetQuestion } from './question-sets.ts';
import { type Choice, type TrainingOptions, trainSoftmax } from './train-softmax.ts';

/** A question as it is trained on and judged. */
export interface Asked extends Choice {
  readonly half: SetQuestion['half'];
}

export interface AskedSet<Question extends Asked> {
  readonly name: string;
  readonly asked: readonly Question[];
}

/** How many of some questions are answered rightly under some weights. */
export type CountRight<Question extends Asked> = (
  asked: readonly Question[],
  weights: Float64Array,
) => number;

/** Only the columns of some features. */
export const narrow = <Question extends Asked>(
  { name, asked }: AskedSet<Question>,
  columns: readonly number[],
): AskedSet<Question> => ({
  name,
  asked: asked.map((question) => ({
    ...question,
    rows: question.rows.map((row) => Float64Array.from(columns, (column) => row[column] ?? 0)),
  })),
});

const halfOf = <Question extends Asked>(
  half: SetQuestion['half'],
  { asked }: AskedSet<Question>,
): readonly Question[] => asked.filter((question) => question.half === half);

/** By set: how many are right where each half is judged by the weights of the other. */
export function judgeHalves<Question extends Asked>(
  sets: readonly AskedSet<Question>[],
  width: number,
  options: TrainingOptions,
  countRight: CountRight<Question>,
): readonly number[] {
  const right = sets.map(() => 0);
  for (const [learn, judge] of [
    ['develop', 'check'],
    ['check', 'develop'],
  ] as const) {
    const weights = trainSoftmax(
      sets.map((set) => halfOf(learn, set)),
      width,
      options,
    );
    for (const [at, set] of sets.entries())
      right[at] = (right[at] ?? 0) + countRight(halfOf(judge, set), weights);
  }
  return right;
}

/** By set: how many are right where it is judged by the weights of the others. */
export const judgeSets = <Question extends Asked>(
  sets: readonly AskedSet<Question>[],
  width: number,
  options: TrainingOptions,
  countRight: CountRight<Question>,
): readonly number[] =>
  sets.map((set) => {
    const others = sets.filter((other) => other !== set).map(({ asked }) => asked);
    return countRight(set.asked, trainSoftmax(others, width, options));
  });

const percent = (right: number, of: number): string =>
  ((100 * right) / Math.max(1, of)).toFixed(1).padStart(6);

/** One line: the share of each set that is right, and the mean of the sets. */
export function printShares<Question extends Asked>(
  label: string,
  sets: readonly AskedSet<Question>[],
  right: readonly number[],
): void {
  const shares = sets.map(({ asked }, at) => percent(right[at] ?? 0, asked.length));
  const mean = sets.reduce((sum, { asked }, at) => sum + (right[at] ?? 0) / asked.length / sets.length, 0);
  process.stdout.write(`${label.padEnd(28)}${shares.join(' ')}   mean ${(100 * mean).toFixed(2)}\n`);
}

export const printHeads = (measure: string, names: readonly string[]): void => {
  process.stdout.write(
    `${measure.padEnd(28)}${names.map((name) => name.slice(0, 6).padStart(6)).join(' ')}\n`,
  );
};

export function printWeights(names: readonly string[], weights: Float64Array): void {
  for (const [at, name] of names.entries()) process.stdout.write(`  ${name}: ${weights[at]?.toFixed(2)},\n`);
}
