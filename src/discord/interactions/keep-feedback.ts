import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Library } from '../../core/answer/library.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { StoreUnavailableError } from '../../core/server/libraries.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { toMessage, toNote } from '../card/component.ts';
import { toReasonCard } from '../card/rating-card.ts';
import { pressKinds } from '../card/view-buttons.ts';
import type { Context } from '../context.ts';
import type { Rated } from '../state/rated.ts';
import { digest } from '../state/seal.ts';
import { deferWhenSlow } from './defer-when-slow.ts';
import { refuse, respond } from './respond.ts';

type Press = ButtonInteraction | StringSelectMenuInteraction;

/** Keeps what a member thinks of an answer, and asks why where it was wrong. The last word of a member on an answer counts. */
export async function keepFeedback(
  press: Press,
  context: Context,
  strings: Strings,
  kind: string,
  rated: Rated,
): Promise<Outcome> {
  const library = context.libraries.findLibrary(press.guildId);
  try {
    const kept = context.feedback.addFeedback({
      ...rated,
      member: context.seal.hashMember(press.user.id),
      server: press.guildId,
      verdict: kind === pressKinds.good ? 'good' : 'bad',
      corpusVersion: library ? hashCorpus(library) : '',
      at: new Date().toISOString(),
    });
    await deferWhenSlow(press, kept);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    context.telemetry.countStoreError('add-feedback');
    await refuse(press, strings.refusals.store);
    return 'refused';
  }
  if (kind === pressKinds.bad)
    await respond(press, toReasonCard(rated, { seal: context.seal, strings }), true);
  else if (kind === pressKinds.reason && !press.deferred)
    await press.update(toMessage(toNote(strings.feedback.thanks)));
  else await refuse(press, strings.feedback.thanks);
  return 'answered';
}

const known = new WeakMap<Library, string>();

/** Names the articles that answered, so that feedback can be told apart by what was searched. */
function hashCorpus(library: Library): string {
  const hash =
    known.get(library) ??
    digest(library.articles.map(({ id, text }) => `${id}\n${digest(text, 16)}`).join('\n'), 12);
  known.set(library, hash);
  return hash;
}
