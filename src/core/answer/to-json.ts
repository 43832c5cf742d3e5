import { assertNever } from '../text/assert-never.ts';
import type { Answer, Finding } from './answer.ts';

const toArticleJson = ({ article: { id, title, publisher, author, published, url } }: Finding) => ({
  id,
  title,
  publisher,
  author,
  published,
  url,
});

function toFindingJson(finding: Finding) {
  const { text } = finding.article;
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : null;
  const { attribution, clause, excerpt } = finding;
  const quote = attribution?.content[0];
  return {
    excerpt: {
      text: excerpt.text,
      start: excerpt.start,
      end: excerpt.end,
      highlights: excerpt.highlights.map(({ start, end }) => [start, end]),
    },
    attribution: attribution && {
      speaker: attribution.speaker.name,
      mention: slice(attribution.source),
      role: slice(attribution.speaker.role),
      cue: slice(attribution.cue),
      directness: attribution.directness,
      quote: quote ? { start: quote.start, end: quote.end } : null,
    },
    clause: clause && { agreement: clause.agreement, label: clause.label, reportedBy: clause.reportedBy },
    match: finding.match,
    article: toArticleJson(finding),
    paragraph: finding.paragraph,
    confidence: Math.round(finding.confidence * 1e4) / 1e4,
  };
}

/** The fixed JSON shape of an answer on the command line and the web. */
export function toAnswerJson(answer: Answer) {
  switch (answer.kind) {
    case 'answered':
      return {
        kind: answer.kind,
        command: answer.command,
        ...toFindingJson(answer.finding),
        others: answer.others.map(toFindingJson),
        reason: null,
        readAs: answer.readAs,
      };
    case 'not-found':
      return {
        kind: answer.kind,
        command: answer.command,
        confidence: Math.round(answer.confidence * 1e4) / 1e4,
        others: answer.nearest.map(toFindingJson),
        reason: answer.reason,
        readAs: answer.readAs,
      };
    case 'unclear':
      return { kind: answer.kind, command: answer.command, confidence: 0, others: [], reason: answer.reason };
    default:
      return assertNever(answer);
  }
}
