import type { Attribution } from '../quotes/attribution.ts';
import type { Document } from '../text/document.ts';
import type { Agreement, ReportedClause } from './provision.ts';

export interface Clauses {
  /** The article as an agreement, where it is one. */
  readonly agreement: Agreement | null;
  /** What it reports of agreements, where it is not. */
  readonly reported: readonly ReportedClause[];
}

/** A first version: finds nothing. */
export function findClauses(_document: Document, _attributions: readonly Attribution[]): Clauses {
  return { agreement: null, reported: [] };
}
