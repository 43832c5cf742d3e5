import { randomBytes } from 'node:crypto';
import type { Finding } from '../core/answer/answer.ts';
import type { Command, CommandInput, Reply } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { findStrings } from '../core/locale/find-strings.ts';
import { toFindingCard } from './card/answer-card.ts';
import { type CardMessage, toMessage } from './card/component.ts';
import { toCard } from './card/reply-card.ts';
import { type Drawing, pressKinds } from './card/view-buttons.ts';
import { unpackCall } from './state/call.ts';
import { findViewed } from './state/find-viewed.ts';
import { createSeal } from './state/seal.ts';
import { unpackView } from './state/view.ts';

/** What a press shows. */
export type PressedPreview =
  | { readonly kind: 'finding'; readonly payload: CardMessage; readonly finding: Finding }
  | { readonly kind: 'reply'; readonly payload: CardMessage; readonly reply: Reply }
  | { readonly kind: 'picture'; readonly finding: Finding };

export interface Preview {
  /** The message that would be sent. */
  readonly draw: (
    reply: Reply,
    call: { readonly command: string; readonly input: CommandInput } | null,
  ) => CardMessage;
  /** Null for a button that has no effect outside Discord. */
  readonly press: (library: Library, id: string, value: string) => PressedPreview | null;
}

/** Replies as messages without a bot: the very code that draws them for Discord, with a key of its own. */
export function createPreview(commands: readonly Command[]): Preview {
  const drawing: Drawing = {
    strings: findStrings(null),
    seal: createSeal(randomBytes(32).toString('hex')),
    isPrivate: false,
  };
  return {
    draw: (reply, call) =>
      toMessage(
        toCard(
          reply,
          call && { command: call.command, page: call.input.page, texts: call.input.texts },
          drawing,
        ),
      ),
    press: (library, id, value) => pressPreview(library, commands, drawing, id, value),
  };
}

function pressPreview(
  library: Library,
  commands: readonly Command[],
  drawing: Drawing,
  id: string,
  value: string,
): PressedPreview | null {
  const opened = drawing.seal.open(id);
  switch (opened?.kind) {
    case pressKinds.show:
    case pressKinds.back:
    case pressKinds.next:
      return showView(library, drawing, opened.state);
    case pressKinds.picture: {
      const view = unpackView(opened.state);
      const finding = view && findViewed(library, view);
      return finding && { kind: 'picture', finding };
    }
    case pressKinds.other:
      return showView(library, drawing, drawing.seal.open(value)?.state ?? '');
    case pressKinds.page:
    case pressKinds.choice:
      return runAgain(library, commands, drawing, opened.state, value);
    default:
      return null;
  }
}

function showView(library: Library, drawing: Drawing, state: string): PressedPreview | null {
  const view = unpackView(state);
  const finding = view && findViewed(library, view);
  if (!view || !finding) return null;
  return { kind: 'finding', payload: toMessage(toFindingCard(finding, view, [], drawing, [])), finding };
}

function runAgain(
  library: Library,
  commands: readonly Command[],
  drawing: Drawing,
  state: string,
  chosen: string,
): PressedPreview | null {
  const packed = unpackCall(state);
  const command = commands.find(({ name }) => name === packed?.command);
  if (!packed || !command) return null;
  const texts = new Map([...packed.texts].map(([name, value]) => [name, value || chosen]));
  const reply = command.run(library, { texts, flags: new Set(), page: packed.page });
  return { kind: 'reply', payload: toMessage(toCard(reply, { ...packed, texts }, drawing)), reply };
}
