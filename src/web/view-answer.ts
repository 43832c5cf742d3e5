import type { Answer, Finding } from '../core/answer/answer.ts';
import { findParagraphNumber } from '../core/answer/article-paragraphs.ts';
import type { Reply } from '../core/answer/command.ts';
import { explainAnswer, sectionTitles } from '../core/answer/explain-answer.ts';
import type { Library } from '../core/answer/library.ts';
import { nameSpeakers } from '../core/answer/speaker-names.ts';
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
    speaker: speaker ? nameSpeakers(speaker) : null,
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
export function explainReply(library: Library, reply: Reply): Explanation | null {
  if (reply.kind !== 'answer') return null;
  const { answer, question } = reply;
  const { kind, command } = answer;
  const parts = explainAnswer(library, question, answer).map((section) => ({
    title: sectionTitles[section.kind],
    reasons: section.reasons,
  }));
  switch (kind) {
    case 'answered':
      return {
        outcome: kind,
        command,
        confidence: answer.finding.confidence,
        threshold: answer.threshold,
        parts,
      };
    case 'not-found':
      return { outcome: kind, command, confidence: answer.confidence, threshold: answer.threshold, parts };
    case 'unclear':
      return { outcome: kind, command, confidence: 0, threshold: null, parts };
    default:
      return assertNever(kind);
  }
}
