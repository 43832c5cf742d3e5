import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { type AskOptions, askOnce } from './ask-once.ts';

/** Asks for a line and answers it until the input ends. On no terminal it answers line by line without a prompt. */
export async function startPrompt(
  library: Library,
  commands: readonly Command[],
  options: AskOptions,
  input: Readable,
  output: Writable,
  terminal: boolean,
): Promise<void> {
  const completer = (line: string): [string[], string] => {
    const names = commands.map(({ name }) => `/${name} `).filter((name) => name.startsWith(line));
    return [line.startsWith('/') ? names : [], line];
  };
  const lines = createInterface({
    input,
    ...(terminal ? { output, completer, prompt: '? ' } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (terminal) {
    output.write('Ask, or type / and Tab for the commands. Ctrl+D ends.\n');
    lines.prompt();
  }
  for await (const line of lines) {
    if (line.trim())
      output.write(`${askOnce(library, commands, line, options).text}\n${options.json ? '' : '\n'}`);
    if (terminal) lines.prompt();
  }
}
