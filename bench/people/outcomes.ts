export interface Outcome {
  readonly article: string;
  readonly kind: string;
  readonly source: string;
  readonly expected: readonly string[];
  readonly found: string | null;
  readonly probability: number;
  readonly right: boolean;
  readonly around: string;
}

const percent = (part: number, whole: number): string =>
  whole ? ((100 * part) / whole).toFixed(1).padStart(6) : '     –';

/** A table of kinds of source: how many, how many named, and how many of all and of the named are right. */
export function summarizeOutcomes(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  const lines = kinds.map((kind) => {
    const all = outcomes.filter((outcome) => outcome.kind === kind);
    const named = all.filter(({ found }) => found !== null);
    const right = all.filter((outcome) => outcome.right);
    const namedRight = named.filter((outcome) => outcome.right);
    return `${kind.padEnd(30)} ${String(all.length).padStart(5)} named ${percent(named.length, all.length)} right ${percent(right.length, all.length)} of named ${percent(namedRight.length, named.length)}`;
  });
  return `${lines.join('\n')}\n`;
}

/** What is given ten probabilities, and how often it is right, over the sources whose reference is known. */
export function formatReliability(outcomes: readonly Outcome[]): string {
  const known = outcomes.filter(
    ({ expected, kind }) => kind === 'full' || (expected.length > 0 && !kind.includes('(')),
  );
  const pronouns = known.filter(({ kind }) => kind === 'pron');
  return `all kinds\n${formatBins(known)}pronouns\n${formatBins(pronouns)}`;
}

function formatBins(known: readonly Outcome[]): string {
  const lines: string[] = [];
  for (let low = 0; low < 10; low += 1) {
    const within = known.filter(
      ({ probability }) => probability >= low / 10 && (probability < (low + 1) / 10 || low === 9),
    );
    const mean = within.reduce((sum, { probability }) => sum + probability, 0) / within.length;
    if (within.length)
      lines.push(
        `given ${(low / 10).toFixed(1)}–${((low + 1) / 10).toFixed(1)}: ${String(within.length).padStart(5)}, mean ${mean.toFixed(3)}, right ${percent(within.filter(({ right }) => right).length, within.length)}`,
      );
  }
  return `${lines.join('\n')}\n`;
}
