import { featureNames } from '../src/core/search/features.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import {
  type Asked,
  type AskedSet,
  judgeHalves,
  judgeSets,
  narrow,
  printHeads,
  printShares,
  printWeights,
} from './cross-validate.ts';
import { type QuestionSet, readQuestionSet } from './question-sets.ts';
import { dot, trainSoftmax } from './train-softmax.ts';

/**
 * Trains the weights of the ranking (src/core/search/weights.ts) on question sets and prints them, with what each half reaches by the
 * weights of the other, each set by those of the others, and what each feature brings.
 *   node dist/bench/train-ranking.js FOLDER SET… [--left-out]       each set a folder FOLDER/SET with passages.jsonl and questions.jsonl
 */
const leftOut = process.argv.includes('--left-out');
const [folder, ...names] = process.argv.slice(2).filter((word) => word !== '--left-out');
if (!folder || names.length === 0) {
  process.stderr.write('train-ranking: expected a folder and the names of the sets in it\n');
  process.exit(2);
}

const candidates = 40;
const options = { penalty: 3e-3, rounds: 200 };

function ask({ name, index, questions }: QuestionSet): AskedSet<Asked> {
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

/** How many of the choices have a right candidate first. */
function countRight(choices: readonly Asked[], weights: Float64Array): number {
  return choices.filter(({ rows, right }) => {
    const scores = rows.map((row) => dot(row, weights));
    return right[scores.indexOf(Math.max(...scores))];
  }).length;
}

const meaning = await openWordTable();
const sets = names.map((name) => ask(readQuestionSet(`${folder}/${name}`, name, meaning)));
const all = featureNames.map((_name, at) => at);
const only = Float64Array.from(featureNames, (name) => (name === 'bm25' ? 1 : 0));
printHeads('hit@1, %', names);
printShares(
  'BM25',
  sets,
  sets.map(({ asked }) => countRight(asked, only)),
);
printShares(
  `right among ${candidates}`,
  sets,
  sets.map(({ asked }) => asked.filter(({ right }) => right.includes(true)).length),
);
printShares('each half by the other', sets, judgeHalves(sets, all.length, options, countRight));
printShares('each set by the others', sets, judgeSets(sets, all.length, options, countRight));
const weights = trainSoftmax(
  sets.map(({ asked }) => asked),
  all.length,
  options,
);
printShares(
  'all, trained on',
  sets,
  sets.map(({ asked }) => countRight(asked, weights)),
);
printWeights(featureNames, weights);

for (const name of leftOut ? featureNames : []) {
  const columns = all.filter((column) => featureNames[column] !== name);
  const narrowed = sets.map((set) => narrow(set, columns));
  printShares(`without ${name}`, sets, judgeHalves(narrowed, columns.length, options, countRight));
}
