import type { Speaker } from '../people/person.ts';
import type { Span } from '../text/span.ts';

/**
 * What a provision is: the whole text; a group of articles (Part, Chapter, Annex); an article, the unit that is cited
 * ("Article 4", "§ 3", "14."); an item below it; a headed stretch without a number; other words (signatures).
 */
export type ProvisionKind = 'whole' | 'group' | 'article' | 'item' | 'section' | 'text';

/** A numbered (or headed) part of an agreement. Plain data: it is stored in snapshots. */
export interface Provision {
  readonly kind: ProvisionKind;
  /** As a lawyer writes it, composed from the parts above: `Part II, Article 4(2)(b)`, `§ 3 (2) b`, `14.3`; null without a number. */
  readonly label: string | null;
  readonly heading: Span | null;
  /** The whole of it, heading and sub-provisions included. */
  readonly span: Span;
  /** Its own words, without number, heading and sub-provisions; for a leaf the text that is shown. Empty where it has none. */
  readonly body: Span;
  /** The words that lead into the sub-provisions ("In these by-laws"), or null. */
  readonly chapeau: Span | null;
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly depth: number;
}

/** An article that is an agreement itself. */
export interface Agreement {
  readonly name: string;
  /** In the order of the text, the whole first; `parent` and `children` are indexes into it. */
  readonly provisions: readonly Provision[];
}

/** A sentence of an article that says what an agreement contains or does not contain. */
export interface ReportedClause {
  readonly agreement: string;
  readonly agreementMention: Span | null;
  readonly label: string | null;
  readonly content: Span;
  /** The sentence(s) that are shown. */
  readonly sentence: Span;
  /** Who the article has it from, or null where it says so itself. */
  readonly reportedBy: Speaker | null;
  /** False where the article says that the agreement does not contain it. */
  readonly affirmed: boolean;
  readonly disputed: boolean;
  /** What the sentence says that the agreement leaves open ("he did not specify what would constitute aggression"), or null. */
  readonly openPoint: Span | null;
  /** That the sentence tells a provision at all, 0–1: the ranking weighs it. */
  readonly weight: number;
}
