import type { APIButtonComponent } from 'discord.js';
import type { Question } from '../../core/answer/answer.ts';
import type { Strings } from '../../core/locale/strings.ts';
import type { FeedbackReason } from '../../core/server/feedback.ts';
import { packRated, type Rated, reasons } from '../state/rated.ts';
import { digest } from '../state/seal.ts';
import { accents, button, type Card, row, text } from './component.ts';
import { type Drawing, pressKinds } from './view-buttons.ts';

/** 👍 and 👎 for an answer, none where its question is too long for a button; then the other buttons. */
export function toRatingRow(
  { kind, text: question }: Question,
  excerpt: string,
  { seal, strings }: Drawing,
  others: readonly APIButtonComponent[],
): Card['parts'] {
  const rated = { answerId: digest(`${question}\n${excerpt}`, 8), command: kind, question, reason: null };
  const good = seal.close(pressKinds.good, packRated(rated));
  const bad = seal.close(pressKinds.bad, packRated(rated));
  const buttons = [
    ...(good === null || bad === null
      ? []
      : [button(good, strings.buttons.good, '👍'), button(bad, strings.buttons.bad, '👎')]),
    ...others,
  ];
  return buttons.length ? [row(...buttons)] : [];
}

/** Asks what was wrong with an answer. */
export function toReasonCard(rated: Rated, { seal, strings }: Omit<Drawing, 'isPrivate'>): Card {
  const buttons = reasons.flatMap((reason) => {
    const id = seal.close(pressKinds.reason, packRated({ ...rated, reason }));
    return id === null ? [] : [button(id, nameReason(reason, strings))];
  });
  return { parts: [text(strings.feedback.ask), row(...buttons)], accent: accents.unsure, member: null };
}

function nameReason(reason: FeedbackReason, { feedback }: Strings): string {
  switch (reason) {
    case 'wrong-speaker':
      return feedback.wrongSpeaker;
    case 'wrong-passage':
      return feedback.wrongPassage;
    case 'should-have-been-silent':
      return feedback.shouldHaveBeenSilent;
  }
}
