import type { Finding } from './answer.ts';

/** One stretch of a word-level comparison of the asked wording with the source's. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  /** `added` stands in the asked wording alone, `removed` in the source alone. */
  readonly text: string;
}

/** What a check of a quotation found. It judges wording and attribution, never truth. */
export type QuoteCheck =
  | { readonly kind: 'exact'; readonly finding: Finding }
  | { readonly kind: 'altered'; readonly finding: Finding; readonly diff: readonly DiffPart[] }
  | {
      /** The words are there, but by somebody other than the claimed speaker. */
      readonly kind: 'other-speaker';
      readonly finding: Finding;
      readonly diff: readonly DiffPart[];
    }
  | { readonly kind: 'not-found'; readonly nearest: readonly Finding[] };

/** One quotation of a checked message. */
export interface CheckedQuote {
  readonly quoted: string;
  /** The speaker whom the message names, or null. */
  readonly claimedSpeaker: string | null;
  readonly check: QuoteCheck;
}
