import type { UnclearReason } from './answer.ts';
import type { Command, Reply } from './command.ts';
import { findAnswer } from './find-answer.ts';
import type { Library } from './library.ts';
import { parseCall } from './parse-call.ts';
import { routeMention } from './route-mention.ts';

/** A reply, or the name of a command that is not there. */
export type CallResult =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'unknown-command'; readonly name: string };

/** No question is longer, nor a message of Discord: what comes after would only take time. */
const mostCharacters = 8000;

/** Answers what somebody typed on a terminal or on the web page, just as Discord would. */
export function runCall(library: Library, commands: readonly Command[], line: string): CallResult {
  const call = parseCall(line.slice(0, mostCharacters), commands);
  switch (call.kind) {
    case 'unknown-command':
      return call;
    case 'command': {
      const command = commands.find(({ name }) => name === call.name);
      return command
        ? { kind: 'reply', reply: command.run(library, call.input) }
        : { kind: 'unknown-command', name: call.name };
    }
    case 'free-text':
      return { kind: 'reply', reply: answerFreeText(library, call.text) };
  }
}

/** Answers free text as a mention would be answered. */
export function answerFreeText(library: Library, text: string): Reply {
  const question = routeMention(text.slice(0, mostCharacters));
  return { kind: 'answer', question, answer: findAnswer(library, question) };
}

/** What each reason of an unclear question means, for people. */
export const unclearReasons: Record<UnclearReason, string> = {
  empty: 'There is no question.',
  'only-common-words': 'There are only common words in it. Add a word that the article would use.',
  'too-long': 'The question is too long. Ask with one sentence.',
  'small-talk': 'Nothing to look up.',
};
