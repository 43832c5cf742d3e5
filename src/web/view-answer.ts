import type { Answer, Finding } from '../core/answer/answer.ts';
import { findParagraphNumber } from '../core/answer/article-paragraphs.ts';
import type { Reply } from '../core/answer/command.ts';
import { assertNever } from '../core/text/assert-never.ts';
import type { Span } from '../core/text/span.ts';
import { sliceVerbatim } from '../core/text/verbatim.ts';
import type { EvidenceStep, Explanation, Place } from './page/api.ts';

/** The places that a reply is about, the most fitting first. */
export function listPlaces(reply: Reply): readonly Place[] {
  switch (reply.kind) {
    case 'answer':
      return listAnswerPlaces(reply.answer);
    case 'quotes':
      return reply.findings.map(toPlace);
    case 'timeline':
      return reply.events.map(({ finding }) => toPlace(finding));
    case 'about':
    case 'help':
    case 'article':
    case 'voices':
    case 'quote-check':
    case 'choice':
      return [];
    default:
      return assertNever(reply);
  }
}

function listAnswerPlaces(answer: Answer): readonly Place[] {
  switch (answer.kind) {
    case 'answered':
      return [answer.finding, ...answer.others].map(toPlace);
    case 'not-found':
      return answer.nearest.map(toPlace);
    case 'unclear':
      return [];
    default:
      return assertNever(answer);
  }
}

const toRange = ({ start, end }: Span) => ({ start, end });

export function toPlace({ article, attribution, clause, confidence, excerpt, paragraph }: Finding): Place {
  const { source, cue, speaker } = attribution ?? {};
  return {
    article: article.id,
    title: article.title,
    paragraph,
    excerpt: toRange(excerpt),
    text: excerpt.text,
    highlights: excerpt.highlights.map(toRange),
    speaker: speaker?.name ?? null,
    source: source ? toRange(source) : null,
    cue: cue ? toRange(cue) : null,
    evidence: speaker?.name
      ? speaker.evidence.map(
          ({ rule, mention }): EvidenceStep => ({
            rule,
            mention: mention && toRange(mention),
            words: mention ? sliceVerbatim(article, mention) : '',
            paragraph: mention && findParagraphNumber(article, mention),
          }),
        )
      : [],
    clause: clause && [clause.label, clause.agreement].filter(Boolean).join(' · '),
    confidence,
  };
}

/** Why this answer; null for replies that are no answers to a question. */
export function explainReply(reply: Reply): Explanation | null {
  if (reply.kind !== 'answer') return null;
  const { answer } = reply;
  switch (answer.kind) {
    case 'answered':
      return explain(answer, answer.finding.confidence, answer.finding);
    case 'not-found':
      return explain(answer, answer.confidence, answer.nearest[0]);
    case 'unclear':
      return { outcome: 'unclear', command: answer.command, confidence: 0, threshold: null, steps: [] };
    default:
      return assertNever(answer);
  }
}

const explain = (
  { kind, command, threshold }: Extract<Answer, { kind: 'answered' | 'not-found' }>,
  confidence: number,
  best: Finding | undefined,
): Explanation => ({
  outcome: kind,
  command,
  confidence,
  threshold,
  steps: best ? best.why.map(({ rule, detail, contribution }) => ({ rule, detail, contribution })) : [],
});
