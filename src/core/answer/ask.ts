import { trimSpan } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { Answer, Finding, Question } from './answer.ts';
import type { Library } from './library.ts';

/** A first version: the first sentence of the best passage. */
export function findPassageAnswer(library: Library, question: Question): Answer {
  if (!question.text.trim()) return { kind: 'unclear', command: question.kind, reason: 'empty' };
  const findings = library.index
    .search(question.text, 5)
    .flatMap(({ passage: { article, paragraph }, score }): Finding[] => {
      const [first] = splitSentences(article.text, paragraph);
      const span = first && trimSpan(article.text, first);
      if (!span) return [];
      return [
        {
          article,
          paragraph: paragraph.number,
          excerpt: { ...span, text: sliceVerbatim(article, span), highlights: [] },
          attribution:
            library.entries
              .get(article.id)
              ?.analysis.attributions.find(({ content }) =>
                content.some((c) => c.start >= span.start && c.end <= span.end),
              ) ?? null,
          clause: null,
          match: 'loose',
          confidence: Math.min(0.9, score / 20),
          why: [],
        },
      ];
    });
  const [finding, ...others] = findings;
  if (!finding || finding.confidence < 0.3)
    return {
      kind: 'not-found',
      command: question.kind,
      reason: finding ? 'unsure' : 'no-match',
      confidence: finding?.confidence ?? 0,
      nearest: findings.slice(0, 4),
      readAs: null,
      threshold: 0.3,
    };
  return { kind: 'answered', command: question.kind, finding, others, readAs: null, threshold: 0.3 };
}
