import type { Attribution } from '../quotes/attribution.ts';
import type { Document } from '../text/document.ts';
import { findReported } from './find-reported.ts';
import { parseProvisions } from './parse-provisions.ts';
import type { Agreement, ReportedClause } from './provision.ts';
import { recogniseAgreement } from './recognise-agreement.ts';

export interface Clauses {
  /** The article as an agreement, where it is one. */
  readonly agreement: Agreement | null;
  /** What it reports of agreements, where it is not. */
  readonly reported: readonly ReportedClause[];
}

/** The provisions of an article that is an agreement, or what it reports of other agreements. */
export function findClauses(document: Document, attributions: readonly Attribution[]): Clauses {
  const agreement = recogniseAgreement(document.article, parseProvisions(document.text));
  return { agreement, reported: agreement ? [] : findReported(document, attributions) };
}
