/** The candidates of one question: a row of features each, and which are right. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

export interface TrainingOptions {
  /** How strongly weights are held to 0, on features of deviation 1. */
  readonly penalty: number;
  readonly rounds: number;
}

/**
 * Weights under which the softmax over each choice's candidates puts most on the right ones: full gradient descent with Adam's steps
 * (Kingma and Ba 2015). Each group of choices weighs the same, however large it is. Deterministic.
 */
export function trainSoftmax(
  groups: readonly (readonly Choice[])[],
  features: number,
  { penalty, rounds }: TrainingOptions,
): Float64Array {
  const deviations = deviationsOf(groups.flat(), features);
  const usable = groups.map((group) =>
    group
      .filter(({ right }) => right.includes(true))
      .map(({ rows, right }) => ({
        rows: rows.map((row) => row.map((x, k) => x / (deviations[k] ?? 1))),
        right,
      })),
  );
  const weights = new Float64Array(features);
  const mean = new Float64Array(features);
  const square = new Float64Array(features);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => penalty * weight);
    for (const group of usable)
      for (const choice of group) addGradient(choice, weights, gradient, 1 / group.length / usable.length);
    for (let k = 0; k < features; k += 1) {
      const slope = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
      const step = (mean[k] ?? 0) / (1 - 0.9 ** round);
      weights[k] =
        (weights[k] ?? 0) - (0.1 * step) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights.map((weight, k) => weight / (deviations[k] ?? 1));
}

export function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) sum += (row[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

function addGradient(
  { rows, right }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const scores = rows.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - highest));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const rightly = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0) || Number.MIN_VALUE;
  for (const [at, row] of rows.entries()) {
    const chance = chances[at] ?? 0;
    const pull = share * (chance / all - (right[at] ? chance / rightly : 0));
    for (let k = 0; k < gradient.length; k += 1) gradient[k] = (gradient[k] ?? 0) + pull * (row[k] ?? 0);
  }
}

function deviationsOf(choices: readonly Choice[], features: number): Float64Array {
  const sums = new Float64Array(features);
  const squares = new Float64Array(features);
  let rows = 0;
  for (const choice of choices)
    for (const row of choice.rows) {
      rows += 1;
      for (let k = 0; k < features; k += 1) {
        const value = row[k] ?? 0;
        sums[k] = (sums[k] ?? 0) + value;
        squares[k] = (squares[k] ?? 0) + value * value;
      }
    }
  return squares.map((square, k) => Math.sqrt(Math.max(1e-9, square / rows - ((sums[k] ?? 0) / rows) ** 2)));
}
