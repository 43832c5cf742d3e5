/** Something that is so or not, with what is known of it. */
export interface Example {
  readonly row: Float64Array;
  readonly holds: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: Float64Array;
  readonly base: number;
}

/** Logistic regression with a penalty on the squares of the weights, on features of deviation 1; Newton's method. Deterministic. */
export function trainLogistic(examples: readonly Example[], features: number, penalty: number): Logistic {
  const { means, deviations } = describe(examples, features);
  const size = features + 1;
  const rows = examples.map(({ row }) =>
    Float64Array.from({ length: size }, (_, k) =>
      k === features ? 1 : ((row[k] ?? 0) - (means[k] ?? 0)) / (deviations[k] ?? 1),
    ),
  );
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  let found = new Float64Array(size);
  for (let round = 0; round < 20; round += 1) {
    const gradient = found.map((value, k) => (k === features ? 0 : penalty * value));
    const curvature = Array.from({ length: size }, (_, k) =>
      Float64Array.from({ length: size }, (_value, other) => (k === other && k < features ? penalty : 0)),
    );
    for (const [at, { holds, weight }] of examples.entries()) {
      const row = rows[at] ?? found;
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * (found[k] ?? 0), 0)));
      const share = weight / all;
      for (let k = 0; k < size; k += 1) {
        const x = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + share * (chance - (holds ? 1 : 0)) * x;
        const line = curvature[k];
        if (!line) continue;
        for (let other = 0; other < size; other += 1)
          line[other] = (line[other] ?? 0) + share * chance * (1 - chance) * x * (row[other] ?? 0);
      }
    }
    const step = solve(curvature, gradient);
    found = found.map((value, k) => value - (step[k] ?? 0));
  }
  const weights = Float64Array.from({ length: features }, (_, k) => (found[k] ?? 0) / (deviations[k] ?? 1));
  return {
    weights,
    base: weights.reduce((sum, weight, k) => sum - weight * (means[k] ?? 0), found[features] ?? 0),
  };
}

export const chanceOf = ({ weights, base }: Logistic, row: Float64Array): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), base)));

function describe(examples: readonly Example[], features: number) {
  const means = new Float64Array(features);
  const squares = new Float64Array(features);
  for (const { row } of examples)
    for (let k = 0; k < features; k += 1) {
      means[k] = (means[k] ?? 0) + (row[k] ?? 0) / examples.length;
      squares[k] = (squares[k] ?? 0) + (row[k] ?? 0) ** 2 / examples.length;
    }
  return {
    means,
    deviations: squares.map((square, k) => Math.sqrt(Math.max(1e-6, square - (means[k] ?? 0) ** 2))),
  };
}

/** Gauß's elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((line, k) => Float64Array.from([...line, right[k] ?? 0]));
  for (const [k, pivot] of rows.entries())
    for (const [other, line] of rows.entries()) {
      if (other === k) continue;
      const factor = (line[k] ?? 0) / (pivot[k] ?? 1);
      for (let at = k; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  return Float64Array.from(rows, (line, k) => (line[size] ?? 0) / (line[k] ?? 1));
}

/** How often what holds is ranked above what does not, equals counting half. */
export function areaUnderCurve(
  scored: readonly { readonly score: number; readonly holds: boolean }[],
): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let below = 0;
  let sum = 0;
  let positive = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    let same = 0;
    let holding = 0;
    for (; end < sorted.length && sorted[end]?.score === sorted[at]?.score; end += 1)
      if (sorted[end]?.holds) holding += 1;
      else same += 1;
    sum += holding * (below + same / 2);
    positive += holding;
    below += same;
    at = end;
  }
  return positive && below ? sum / (positive * below) : Number.NaN;
}
