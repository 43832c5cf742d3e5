import type { Reply } from '../../core/answer/command.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import type { Call } from '../state/call.ts';
import { toAboutCard, toHelpCard } from './about-card.ts';
import { toAnswerCard } from './answer-card.ts';
import { toCheckCard } from './check-card.ts';
import type { Card } from './component.ts';
import { toChoiceCard, toListCard } from './list-card.ts';
import type { Drawing } from './view-buttons.ts';

/** Any reply as a card. `call` is what gave it, or null for a mention, whose words stand in the channel already. */
export function toCard(reply: Reply, call: Call | null, drawing: Drawing): Card {
  const made = call ?? { command: 'ask', page: 0, texts: new Map() };
  switch (reply.kind) {
    case 'answer':
      return toAnswerCard(reply.question, reply.answer, drawing, call !== null);
    case 'about':
      return toAboutCard(reply, drawing.strings);
    case 'help':
      return toHelpCard(reply.commands, drawing.strings);
    case 'quotes':
    case 'article':
    case 'timeline':
    case 'voices':
      return toListCard(reply, made, drawing);
    case 'quote-check':
      return toCheckCard(reply.quotes, drawing.strings);
    case 'choice':
      return toChoiceCard(reply, made, drawing);
    default:
      return assertNever(reply);
  }
}
