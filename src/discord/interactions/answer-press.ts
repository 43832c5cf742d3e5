import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Library } from '../../core/answer/library.ts';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Strings } from '../../core/locale/strings.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { toFindingCard } from '../card/answer-card.ts';
import { accents, type Card, toMessage } from '../card/component.ts';
import { toCard } from '../card/reply-card.ts';
import { pressKinds } from '../card/view-buttons.ts';
import { type Context, readSettings } from '../context.ts';
import { pressLibrary } from '../library/press-library.ts';
import { type Call, unpackCall } from '../state/call.ts';
import { findViewed } from '../state/find-viewed.ts';
import { unpackRated } from '../state/rated.ts';
import { unpackView, type View } from '../state/view.ts';
import { toOutcome } from './answer-command.ts';
import { deferWhenSlow } from './defer-when-slow.ts';
import { keepFeedback } from './keep-feedback.ts';
import { readShown, type Shown } from './read-shown.ts';
import { refuse, respond } from './respond.ts';

type Press = ButtonInteraction | StringSelectMenuInteraction;

/** A press with what it needs to be answered. */
interface Pressed {
  readonly press: Press;
  readonly context: Context;
  readonly strings: Strings;
  readonly shown: Shown;
  readonly onSend: () => void;
}

/** Answers a press on a button or a choice in a menu. All it knows stands in the id, so it works after a restart. */
export async function answerPress(press: Press, context: Context, onSend: () => void): Promise<Outcome> {
  const settings = await readSettings(context, press.guildId);
  const strings = findStrings(settings.language ?? press.locale);
  const pressed = { press, context, strings, shown: readShown(press.message, context.seal), onSend };
  const opened = context.seal.open(press.customId);
  const chosen = press.isStringSelectMenu() ? (press.values[0] ?? '') : '';
  switch (opened?.kind) {
    case pressKinds.show:
    case pressKinds.back:
    case pressKinds.next:
      return showView(pressed, unpackView(opened.state));
    case pressKinds.share:
      return shareView(pressed, unpackView(opened.state));
    case pressKinds.other: {
      const other = context.seal.open(chosen);
      return showView(pressed, other?.kind === pressKinds.other ? unpackView(other.state) : null);
    }
    case pressKinds.picture:
      return sendPicture(pressed, unpackView(opened.state));
    case pressKinds.page:
      return runAgain(pressed, unpackCall(opened.state));
    case pressKinds.choice:
      return runAgain(pressed, fillIn(unpackCall(opened.state), chosen));
    case pressKinds.good:
    case pressKinds.bad:
    case pressKinds.reason: {
      const rated = unpackRated(opened.state);
      if (!rated) return refuseWith(pressed, strings.refusals.forged);
      return keepFeedback(press, context, strings, opened.kind, rated);
    }
    case pressKinds.keep:
    case pressKinds.correct:
    case pressKinds.discard:
    case pressKinds.amend:
    case pressKinds.remove:
    case pressKinds.kept:
      return pressLibrary(press, context, opened.kind, opened.state);
    default:
      return refuseWith(pressed, strings.refusals.forged);
  }
}

async function refuseWith({ press }: Pressed, words: string): Promise<Outcome> {
  await refuse(press, words);
  return 'refused';
}

const takeLibrary = async ({ press, context }: Pressed): Promise<Library> =>
  context.libraries.findLibrary(press.guildId) ?? context.libraries.openLibrary(press.guildId);

function drawView(pressed: Pressed, library: Library, view: View, isPrivate: boolean): Card | null {
  const { context, strings, shown } = pressed;
  const finding = findViewed(library, view);
  if (!finding) return null;
  const card = toFindingCard(finding, view, [], { strings, seal: context.seal, isPrivate }, shown.above);
  return { ...card, parts: [...card.parts, ...shown.menus] };
}

async function showView(pressed: Pressed, view: View | null): Promise<Outcome> {
  if (!view) return refuseWith(pressed, pressed.strings.refusals.forged);
  const isPrivate = pressed.shown.isPrivate || !isOwn(pressed);
  const card = drawView(pressed, await takeLibrary(pressed), view, isPrivate);
  if (!card) return refuseWith(pressed, pressed.strings.refusals.gone);
  await replace(pressed, card);
  return 'answered';
}

async function shareView(pressed: Pressed, view: View | null): Promise<Outcome> {
  if (!view) return refuseWith(pressed, pressed.strings.refusals.forged);
  const card = drawView(pressed, await takeLibrary(pressed), view, false);
  if (!card) return refuseWith(pressed, pressed.strings.refusals.gone);
  pressed.onSend();
  await respond(pressed.press, card, false);
  return 'answered';
}

/** The excerpt as a picture, in a message of its own. */
async function sendPicture(pressed: Pressed, view: View | null): Promise<Outcome> {
  const { press, context, strings, shown, onSend } = pressed;
  if (!view) return refuseWith(pressed, strings.refusals.forged);
  const finding = findViewed(await takeLibrary(pressed), view);
  if (!finding) return refuseWith(pressed, strings.refusals.gone);
  const pictures = await context.openPictures();
  const drawn = await deferWhenSlow(press, pictures.drawCard(finding, strings), shown.isPrivate);
  if (drawn.kind === 'refused') return refuseWith(pressed, drawn.reason);
  onSend();
  const card = { parts: [], accent: accents.answer, member: null, picture: drawn.picture };
  await respond(press, card, shown.isPrivate);
  return 'answered';
}

async function runAgain(pressed: Pressed, call: Call | null): Promise<Outcome> {
  const { context, strings, shown } = pressed;
  const command = context.commands.find(({ name }) => name === call?.command);
  if (!call || !command) return refuseWith(pressed, strings.refusals.forged);
  const library = await takeLibrary(pressed);
  const reply = command.run(library, { texts: call.texts, flags: new Set(), page: call.page });
  await replace(pressed, toCard(reply, call, { strings, seal: context.seal, isPrivate: shown.isPrivate }));
  return toOutcome(reply);
}

/** The option that a choice is for is the one without a value. */
const fillIn = (call: Call | null, chosen: string): Call | null =>
  call && {
    ...call,
    texts: new Map([...call.texts].map(([name, value]) => [name, value === '' ? chosen : value])),
  };

/** The asker's press changes the card; anybody else gets one of their own, so that nobody's answer is turned away. */
async function replace(pressed: Pressed, card: Card): Promise<void> {
  pressed.onSend();
  if (isOwn(pressed)) await pressed.press.update(toMessage(card));
  else await respond(pressed.press, card, true);
}

const isOwn = ({ press, shown }: Pressed): boolean =>
  shown.isPrivate || shown.asker === null || shown.asker === press.user.id;
