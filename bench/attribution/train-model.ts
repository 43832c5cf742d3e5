import { featureSpace } from '../../src/core/quotes/features.ts';
import type { Model } from '../../src/core/quotes/linear-model.ts';
import { WeightTable } from '../../src/core/quotes/weight-table.ts';
import type { ExampleList } from './example-list.ts';

/** Rarer features are left out. */
const leastCount = 6;

/** Numbers from 0 up to 1 that are the same each time (a linear congruential generator). */
function* seededRandom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state / 0x80000000;
  }
}

function shuffle(order: Uint32Array, random: Generator<number, never>): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random.next().value * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Log-linear training with AdaGrad and a light L1 pull towards zero; weights are averaged over the rounds. */
function train(examples: ExampleList, rounds: number, rate: number, known: Uint8Array): Float32Array {
  const weights = new Float32Array(featureSpace);
  const squares = new Float32Array(featureSpace).fill(1);
  const average = new Float32Array(featureSpace);
  const order = Uint32Array.from({ length: examples.size }, (_, index) => index);
  const random = seededRandom(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) learn(examples, index, rate, known, weights, squares);
    for (let at = 0; at < featureSpace; at += 1)
      average[at] = (average[at] ?? 0) + (weights[at] ?? 0) / rounds;
  }
  return average;
}

const pull = 0.0006;

function learn(
  examples: ExampleList,
  index: number,
  rate: number,
  known: Uint8Array,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const { from, to, right } = examples.decision(index);
  const scores: number[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (let candidate = from; candidate < to; candidate += 1) {
    const span = examples.candidate(candidate);
    let score = 0;
    for (let at = span.from; at < span.to; at += 1) score += weights[examples.feature(at)] ?? 0;
    scores.push(score);
    top = Math.max(top, score);
  }
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (let candidate = from; candidate < to; candidate += 1) {
    const error = (candidate === right ? 1 : 0) - (powers[candidate - from] ?? 0) / total;
    if (Math.abs(error) < 0.002) continue;
    const span = examples.candidate(candidate);
    for (let at = span.from; at < span.to; at += 1) {
      const number = examples.feature(at);
      if (known[number] === 0) continue;
      const weight = weights[number] ?? 0;
      const square = (squares[number] ?? 1) + error * error;
      squares[number] = square;
      weights[number] = weight + (rate * (error - pull * Math.sign(weight))) / Math.sqrt(square);
    }
  }
}

export interface Training {
  /** How many features are kept: those of the greatest weight times the root of their count. */
  readonly kept: number;
  /** How far one example moves a weight: the more examples bear on one decision, the less. */
  readonly rate: number;
}

export function trainModel(examples: ExampleList, { kept, rate }: Training): Model {
  const counts = examples.countFeatures(featureSpace);
  const trial = train(
    examples,
    3,
    rate,
    Uint8Array.from(counts, (count) => (count >= leastCount ? 1 : 0)),
  );
  const importance = Float32Array.from(trial, (weight, at) => Math.abs(weight) * Math.sqrt(counts[at] ?? 0));
  const least = importance.toSorted().at(-kept) ?? 0;
  const weights = train(
    examples,
    5,
    rate,
    Uint8Array.from(importance, (value) => (value > 0 && value >= least ? 1 : 0)),
  );
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0.01) / 127;
  return {
    weights: toTable(Int8Array.from(weights, (weight) => Math.round(weight / unit))),
    unit: Number(unit.toPrecision(5)),
  };
}

function toTable(weights: Int8Array): WeightTable {
  const numbers = [...weights.keys()].filter((number) => weights[number] !== 0);
  return new WeightTable(
    featureSpace,
    numbers,
    Int8Array.from(numbers, (number) => weights[number] ?? 0),
  );
}
