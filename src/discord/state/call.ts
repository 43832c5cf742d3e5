/** A call of a command, small enough for a button: for pages and choices. */
export interface Call {
  readonly command: string;
  /** 0-based. */
  readonly page: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** Between the parts; never in an option's name, and taken out of its value. */
const separator = '\u001f';

export const packCall = ({ command, page, texts }: Call): string =>
  [
    command,
    page.toString(36),
    ...[...texts].map(([name, value]) => `${name}=${value.replaceAll(separator, ' ')}`),
  ].join(separator);

/** Null for anything that `packCall` has not made. */
export function unpackCall(packed: string): Call | null {
  const [command, digits, ...pairs] = packed.split(separator);
  const page = Number.parseInt(digits ?? '', 36);
  if (!command || !Number.isSafeInteger(page) || page < 0) return null;
  const texts = new Map(
    pairs.map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return { command, page, texts };
}
