type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where the edges write what happened. Fields never hold the token nor more of a message than its question. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
