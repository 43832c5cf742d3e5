import type { Article } from '../text/article.ts';
import type { Answer, Question } from './answer.ts';
import type { Library } from './library.ts';

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

/** What a command gives back; each edge draws it in its own way. */
export type Reply =
  | { readonly kind: 'answer'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'about'; readonly corpus: CorpusSummary; readonly articles: readonly Article[] }
  | { readonly kind: 'help'; readonly commands: readonly CommandDescription[] };

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
