/**
 * Fits the weights of src/core/people/pronoun-weights.ts on the develop part of annotated articles (see people.ts).
 *
 *     npm run -s build && node dist/bench/fit-pronouns.js ANNOTATED.jsonl
 *
 * A conditional logit by gradient ascent: softmax over the candidates of a pronoun. References come from a program and
 * are sometimes wrong, so each counts by p / (p + 0.05), p being what the weights give it. Prints the weights.
 */
import { readFileSync } from 'node:fs';
import {
  createFeatures,
  type Features,
  featureNames,
  toWeights,
  weighFeatures,
} from '../src/core/people/candidate-features.ts';
import { pronounWeights } from '../src/core/people/pronoun-weights.ts';
import { partOf, readAnnotated } from './people/read-annotated.ts';
import { type Choice, readChoices } from './people/read-choices.ts';

const rounds = 400;
const step = 1.5;
const decay = 0.003;
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
  const trust = right / (right + doubt);
  choice.candidates.forEach((features, at) => {
    const pull = trust * ((at === choice.right ? 1 : 0) - (shares[at] ?? 0));
    features.forEach((value, index) => {
      gradient[index] = (gradient[index] ?? 0) + pull * value;
    });
  });
}

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('fit-pronouns: expected the path of annotated articles as JSON lines\n');
  process.exit(2);
}
const choices = readAnnotated(readFileSync(file, 'utf8'))
  .filter(({ id }) => partOf(id) === 'develop')
  .flatMap(readChoices);
const start = toWeights(pronounWeights);
const weights = toWeights(pronounWeights);
for (let round = 0; round < rounds; round += 1) {
  const gradient = createFeatures();
  for (const choice of choices) addGradient(gradient, choice, weights);
  weights.forEach((weight, index) => {
    const pull = (gradient[index] ?? 0) / choices.length - decay * (weight - (start[index] ?? 0));
    weights[index] = weight + step * pull;
  });
}
featureNames.forEach((name, index) => {
  process.stdout.write(`  '${name}': ${(weights[index] ?? 0).toFixed(2)},\n`);
});
