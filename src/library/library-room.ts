import { type Problem, toProblem } from '../core/text/problem.ts';

/** How much a library takes. */
export interface LibraryRoom {
  readonly articles: number;
  /** Of all texts together, in UTF-16 units: they are all in memory while the server asks. */
  readonly units: number;
}

/** What a server may keep unless told otherwise: about twice as much text as so many news articles have. */
export const roomOfServer: LibraryRoom = { articles: 1000, units: 8_000_000 };

/** What a host may import for everybody; the machine's memory is the host's own affair. */
export const roomOfHost: LibraryRoom = { articles: 100_000, units: 1_000_000_000 };

/** Why an article does not fit. */
export type Full = 'too-many' | 'too-much';

export const toFullProblem = (file: string, full: Full, { articles, units }: LibraryRoom): Problem =>
  full === 'too-many'
    ? toProblem(file, full, `expected at most ${articles} articles in a library: remove one first`)
    : toProblem(file, full, `expected at most ${units} characters in a library: remove an article first`);
