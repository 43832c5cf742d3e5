import { randomBytes } from 'node:crypto';
import type { Finding } from '../core/answer/answer.ts';
import type { Command, CommandInput, Reply } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { findStrings } from '../core/locale/find-strings.ts';
import { toFindingCard } from './card/answer-card.ts';
import { type CardMessage, toMessage } from './card/component.ts';
import { toCard } from './card/reply-card.ts';
import { type Drawing, pressKinds } from './card/view-buttons.ts';
import { type Kept, readKept } from './interactions/read-shown.ts';
import { unpackCall } from './state/call.ts';
import { findViewed } from './state/find-viewed.ts';
import { createSeal } from './state/seal.ts';
import { unpackView } from './state/view.ts';

/** What a press shows. */
export type PressedPreview =
  | { readonly kind: 'finding'; readonly payload: CardMessage; readonly finding: Finding }
  | { readonly kind: 'reply'; readonly payload: CardMessage; readonly reply: Reply }
  | { readonly kind: 'picture'; readonly finding: Finding };

type PreviewCall = { readonly command: string; readonly input: CommandInput } | null;

/** A press, and what the message showed before anything was pressed: some of it stays. */
export interface PreviewPress {
  readonly id: string;
  /** Of a menu's option; empty for a button. */
  readonly value: string;
  readonly reply: Reply;
  readonly call: PreviewCall;
}

export interface Preview {
  /** The message that would be sent. */
  readonly draw: (reply: Reply, call: PreviewCall) => CardMessage;
  /** Null for a button that has no effect outside Discord. */
  readonly press: (library: Library, press: PreviewPress) => PressedPreview | null;
}

/** Replies as messages without a bot: the very code that draws them for Discord, with a key of its own. */
export function createPreview(commands: readonly Command[]): Preview {
  const drawing: Drawing = {
    strings: findStrings(null),
    seal: createSeal(randomBytes(32).toString('hex')),
    isPrivate: false,
  };
  return {
    draw: (reply, call) => drawPreview(reply, call, drawing),
    press: (library, press) => pressPreview(library, commands, drawing, press),
  };
}

const drawPreview = (reply: Reply, call: PreviewCall, drawing: Drawing): CardMessage =>
  toMessage(
    toCard(reply, call && { command: call.command, page: call.input.page, texts: call.input.texts }, drawing),
  );

function pressPreview(
  library: Library,
  commands: readonly Command[],
  drawing: Drawing,
  { id, value, reply, call }: PreviewPress,
): PressedPreview | null {
  const show = (state: string): PressedPreview | null =>
    showView(library, drawing, state, readKept(drawPreview(reply, call, drawing).components, drawing.seal));
  const opened = drawing.seal.open(id);
  switch (opened?.kind) {
    case pressKinds.show:
    case pressKinds.back:
    case pressKinds.next:
      return show(opened.state);
    case pressKinds.picture: {
      const view = unpackView(opened.state);
      const finding = view && findViewed(library, view);
      return finding && { kind: 'picture', finding };
    }
    case pressKinds.other:
      return show(drawing.seal.open(value)?.state ?? '');
    case pressKinds.page:
    case pressKinds.choice:
      return runAgain(library, commands, drawing, opened.state, value);
    default:
      return null;
  }
}

function showView(library: Library, drawing: Drawing, state: string, kept: Kept): PressedPreview | null {
  const view = unpackView(state);
  const finding = view && findViewed(library, view);
  if (!view || !finding) return null;
  const card = toFindingCard(finding, view, [], drawing, kept.above);
  return { kind: 'finding', payload: toMessage({ ...card, parts: [...card.parts, ...kept.menus] }), finding };
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
