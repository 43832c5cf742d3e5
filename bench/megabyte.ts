import { commands } from '../commands/index.ts';
import { checkQuotes } from '../src/core/answer/check-quote.ts';
import { runCall } from '../src/core/answer/run-call.ts';
import { suggest } from '../src/core/answer/suggest.ts';
import { createSeal } from '../src/discord/state/seal.ts';
import { openStarterLibrary } from '../tests/support/starter-library.ts';

/** In milliseconds: a question, whatever is in it, may hold up the others no longer. */
const mostTime = 50;
/** A character of each kind that splitters and patterns treat in a way of its own. */
const characters = [...'aA1 \n\t.,-_"\'“”‘«([*#>/\\:;§é中ก\u00A0\u0301\u200B\u202E😀\uD800\0'];

/** The longest time that a megabyte of one character takes, in each field that a person fills in. */
export async function measureMegabytes(): Promise<void> {
  const library = await openStarterLibrary();
  const seal = createSeal('megabyte');
  const fields: Readonly<Record<string, (text: string) => unknown>> = {
    'a mention': (text) => runCall(library, commands, text),
    'a right click': (text) => checkQuotes(library, text),
    'a button': (text) => seal.open(text),
    'typing for an article': (text) => suggest(library, 'articles', text),
    ...Object.fromEntries(
      commands.flatMap(({ name, options }) =>
        options
          .filter(({ kind }) => kind === 'text')
          .map((option) => [
            `/${name} ${option.name}`,
            (text: string) => runCall(library, commands, `/${name} ${option.name}:${text}`),
          ]),
      ),
    ),
  };
  let slowest = 0;
  for (const [field, take] of Object.entries(fields)) {
    const times = characters.map((character) =>
      timeOf(take, character.repeat(Math.ceil(1e6 / character.length))),
    );
    const longest = Math.max(...times);
    const character = JSON.stringify(characters[times.indexOf(longest)]);
    slowest = Math.max(slowest, longest);
    process.stdout.write(`megabyte ${field}: at most ${longest.toFixed(1)} ms, with ${character}\n`);
  }
  process.stdout.write(`megabyte: the slowest field took ${slowest.toFixed(1)} ms (at most ${mostTime})\n`);
}

/** The shortest of three runs: what else the machine does is not the field's fault. */
function timeOf(take: (text: string) => unknown, text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      take(text);
      return performance.now() - started;
    }),
  );
}
