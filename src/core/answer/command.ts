import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Answer, Finding, Question } from './answer.ts';
import type { Library } from './library.ts';
import type { CheckedQuote } from './quote-check.ts';

/** Where the choices of an option come from while somebody types. */
export type Suggestion = 'speakers' | 'articles' | 'agreements';

/** One option of a command, in terms that every edge can offer. */
export interface CommandOption {
  /** Lower case, 1–32 characters, as Discord wants them. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly kind: 'text' | 'flag' | 'member';
  readonly required: boolean;
  readonly suggest: Suggestion | null;
}

/** What an edge has read of a call: text options by name, flags by name. The first required text option is the argument. */
export interface CommandInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** 0-based; for replies that come in pages. */
  readonly page: number;
}

/** What the program knows of itself, for `/about`. */
export interface CorpusSummary {
  readonly articles: number;
  readonly passages: number;
  readonly attributions: number;
  readonly speakers: number;
  readonly agreements: number;
  /** ISO dates, or null where no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of a longer list. */
export interface Page {
  /** 0-based. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** Items on all pages. */
  readonly total: number;
}

/** Somebody who is quoted, and how often. */
export interface Voice {
  readonly speaker: string;
  /** The corpus' own words, of the newest article that has some, or null. */
  readonly role: string | null;
  readonly articles: number;
  readonly direct: number;
  readonly indirect: number;
}

/** A dated sentence. */
export interface TimelineEvent {
  /** ISO 8601 with the precision that the text has: `2024`, `2024-06` or `2024-06-19`. */
  readonly date: string;
  /** The words of the article that give the date. */
  readonly dateSpan: Span;
  readonly finding: Finding;
}

/** One paragraph of `/article`. */
export interface ArticleParagraph {
  readonly finding: Finding;
  readonly speakers: readonly string[];
}

/** What a command gives back; each edge draws it in its own way. */
export type Reply =
  | { readonly kind: 'answer'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'about'; readonly corpus: CorpusSummary; readonly articles: readonly Article[] }
  | { readonly kind: 'help'; readonly commands: readonly CommandDescription[] }
  | {
      /** Everything that one speaker is quoted as saying, the newest article first. */
      readonly kind: 'quotes';
      readonly speaker: string;
      readonly role: string | null;
      readonly about: string | null;
      readonly findings: readonly Finding[];
      readonly page: Page;
    }
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly paragraphs: readonly ArticleParagraph[];
      readonly speakers: readonly Voice[];
      readonly agreements: readonly string[];
      readonly page: Page;
    }
  | {
      readonly kind: 'timeline';
      readonly about: string | null;
      /** The id of the article that it keeps to, or null. */
      readonly article: string | null;
      readonly events: readonly TimelineEvent[];
      readonly page: Page;
    }
  | { readonly kind: 'voices'; readonly voices: readonly Voice[]; readonly page: Page }
  | { readonly kind: 'quote-check'; readonly quotes: readonly CheckedQuote[] }
  | {
      /** An option's value fits none or several of what is there; the nearest, at most 25, may be chosen. */
      readonly kind: 'choice';
      readonly option: string;
      readonly asked: string;
      readonly choices: readonly string[];
    };

export interface CommandDescription {
  /** As typed after the slash; the file's name. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** One command, free of every edge. */
export interface Command extends CommandDescription {
  readonly run: (library: Library, input: CommandInput) => Reply;
}
