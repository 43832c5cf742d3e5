import { type Attribution, attributionConfidence } from '../quotes/attribution.ts';
import { type Explained, explainAttributions } from '../quotes/explain-attributions.ts';
import type { Article } from '../text/article.ts';
import { readDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { Finding, Reason } from './answer.ts';
import { findParagraphNumber } from './article-paragraphs.ts';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const remark = (rule: string, detail: string, contribution = 0): Reason => ({ rule, detail, contribution });

/** What speaks for the cue, or against it: of so many sorts of observation it is told. */
const mostGrounds = 4;

/** From the words of the source to the name, step by step: the article is attributed again to see how sure each was. */
export function explainSpeaker({ article, attribution }: Finding): readonly Reason[] {
  if (!attribution) return [];
  const explained = findExplained(article, attribution);
  return [
    remark('statement', `${attribution.directness}, found by ${attribution.rule.replaceAll('-', ' ')}`),
    ...explainCue(article, attribution, explained),
    ...explainSource(article, attribution, explained),
    ...(explained?.certainty ? [explainBorders(explained.certainty)] : []),
    remark('attributed', 'that this source says most of it', attribution.probability),
    ...explainName(article, attribution),
  ];
}

function findExplained(article: Article, { content, rule }: Attribution): Explained | null {
  const start = content[0]?.start;
  return (
    explainAttributions(readDocument(article)).find(
      ({ attribution: other }) => other.rule === rule && other.content[0]?.start === start,
    ) ?? null
  );
}

function explainCue(article: Article, { cue }: Attribution, explained: Explained | null): readonly Reason[] {
  if (!cue) return [];
  const words = `“${sliceVerbatim(article, cue)}”`;
  if (!explained?.certainty) return [remark('cue', words)];
  return [
    remark('cue', `${words} reports to ${percent(explained.certainty.cue)}`),
    ...explained.grounds.slice(0, mostGrounds).map(({ name, weight }) => remark('cue-ground', name, weight)),
  ];
}

function explainSource(
  article: Article,
  { source }: Attribution,
  explained: Explained | null,
): readonly Reason[] {
  const sure = explained?.certainty ? `, sure to ${percent(explained.certainty.source)}` : '';
  return [
    remark(
      'source',
      source ? `${quote(article, source)}${sure}` : `the text names none beside the words${sure}`,
    ),
  ];
}

const explainBorders = ({ left, right, end }: NonNullable<Explained['certainty']>): Reason =>
  remark(
    'borders',
    `where the words begin and end: before the cue ${percent(left)}, behind it ${percent(right)}, end ${percent(end)}`,
  );

function explainName(article: Article, attribution: Attribution): readonly Reason[] {
  const { speaker } = attribution;
  return [
    ...speaker.evidence.map(({ rule, mention }) =>
      remark(rule, mention ? quote(article, mention) : 'by the words alone'),
    ),
    ...speaker.candidates.map(({ name, probability }) => remark('candidate', name, probability)),
    ...(speaker.anonymous ? [remark('anonymous', 'the article does not name this source')] : []),
    speaker.name === null
      ? remark('name', 'none is given: too unsure')
      : remark('name', speaker.name, attributionConfidence(attribution)),
  ];
}

const quote = (article: Article, span: Span): string =>
  `“${sliceVerbatim(article, span)}”, ¶ ${findParagraphNumber(article, span)}`;
