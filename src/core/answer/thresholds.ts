import { thresholds } from '../search/confidence-weights.ts';
import type { QuestionKind } from './answer.ts';

/** The confidence, 0–1, from which on an answer is given, by kind of question. */
export type Thresholds = Readonly<Record<QuestionKind, number>>;

/**
 * Unless the host says otherwise: for passages where silence and answers are both right most often (docs/quality.md), for statements and
 * clauses on questions written for this project (docs/quality.md, docs/clauses.md).
 */
export const usualThresholds: Thresholds = {
  'who-said': 0.45,
  'what-clause': 0.42,
  ask: thresholds.ask,
};
