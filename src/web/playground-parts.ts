import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import type { Finding } from '../core/answer/answer.ts';
import type { Command, CommandInput, Reply } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import type { Pictures } from '../core/server/pictures.ts';
import type { Problem } from '../core/text/problem.ts';

/** The call that a reply came from, or null for free text. */
export type DrawnCall = { readonly command: string; readonly input: CommandInput } | null;

/** A press, and what the message showed before anything was pressed: some of it stays. */
export interface Press {
  readonly id: string;
  /** Of a menu's option; empty for a button. */
  readonly value: string;
  readonly reply: Reply;
  readonly call: DrawnCall;
}

/** What a press on a button or a choice in a menu shows. */
export type Pressed =
  | { readonly kind: 'finding'; readonly payload: unknown; readonly finding: Finding }
  | { readonly kind: 'reply'; readonly payload: unknown; readonly reply: Reply }
  | { readonly kind: 'picture'; readonly finding: Finding };

/** Draws messages as Discord would get them. */
export interface MessagePreview {
  readonly draw: (reply: Reply, call: DrawnCall) => unknown;
  /** Null where the press has no effect outside Discord, or no longer. */
  readonly press: (library: Library, press: Press) => Pressed | null;
}

/** What the mains give the playground. */
export interface PlaygroundParts {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly preview: MessagePreview;
  /** What draws pictures, dark on light or light on dark; opened with the first. */
  readonly openPictures: (look: 'light' | 'dark') => Promise<Pictures>;
  /** Reads and analyses a file off the main thread. Total: what cannot be read is told as problems. */
  readonly readArticle: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<AnalyzedArticle | { readonly problems: readonly Problem[] }>;
  /** The largest file that is taken, in bytes. */
  readonly largestFile: number;
  readonly onBug: (error: unknown) => void;
}
