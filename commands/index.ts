import type { Command } from '../src/core/answer/command.ts';
import { about } from './about.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { createHelp } from './help.ts';
import { quotes } from './quotes.ts';
import { timeline } from './timeline.ts';
import { voices } from './voices.ts';
import { whatClause } from './what-clause.ts';
import { whoSaid } from './who-said.ts';

const answering: readonly Command[] = [whoSaid, whatClause, ask, quotes, article, timeline, voices, about];

/** The one list that the bot, its registration, the terminal, the web page and the tests all use. */
export const commands: readonly Command[] = [...answering, createHelp(answering)];
