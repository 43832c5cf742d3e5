import type { CommandDescription, CommandOption } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { suggest } from '../core/answer/suggest.ts';
import type { LineChoice } from './page/api.ts';

/** More than these do not fit under the field. */
const most = 12;

/** What a line that begins with `/` may become: commands first, then values of the option that is being written, then further options. */
export function suggestLines(
  library: Library,
  commands: readonly CommandDescription[],
  line: string,
): readonly LineChoice[] {
  const [head = '', name = ''] = /^\/(\S{0,40})\s?/u.exec(line) ?? [];
  if (!head) return [];
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (!command || head === line.trimEnd()) return suggestCommands(commands, name.toLowerCase());
  const open = readOpenOption(line, head.length, command);
  return [...suggestValues(library, line, open), ...suggestOptions(line, command, open)].slice(0, most);
}

function suggestCommands(commands: readonly CommandDescription[], typed: string): readonly LineChoice[] {
  const fitting = commands.filter(({ name }) => name.includes(typed));
  const begins = fitting.filter(({ name }) => name.startsWith(typed));
  return [...new Set([...begins, ...fitting])].map(({ name, description }) => ({
    label: `/${name}`,
    detail: description,
    line: `/${name} `,
  }));
}

/** The option at the end of a line. */
interface OpenOption {
  readonly option: CommandOption | undefined;
  /** Where its value begins in the line. */
  readonly from: number;
  /** Names of all options that have been written. */
  readonly written: ReadonlySet<string>;
}

function readOpenOption(line: string, from: number, { options }: CommandDescription): OpenOption {
  const first = options.find(({ kind }) => kind === 'text');
  let open: OpenOption = { option: first, from, written: new Set() };
  for (const word of line.slice(from).matchAll(/\S+/g)) {
    const [name = ''] = word[0].split(':', 1);
    const option = options.find((candidate) => candidate.name === name.toLowerCase());
    if (name.length === word[0].length || !option) {
      if (open.from === from && open.option) open = { ...open, written: new Set([open.option.name]) };
      continue;
    }
    open = {
      option,
      from: from + word.index + name.length + 1,
      written: new Set([...open.written, option.name]),
    };
  }
  return open;
}

function suggestValues(library: Library, line: string, { option, from }: OpenOption): readonly LineChoice[] {
  if (!option) return [];
  const before = line.slice(0, from).replace(/:$/, ': ');
  const typed = line.slice(from).trim();
  const toChoice = (label: string, value: string): LineChoice => ({
    label,
    detail: option.name,
    line: `${before}${value} `,
  });
  if (option.kind === 'flag') return typed ? [] : [toChoice('true', 'true')];
  if (option.suggest === null) return [];
  return suggest(library, option.suggest, typed)
    .filter(({ value }) => value !== typed)
    .map(({ label, value }) => toChoice(label, value));
}

/** Options that are not written yet; all of them behind a space, else those that the last word may become. */
function suggestOptions(
  line: string,
  { options }: CommandDescription,
  { written, option: open, from }: OpenOption,
): readonly LineChoice[] {
  if (!line.slice(from).trim()) return [];
  const word = line.slice(line.lastIndexOf(' ') + 1);
  return options
    .filter(({ name }) => !written.has(name) && name !== open?.name && name.startsWith(word.toLowerCase()))
    .map(({ name, description }) => ({
      label: `${name}:`,
      detail: description,
      line: `${line.slice(0, line.length - word.length)}${name}: `,
    }));
}
