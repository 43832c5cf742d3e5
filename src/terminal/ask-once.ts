import type { Command } from '../core/answer/command.ts';
import { explainAnswer } from '../core/answer/explain-answer.ts';
import type { Library } from '../core/answer/library.ts';
import { parseCall } from '../core/answer/parse-call.ts';
import { runCall } from '../core/answer/run-call.ts';
import { toAnswerJson } from '../core/answer/to-json.ts';
import { formatExplanation } from './format-explanation.ts';
import { type FormatOptions, formatReply } from './format-reply.ts';
import { toPrintable } from './style.ts';

export interface AskOptions extends FormatOptions {
  readonly json: boolean;
  /** Adds why the answer was given. */
  readonly explain: boolean;
}

/** What a line gets for a reply, as text; `ok` is false where there is no such command. */
export function askOnce(
  library: Library,
  commands: readonly Command[],
  line: string,
  options: AskOptions,
): { readonly ok: boolean; readonly text: string } {
  const result = runCall(library, commands, line);
  if (result.kind === 'unknown-command')
    return {
      ok: false,
      text: `expected one of ${commands.map(({ name }) => `/${name}`).join(', ')}, found /${toPrintable(result.name)}`,
    };
  const { reply } = result;
  if (options.json)
    return { ok: true, text: JSON.stringify(reply.kind === 'answer' ? toAnswerJson(reply.answer) : reply) };
  const text = [formatReply(reply, options), ...adviseCard(line, commands)].join('\n\n');
  if (!options.explain || reply.kind !== 'answer') return { ok: true, text };
  const sections = explainAnswer(library, reply.question, reply.answer);
  return { ok: true, text: [text, formatExplanation(sections, options.style)].filter(Boolean).join('\n\n') };
}

/** A terminal shows no pictures: who asks for one is told what draws it. */
function adviseCard(line: string, commands: readonly Command[]): readonly string[] {
  const call = parseCall(line, commands);
  return call.kind === 'command' && call.input.flags.has('picture')
    ? ['A terminal shows no pictures: `verbatim card` with the same words writes one into a file.']
    : [];
}
