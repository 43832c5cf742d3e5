import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Outcome } from '../../core/server/telemetry.ts';
import { text, toMessage, toNote } from '../card/component.ts';
import { toCorrectionForm } from '../card/correction-form.ts';
import { toKeptListCard } from '../card/library-card.ts';
import { toLine } from '../card/markup.ts';
import { pressKinds } from '../card/view-buttons.ts';
import type { Context } from '../context.ts';
import { whisper } from '../interactions/respond.ts';
import { asManager, type Managed } from './guard.ts';
import { swapParts } from './swap-parts.ts';

type Press = ButtonInteraction | StringSelectMenuInteraction;

/** A press on one of the buttons of `/library`; `id` names a draft, an article, or a page. */
export const pressLibrary = (press: Press, context: Context, kind: string, id: string): Promise<Outcome> =>
  asManager(press, context, (managed) => {
    switch (kind) {
      case pressKinds.keep:
        return keepDraft(press, managed, id);
      case pressKinds.discard:
        return discardDraft(press, managed, id);
      case pressKinds.correct:
        return askForCorrection(press, managed, async () => managed.editor.findDraft(managed.server, id));
      case pressKinds.amend:
        return askForCorrection(press, managed, async () => {
          const article = await managed.editor.findArticle(managed.server, id);
          return article && { article };
        });
      case pressKinds.remove:
        return removeArticle(press, managed, id);
      default:
        return turnPage(press, managed, Number.parseInt(id, 10));
    }
  });

async function keepDraft(press: Press, managed: Managed, id: string): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  await press.deferUpdate();
  const kept = await editor.keepDraft(server, id, {});
  if ('rule' in kept) {
    await whisper(press, kept.rule === 'no-such-draft' ? strings.library.expired : toLine(kept.message));
    return 'refused';
  }
  const done = [text(`✓ ${strings.library.kept(toLine(kept.title))}`)];
  await press.editReply(toMessage(swapParts(press.message, context.seal, id, done)));
  return 'answered';
}

async function discardDraft(
  press: Press,
  { server, editor, strings, context }: Managed,
  id: string,
): Promise<Outcome> {
  const title = editor.findDraft(server, id)?.article.title ?? '—';
  editor.forgetDraft(server, id);
  const done = [text(`-# ${strings.library.discarded(toLine(title))}`)];
  await press.update(toMessage(swapParts(press.message, context.seal, id, done)));
  return 'answered';
}

async function askForCorrection(
  press: Press,
  { strings }: Managed,
  find: () => Promise<{ readonly article: Parameters<typeof toCorrectionForm>[1] } | null>,
): Promise<Outcome> {
  const found = await find();
  if (!found) {
    await whisper(press, strings.library.expired);
    return 'refused';
  }
  // The form carries the id of the button: it says already what is to be corrected.
  await press.showModal(toCorrectionForm(press.customId, found.article, strings));
  return 'answered';
}

async function removeArticle(
  press: Press,
  { server, editor, strings }: Managed,
  id: string,
): Promise<Outcome> {
  await press.deferUpdate();
  const article = await editor.findArticle(server, id);
  const isRemoved = await editor.removeArticle(server, id);
  const words =
    isRemoved && article ? strings.library.removed(toLine(article.title)) : strings.library.missing;
  await press.editReply(toMessage(toNote(words)));
  return 'answered';
}

async function turnPage(
  press: Press,
  { server, editor, strings, context }: Managed,
  page: number,
): Promise<Outcome> {
  const kept = await editor.listArticles(server);
  await press.update(toMessage(toKeptListCard(kept, page, { strings, seal: context.seal })));
  return 'answered';
}
