import { featureNames } from '../src/core/search/features.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import { type QuestionSet, readQuestionSet, type SetQuestion } from './question-sets.ts';
import { type Choice, dot, trainSoftmax } from './train-softmax.ts';

/**
 * Trains the weights of the ranking (src/core/search/weights.ts) on the develop halves of question sets and prints them, with what they
 * reach on the check halves, what a set gains that was left out of the training, and what each feature brings.
 *   node dist/bench/train-ranking.js FOLDER SET… [--left-out]       each set a folder FOLDER/SET with passages.jsonl and questions.jsonl
 */
const leftOut = process.argv.includes('--left-out');
const [folder, ...names] = process.argv.slice(2).filter((word) => word !== '--left-out');
if (!folder || names.length === 0) {
  process.stderr.write('train-ranking: expected a folder and the names of the sets in it\n');
  process.exit(2);
}

const candidates = 40;
const options = { penalty: 1e-3, rounds: 200 };

interface Asked extends Choice {
  readonly half: SetQuestion['half'];
}

interface AskedSet {
  readonly name: string;
  readonly asked: readonly Asked[];
}

function ask({ name, index, questions }: QuestionSet): AskedSet {
  const asked = questions
    .filter(({ answerable }) => answerable)
    .map(({ text, half, isRight }): Asked => {
      const ranked = rankPassages(index, readQuery(text, index), { limit: candidates });
      return {
        half,
        rows: ranked.map(({ features }) => Float64Array.from(featureNames, (feature) => features[feature])),
        right: ranked.map(isRight),
      };
    });
  return { name, asked };
}

/** Only the columns of some features. */
const narrow = ({ name, asked }: AskedSet, columns: readonly number[]): AskedSet => ({
  name,
  asked: asked.map((choice) => ({
    ...choice,
    rows: choice.rows.map((row) => Float64Array.from(columns, (column) => row[column] ?? 0)),
  })),
});

const halfOf = (half: SetQuestion['half'], { asked }: AskedSet): readonly Asked[] =>
  asked.filter((choice) => choice.half === half);

/** How many of the choices have a right candidate first. */
function countRight(choices: readonly Choice[], weights: Float64Array): number {
  return choices.filter(({ rows, right }) => {
    const scores = rows.map((row) => dot(row, weights));
    return right[scores.indexOf(Math.max(...scores))];
  }).length;
}

const percent = (right: number, of: number): string =>
  ((100 * right) / Math.max(1, of)).toFixed(1).padStart(6);

/** Each half judged by the weights of the other. */
function crossValidate(sets: readonly AskedSet[], width: number): readonly number[] {
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

const print = (label: string, sets: readonly AskedSet[], right: readonly number[]): void => {
  const shares = sets.map(({ asked }, at) => percent(right[at] ?? 0, asked.length));
  const mean = sets.reduce((sum, { asked }, at) => sum + (right[at] ?? 0) / asked.length / sets.length, 0);
  process.stdout.write(`${label.padEnd(28)}${shares.join(' ')}   mean ${(100 * mean).toFixed(2)}\n`);
};

const meaning = await openWordTable();
const sets = names.map((name) => ask(readQuestionSet(`${folder}/${name}`, name, meaning)));
const all = featureNames.map((_name, at) => at);
const only = Float64Array.from(featureNames, (name) => (name === 'bm25' ? 1 : 0));
process.stdout.write(
  `${'hit@1, %'.padEnd(28)}${names.map((name) => name.slice(0, 6).padStart(6)).join(' ')}\n`,
);
print(
  'BM25',
  sets,
  sets.map(({ asked }) => countRight(asked, only)),
);
print(
  `right among ${candidates}`,
  sets,
  sets.map(({ asked }) => asked.filter(({ right }) => right.includes(true)).length),
);
print('each half by the other', sets, crossValidate(sets, all.length));
print(
  'each set by the others',
  sets,
  sets.map(({ asked }) =>
    countRight(
      asked,
      trainSoftmax(
        sets.filter((other) => other.asked !== asked).map((other) => other.asked),
        all.length,
        options,
      ),
    ),
  ),
);
const weights = trainSoftmax(
  sets.map((set) => halfOf('develop', set)),
  all.length,
  options,
);
for (const half of ['develop', 'check'] as const) {
  const halves = sets.map((set) => ({ name: set.name, asked: halfOf(half, set) }));
  print(
    `${half} halves`,
    halves,
    halves.map(({ asked }) => countRight(asked, weights)),
  );
}
for (const [at, name] of featureNames.entries())
  process.stdout.write(`  ${name}: ${weights[at]?.toFixed(2)},\n`);

for (const name of leftOut ? featureNames : []) {
  const columns = all.filter((column) => featureNames[column] !== name);
  const narrowed = sets.map((set) => narrow(set, columns));
  print(`without ${name}`, sets, crossValidate(narrowed, columns.length));
}
