/** How a question ended. */
export type Outcome = 'answered' | 'not-found' | 'unclear' | 'refused' | 'error';

/** One question from its arrival to its answer. Times are in seconds. */
export interface QuestionRecord {
  /** The command's name, or `mention`, `component`, `autocomplete`. */
  readonly command: string;
  readonly outcome: Outcome;
  /** From when the process had the question to when its answer was handed to the network. */
  readonly answerSeconds: number;
  /** From when Discord made the interaction or message to when Discord had the answer, or null where it failed. */
  readonly ageSeconds: number | null;
}

export type GatewayState = 'connecting' | 'ready' | 'resuming' | 'disconnected';

/** What the edges tell about their work. Every call is cheap and never throws. */
export interface Telemetry {
  readonly recordQuestion: (record: QuestionRecord) => void;
  readonly setGatewayState: (shard: number, state: GatewayState) => void;
  /** Round trip of the heartbeat, in seconds. */
  readonly setGatewayLag: (shard: number, seconds: number) => void;
  readonly countRateLimit: (scope: 'user' | 'global' | 'shared') => void;
  readonly countStoreError: (operation: string) => void;
  readonly countShed: () => void;
  readonly setCorpus: (articles: number, passages: number) => void;
}

const ignore = (): void => undefined;

/** For a bot that nobody watches. */
export const silentTelemetry: Telemetry = {
  recordQuestion: ignore,
  setGatewayState: ignore,
  setGatewayLag: ignore,
  countRateLimit: ignore,
  countStoreError: ignore,
  countShed: ignore,
  setCorpus: ignore,
};
