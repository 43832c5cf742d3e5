/**
 * Fits the weights of src/core/people/pronoun-weights.ts on the develop part of annotated articles (see people.ts).
 *
 *     npm run -s build && node dist/bench/fit-pronouns.js ANNOTATED.jsonl
 *
 * A conditional logit by gradient ascent: softmax over the candidates of a pronoun. References come from a program and
 * are sometimes wrong, so each counts by p / (p + 0.05), p being what the weights give it. Prints the weights.
 */
import { readFileSync } from 'node:fs';
import { type FeatureName, featureNames } from '../src/core/people/describe-candidates.ts';
import { pronounWeights } from '../src/core/people/pronoun-weights.ts';
import { weigh } from '../src/core/people/rank-candidates.ts';
import { partOf, readAnnotated } from './people/read-annotated.ts';
import { type Choice, readChoices } from './people/read-choices.ts';

const rounds = 400;
const step = 1.5;
const decay = 0.003;
const doubt = 0.05;

type Weights = Record<FeatureName, number>;

function toShares({ candidates }: Choice, weights: Weights): readonly number[] {
  const values = candidates.map((features) => weigh(features, weights));
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function addGradient(gradient: Weights, choice: Choice, weights: Weights): void {
  const shares = toShares(choice, weights);
  const right = shares[choice.right] ?? 0;
  const trust = right / (right + doubt);
  choice.candidates.forEach((features, at) => {
    const pull = trust * ((at === choice.right ? 1 : 0) - (shares[at] ?? 0));
    for (const name of featureNames) gradient[name] += pull * (features[name] ?? 0);
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
const weights: Weights = { ...pronounWeights };
for (let round = 0; round < rounds; round += 1) {
  const gradient: Weights = { ...weights };
  for (const name of featureNames) gradient[name] = 0;
  for (const choice of choices) addGradient(gradient, choice, weights);
  for (const name of featureNames)
    weights[name] +=
      step * (gradient[name] / choices.length - decay * (weights[name] - pronounWeights[name]));
}
for (const name of featureNames) process.stdout.write(`  '${name}': ${weights[name].toFixed(2)},\n`);
