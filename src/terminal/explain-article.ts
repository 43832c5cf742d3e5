import { attributionConfidence } from '../core/quotes/attribution.ts';
import { type Explained, explainAttributions } from '../core/quotes/explain-attributions.ts';
import type { Article } from '../core/text/article.ts';
import { type Document, readDocument } from '../core/text/document.ts';
import { firstEndingAfter, type Span } from '../core/text/span.ts';
import { type Style, toPrintable } from './style.ts';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Each attribution of an article: the words, who said them, what that was read from, and how sure each step was. */
export function explainArticle(article: Article, style: Style): string {
  const document = readDocument(article);
  const explained = explainAttributions(document);
  const head = `${style.bold(toPrintable(article.title))} ${style.dim(`${explained.length} attributions`)}`;
  return [head, ...explained.map((one, index) => explain(document, one, index + 1, style))].join('\n\n');
}

function explain(document: Document, explained: Explained, number: number, style: Style): string {
  const { attribution } = explained;
  const { content, speaker } = attribution;
  const quote = sliceOf(document);
  const name = toPrintable(speaker.name ?? (attribution.source ? quote(attribution.source) : 'nobody named'));
  const lines: readonly (readonly [string, string])[] = [
    ['words', content.map(quote).join(' … ')],
    ['where', `${placeOf(document, content[0])}, ${attribution.directness}`],
    ['rule', attribution.rule],
    ['cue', describeCue(quote, explained)],
    ['source', describeSource(quote, explained)],
    ['borders', describeBorders(explained)],
    ['name', describeName(document, quote, explained)],
    [
      'statement',
      `${percent(explained.report)} as it stands, ${percent(attribution.probability)} that this source says most of it`,
    ],
  ];
  const rows = lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `   ${style.dim(label.padEnd(10))}${text}`);
  return [`${number}. ${style.bold(name)} ${percent(attributionConfidence(attribution))}`, ...rows].join(
    '\n',
  );
}

type Quote = (span: Span) => string;

const sliceOf =
  ({ text }: Document): Quote =>
  ({ start, end }) =>
    toPrintable(text.slice(start, end)).replace(/\s+/g, ' ');

function placeOf({ paragraphs }: Document, span: Span | undefined): string {
  const paragraph = span && paragraphs[firstEndingAfter(paragraphs, span.start)];
  return paragraph ? `paragraph ${paragraph.number}` : 'title';
}

function describeCue(quote: Quote, { attribution: { cue }, certainty, grounds }: Explained): string {
  if (!cue) return 'none';
  if (!certainty) return `“${quote(cue)}”, of the statement before`;
  const signed = grounds
    .slice(0, 4)
    .map(({ name, weight }) => `${name} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`);
  return `“${quote(cue)}” ${percent(certainty.cue)}: ${signed.join(', ')}`;
}

function describeSource(quote: Quote, { attribution: { source }, certainty }: Explained): string {
  if (!source) return `none ${certainty ? percent(certainty.source) : ''}`.trim();
  return certainty
    ? `“${quote(source)}” ${percent(certainty.source)}`
    : `“${quote(source)}”, of the statement before`;
}

const describeBorders = ({ certainty }: Explained): string =>
  certainty
    ? `before the cue ${percent(certainty.left)}, behind it ${percent(certainty.right)}, end ${percent(certainty.end)}`
    : '';

function describeName(document: Document, quote: Quote, { attribution: { speaker } }: Explained): string {
  const steps = speaker.evidence.map(({ rule, mention }) =>
    mention ? `${rule}, as in “${quote(mention)}” (${placeOf(document, mention)})` : rule,
  );
  const others = speaker.candidates
    .filter(({ name }) => name !== speaker.name)
    .map(({ name, probability }) => `${toPrintable(name)} ${percent(probability)}`);
  if (speaker.name === null && others.length === 0)
    return speaker.anonymous ? 'left anonymous by the text' : 'not in the text';
  const chosen =
    speaker.name === null
      ? 'too unsure to say'
      : `${toPrintable(speaker.name)} ${percent(speaker.probability)}`;
  const reasons = steps.length ? `: ${steps.join('; ')}` : '';
  return `${chosen}${reasons}${others.length ? `; else ${others.join(', ')}` : ''}`;
}
