import type { ModalSubmitInteraction } from 'discord.js';
import type { Outcome } from '../../core/server/telemetry.ts';
import type { Problem } from '../../core/text/problem.ts';
import { toMessage } from '../card/component.ts';
import { readCorrection } from '../card/correction-form.ts';
import { toArticleCard, toDraftParts } from '../card/library-card.ts';
import { toLine } from '../card/markup.ts';
import { pressKinds } from '../card/view-buttons.ts';
import type { Context } from '../context.ts';
import { refuse, whisper } from '../interactions/respond.ts';
import { asManager, type Managed } from './guard.ts';
import { swapParts } from './swap-parts.ts';

/** A form with corrections was sent off: for a draft, or for an article that is kept. */
export const correctArticle = (form: ModalSubmitInteraction, context: Context): Promise<Outcome> =>
  asManager(form, context, async (managed) => {
    const opened = context.seal.open(form.customId);
    if (opened?.kind === pressKinds.correct) return correctDraft(form, managed, opened.state);
    if (opened?.kind === pressKinds.amend) return correctKept(form, managed, opened.state);
    await refuse(form, managed.strings.refusals.forged);
    return 'refused';
  });

async function correctDraft(form: ModalSubmitInteraction, managed: Managed, id: string): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  const draft = editor.correctDraft(server, id, readCorrection(form.fields));
  if ('rule' in draft) return tellProblem(form, managed, draft);
  if (!form.isFromMessage()) throw new Error('discord: a form came without its message');
  const parts = toDraftParts(draft, { strings, seal: context.seal });
  await form.update(toMessage(swapParts(form.message, context.seal, id, parts)));
  return 'answered';
}

async function correctKept(form: ModalSubmitInteraction, managed: Managed, id: string): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  await form.deferUpdate();
  const corrected = await editor.correctArticle(server, id, readCorrection(form.fields));
  if (corrected && 'rule' in corrected) return tellProblem(form, managed, corrected);
  const report = corrected && (await editor.describeArticle(server, id));
  if (!report) {
    await whisper(form, strings.library.missing);
    return 'not-found';
  }
  await form.editReply(toMessage(toArticleCard(report, { strings, seal: context.seal }, false)));
  return 'answered';
}

async function tellProblem(
  form: ModalSubmitInteraction,
  { strings }: Managed,
  { rule, message }: Problem,
): Promise<Outcome> {
  await whisper(form, rule === 'no-such-draft' ? strings.library.expired : toLine(message));
  return 'refused';
}
