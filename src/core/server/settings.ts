/** Which channels of a server the bot answers in. */
export type ChannelRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'only'; readonly channels: readonly string[] }
  | { readonly kind: 'except'; readonly channels: readonly string[] };

/** What the people who manage a server have chosen for it. Plain data: the store keeps it as JSON. */
export interface ServerSettings {
  /** Slash commands answer only the asker unless the `private` option says otherwise. */
  readonly privateByDefault: boolean;
  readonly channels: ChannelRule;
  /** Where a mention is answered: beside it, or in a thread made from it; by channel id where it differs. */
  readonly answerIn: 'place' | 'thread';
  readonly answerInByChannel: Readonly<Record<string, 'place' | 'thread'>>;
  /** A Discord locale, or null for that of each interaction. */
  readonly language: string | null;
  /** Whether the host's corpus is searched beside the server's own library. */
  readonly searchHostCorpus: boolean;
}

export const defaultSettings: ServerSettings = {
  privateByDefault: false,
  channels: { kind: 'all' },
  answerIn: 'place',
  answerInByChannel: {},
  language: null,
  searchHostCorpus: true,
};

/** Reads and writes settings; a server without any has the defaults. */
export interface SettingsStore {
  readonly readSettings: (server: string) => Promise<ServerSettings>;
  /** @throws StoreUnavailableError where the store cannot be written. */
  readonly writeSettings: (server: string, settings: ServerSettings) => Promise<void>;
}
