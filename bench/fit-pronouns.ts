/**
 * Fits the weights of src/core/people/pronoun-weights.ts on the develop part of annotated articles (see people.ts).
 *
 *     npm run -s build && node dist/bench/fit-pronouns.js ANNOTATED.jsonl
 *
 * A conditional logit: softmax over the candidates of a pronoun, by gradient ascent with Adam's steps (Kingma and Ba 2015).
 * References that come from a program are sometimes wrong, so each counts by p / (p + 0.05), p being what the weights give
 * it; one that was read again (`verified`) counts whole. Prints how often the first candidate is right on articles that were
 * left out, a third of them at a time, and the weights of all.
 */
import { readFileSync } from 'node:fs';
import {
  createFeatures,
  type FeatureName,
  type Features,
  featureNames,
  toWeights,
  weighFeatures,
} from '../src/core/people/candidate-features.ts';
import { pronounWeights } from '../src/core/people/pronoun-weights.ts';
import { foldOf } from './annotated.ts';
import { partOf, readAnnotated } from './people/read-annotated.ts';
import { type Choice, readChoices } from './people/read-choices.ts';

const rounds = 400;
const step = 0.03;
const decay = 0.0006;
/** Nothing in the articles tells these weights, so that they are set by hand: references that the given name contradicts are left out. */
const setByHand: ReadonlySet<FeatureName> = new Set([
  'gender-against',
  'addressed',
  'answers-asking',
  'answers-asked',
  'subject-of-clause',
]);
const isSetByHand = featureNames.map((name) => setByHand.has(name));
const doubt = 0.05;

function toShares({ candidates }: Choice, weights: Features): readonly number[] {
  const values = candidates.map((features) => weighFeatures(features, weights));
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function addGradient(gradient: Features, choice: Choice, weights: Features): void {
  const shares = toShares(choice, weights);
  const right = shares[choice.right] ?? 0;
  const trust = choice.verified ? 1 : right / (right + doubt);
  choice.candidates.forEach((features, at) => {
    const pull = trust * ((at === choice.right ? 1 : 0) - (shares[at] ?? 0));
    features.forEach((value, index) => {
      gradient[index] = (gradient[index] ?? 0) + pull * value;
    });
  });
}

function fitWeights(choices: readonly Choice[]): Features {
  const weights = toWeights(pronounWeights);
  const mean = createFeatures();
  const square = createFeatures();
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = createFeatures();
    for (const choice of choices) addGradient(gradient, choice, weights);
    weights.forEach((weight, index) => {
      if (isSetByHand[index]) return;
      const pull = (gradient[index] ?? 0) / choices.length - decay * weight;
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * pull;
      square[index] = 0.999 * (square[index] ?? 0) + 0.001 * pull ** 2;
      const size = Math.sqrt((square[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[index] = weight + (step * (mean[index] ?? 0)) / (1 - 0.9 ** round) / size;
    });
  }
  return weights;
}

const isRight = (choice: Choice, weights: Features): boolean => {
  const shares = toShares(choice, weights);
  return shares[choice.right] === Math.max(...shares);
};

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('fit-pronouns: expected the path of annotated articles as JSON lines\n');
  process.exit(2);
}
const choices = readAnnotated(readFileSync(file, 'utf8'))
  .filter(({ id }) => partOf(id) === 'develop')
  .map((article) => ({ fold: foldOf(article.id), choices: readChoices(article) }));
const all = choices.flatMap((article) => article.choices);
let right = 0;
let verified = 0;
for (const fold of [0, 1, 2]) {
  const weights = fitWeights(choices.flatMap((article) => (article.fold === fold ? [] : article.choices)));
  for (const article of choices)
    for (const choice of article.fold === fold ? article.choices : []) {
      if (!isRight(choice, weights)) continue;
      right += 1;
      if (choice.verified) verified += 1;
    }
}
process.stdout.write(
  `left out: ${right} of ${all.length} right; of those read again ${verified} of ${all.filter((choice) => choice.verified).length}\n`,
);
const weights = fitWeights(all);
featureNames.forEach((name, index) => {
  process.stdout.write(`  '${name}': ${(weights[index] ?? 0).toFixed(2)},\n`);
});
