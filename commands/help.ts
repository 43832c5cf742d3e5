import type { Command, CommandDescription } from '../src/core/answer/command.ts';

/** The commands are passed in: `help` is one of them itself. */
export const createHelp = (others: readonly CommandDescription[]): Command => {
  const description = { name: 'help', description: 'What you can ask, with examples', options: [] } as const;
  return { ...description, run: () => ({ kind: 'help', commands: [...others, description] }) };
};
