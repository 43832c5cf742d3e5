import type { CommandDescription, CommandInput } from './command.ts';

/** What somebody typed: a command with its options, free text, or a command that does not exist. */
export type Call =
  | { readonly kind: 'command'; readonly name: string; readonly input: CommandInput }
  | { readonly kind: 'free-text'; readonly text: string }
  | { readonly kind: 'unknown-command'; readonly name: string };

/**
 * Reads a line as Discord would: `/who-said a gross violation article: pyongyang-pact`. Words before the first
 * `option:` are the command's first text option; an option runs to the next one. Flags are `option:true`.
 */
export function parseCall(line: string, commands: readonly CommandDescription[]): Call {
  const text = line.trim();
  const head = /^\/([\p{L}\p{N}_-]+)(?:\s+|$)/u.exec(text);
  if (!head?.[1]) return { kind: 'free-text', text };
  const name = head[1].toLowerCase();
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return { kind: 'unknown-command', name };
  return { kind: 'command', name, input: parseOptions(text.slice(head[0].length), command) };
}

function parseOptions(rest: string, { options }: CommandDescription): CommandInput {
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const names = options.map(({ name }) => name);
  let current = options.find(({ kind }) => kind === 'text')?.name;
  let words: string[] = [];
  const keep = (): void => {
    const value = words.join(' ').trim();
    words = [];
    const option = options.find(({ name }) => name === current);
    if (!option || !value) return;
    if (option.kind !== 'flag') texts.set(option.name, value);
    else if (/^(?:true|yes|on|1)$/i.test(value)) flags.add(option.name);
  };
  for (const word of rest.split(/(?<=\s)(?=\S)/)) {
    const colon = word.indexOf(':');
    const option = colon > 0 ? word.slice(0, colon).toLowerCase() : '';
    if (names.includes(option)) {
      keep();
      current = option;
      words.push(word.slice(colon + 1).trim());
    } else words.push(word.trim());
  }
  keep();
  return { texts, flags, page: 0 };
}
