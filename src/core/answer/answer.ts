import type { Attribution } from '../quotes/attribution.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Verbatim } from '../text/verbatim.ts';

/** The commands that a question can be answered as. */
export type QuestionKind = 'who-said' | 'what-clause' | 'ask';

export interface Question {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Narrow to one article, by id. */
  readonly article?: string | undefined;
  /** Narrow to one agreement, by name; what-clause only. */
  readonly agreement?: string | undefined;
  /** A provision by its label; what-clause only. */
  readonly label?: string | undefined;
  /** Narrow to one speaker, by name. */
  readonly speaker?: string | undefined;
}

export interface Excerpt extends Span {
  /** Whole sentences: `text === article.text.slice(start, end)`. */
  readonly text: Verbatim;
  /** What matched, as offsets into the article's text, in order, not overlapping. */
  readonly highlights: readonly Span[];
}

/** Which provision an excerpt is. */
export interface ClauseReference {
  readonly agreement: string;
  readonly label: string | null;
  readonly reportedBy: string | null;
  /** False where the article says that the agreement holds no such clause. */
  readonly affirmed: boolean;
  /** Somebody in the article contradicts it. */
  readonly disputed: boolean;
  /** What the article says that the agreement leaves open, or null. */
  readonly openPoint: Span | null;
  readonly heading: Span | null;
  /** The whole article around a sub-paragraph, its chapeau included; null where the excerpt is all there is. */
  readonly whole: Span | null;
  /** Labels that the excerpt refers to ("subject to Article 9"). */
  readonly references: readonly string[];
}

/** How the asked words relate to the excerpt: all of them in order, nearly, or by topic. */
export type Match = 'exact' | 'near' | 'loose';

/** One step of "why this answer", for people. */
export interface Reason {
  /** In kebab case: `term`, `phrase`, `order`, `answer-kind`, `synonym`, `speaker`, … */
  readonly rule: string;
  readonly detail: string;
  /** What it added to the score; 0 for a mere remark. */
  readonly contribution: number;
}

/** One excerpt with everything that is known of it. */
export interface Finding {
  readonly article: Article;
  /** 1-based, the title not counted. */
  readonly paragraph: number;
  readonly excerpt: Excerpt;
  readonly attribution: Attribution | null;
  readonly clause: ClauseReference | null;
  readonly match: Match;
  /** 0–1, calibrated: of the findings given 0.8, 80% are right. */
  readonly confidence: number;
  /** What only the finder knows; `explainAnswer` tells the rest. */
  readonly why: readonly Reason[];
}

export type UnclearReason = 'empty' | 'only-common-words' | 'too-long' | 'small-talk';

export type Answer =
  | {
      readonly kind: 'answered';
      readonly command: QuestionKind;
      readonly finding: Finding;
      /** Up to four further answers, the likeliest first. */
      readonly others: readonly Finding[];
      /** What a misspelt question was understood as, or null. */
      readonly readAs: string | null;
      /** The confidence from which on an answer is given. */
      readonly threshold: number;
    }
  | {
      readonly kind: 'not-found';
      readonly command: QuestionKind;
      /** In a word: `no-match`, `unsure`, `empty-corpus`, `no-such-article`, … */
      readonly reason: string;
      /** Of the best candidate, 0 where there is none. */
      readonly confidence: number;
      /** Up to four nearest passages: nearest, not answers. */
      readonly nearest: readonly Finding[];
      readonly readAs: string | null;
      readonly threshold: number;
    }
  | { readonly kind: 'unclear'; readonly command: QuestionKind; readonly reason: UnclearReason };
