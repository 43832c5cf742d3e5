import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import { confidenceNames } from '../src/core/search/standing.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import { readQuestionSet, type SetQuestion } from './question-sets.ts';
import { areaUnderCurve, chanceOf, type Example, type Logistic, trainLogistic } from './train-logistic.ts';

/**
 * Trains the weights of the confidence (src/core/search/weights.ts) on the develop halves of question sets, as they are and with every second
 * right passage taken out, and prints them; then, on the check halves: AUROC, how often passages of each confidence are right, and how
 * silence fares at each threshold. Train the ranking first.
 *   node dist/bench/train-confidence.js FOLDER SET…
 */
const [folder, ...names] = process.argv.slice(2);
if (!folder || names.length === 0) {
  process.stderr.write('train-confidence: expected a folder and the names of the sets in it\n');
  process.exit(2);
}

const penalty = 0.01;
/** Weight of a question that has an answer of which the first passage is not it: neither like the answered nor like the unanswerable. */
const wrongWeight = 0.3;

interface Judged {
  readonly row: Float64Array;
  readonly right: boolean;
  readonly answerable: boolean;
  readonly half: SetQuestion['half'];
}

interface JudgedSet {
  readonly name: string;
  readonly judged: readonly Judged[];
}

const meaning = await openWordTable();

function judge(name: string, halved: boolean): JudgedSet {
  const { index, questions } = readQuestionSet(`${folder}/${name}`, name, meaning, halved);
  const judged = questions.flatMap(({ text, answerable, half, isRight }): readonly Judged[] => {
    const query = readQuery(text, index);
    const [first] = rankPassages(index, query, { limit: 1 });
    return first ? [{ row: first.standing, right: isRight(first), answerable, half }] : [];
  });
  return { name: halved ? `${name}, halved` : name, judged };
}

const toExamples = ({ judged }: JudgedSet, half: SetQuestion['half']): readonly Example[] => {
  const own = judged.filter((each) => each.half === half);
  return own.map(({ row, right, answerable }) => ({
    row,
    holds: right,
    weight: (answerable && !right ? wrongWeight : 1) / own.length,
  }));
};

/** Stretches and moves the model so that its probabilities are those of being right (Platt 1999), wrong answers counted in full. */
function calibrate(model: Logistic, sets: readonly JudgedSet[]): Logistic {
  const logit = (row: Float64Array): number => {
    const chance = chanceOf(model, row);
    return Math.log(chance / (1 - chance));
  };
  const examples = sets.flatMap(({ judged }) => {
    const own = judged.filter(({ half }) => half === 'develop');
    return own.map(
      ({ row, right }): Example => ({
        row: Float64Array.of(logit(row)),
        holds: right,
        weight: 1 / own.length,
      }),
    );
  });
  const { weights, base } = trainLogistic(examples, 1, 0);
  const stretch = weights[0] ?? 1;
  return { weights: model.weights.map((weight) => weight * stretch), base: model.base * stretch + base };
}

const sets = names.flatMap((name) => [judge(name, false), judge(name, true)]);
const raw = trainLogistic(
  sets.flatMap((set) => toExamples(set, 'develop')),
  confidenceNames.length,
  penalty,
);
const model = calibrate(raw, sets);
for (const [at, name] of confidenceNames.entries())
  process.stdout.write(`  ${name}: ${model.weights[at]?.toFixed(3)},\n`);
process.stdout.write(`base ${model.base.toFixed(3)}\n`);

const checked = sets.map(({ name, judged }) => ({
  name,
  scored: judged
    .filter(({ half }) => half === 'check')
    .map(({ row, right, answerable }) => ({ score: chanceOf(model, row), right, holds: answerable })),
}));
const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');
process.stdout.write('\ncheck halves: AUROC of answerable against unanswerable, %\n');
for (const { name, scored } of checked)
  process.stdout.write(`  ${name.padEnd(18)} ${(100 * areaUnderCurve(scored)).toFixed(1)}\n`);

process.stdout.write('\ncheck halves: first passages that are right, % (number), by confidence\n');
for (let tenth = 0; tenth < 10; tenth += 1) {
  const cells = checked.map(({ scored }) => {
    const own = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    return `${percent(own.filter(({ right }) => right).length, own.length)} (${own.length})`.padEnd(13);
  });
  process.stdout.write(`  ${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}  ${cells.join(' ')}\n`);
}

process.stdout.write('\ncheck halves: F1 of silence by threshold\n');
for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const cells = checked.map(({ scored }) => {
    const silent = scored.filter(({ score }) => score < threshold);
    const both = silent.filter(({ holds }) => !holds).length;
    const should = scored.filter(({ holds }) => !holds).length;
    return (should ? (2 * both) / (silent.length + should) : 0).toFixed(3).padEnd(7);
  });
  process.stdout.write(`  ${threshold.toFixed(2)}  ${cells.join(' ')}\n`);
}
