import type { Command, Suggestion } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import type { CheckedQuote } from '../core/answer/quote-check.ts';
import type { SuggestedChoice } from '../core/answer/suggest.ts';
import type { Check } from '../core/server/check.ts';
import type { FeedbackStore } from '../core/server/feedback.ts';
import type { Libraries, LibraryEditor } from '../core/server/libraries.ts';
import type { Log } from '../core/server/log.ts';
import type { Pictures } from '../core/server/pictures.ts';
import { defaultSettings, type ServerSettings, type SettingsStore } from '../core/server/settings.ts';
import type { Telemetry } from '../core/server/telemetry.ts';
import type { FairUse } from './fair-use.ts';
import type { Load } from './load.ts';
import type { Rival } from './rival.ts';
import type { Seal } from './state/seal.ts';

/** What the Discord edge works with; the mains put it together. */
export interface Ports {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly telemetry: Telemetry;
  readonly log: Log;
  /** From memory, the best first. */
  readonly suggest: (library: Library, kind: Suggestion, typed: string) => readonly SuggestedChoice[];
  /** What changes servers' own libraries; opened when somebody first wants to. */
  readonly openEditor: () => Promise<LibraryEditor>;
  /** Looks at everything that the bot needs, for the people who manage a server. */
  readonly examine: (server: string | null) => Promise<readonly Check[]>;
  /** What draws pictures; opened with the first. */
  readonly openPictures: () => Promise<Pictures>;
  /** Judges each quotation of a message, or null where the program cannot. */
  readonly checkQuotes: ((library: Library, text: string) => readonly CheckedQuote[]) | null;
}

export interface Context extends Ports {
  readonly seal: Seal;
  readonly fairUse: FairUse;
  readonly rival: Rival;
  readonly load: Load;
  /** Work that is under way. */
  readonly inHand: Set<Promise<void>>;
  /** Set once no further question is taken. */
  closing: boolean;
}

/** A server's settings, or the defaults where the store does not answer: questions are answered all the same. */
export async function readSettings(context: Context, server: string | null): Promise<ServerSettings> {
  if (server === null) return defaultSettings;
  try {
    return await context.settings.readSettings(server);
  } catch (error) {
    context.telemetry.countStoreError('read-settings');
    context.log.warn({ error, server }, 'settings cannot be read: the defaults count');
    return defaultSettings;
  }
}

/** Whether the bot answers in a channel; a thread goes by the channel that it belongs to. */
export function allowsChannel(
  { channels }: ServerSettings,
  ids: readonly (string | null | undefined)[],
): boolean {
  if (channels.kind === 'all') return true;
  const listed = ids.some((id) => id !== null && id !== undefined && channels.channels.includes(id));
  return channels.kind === 'only' ? listed : !listed;
}
