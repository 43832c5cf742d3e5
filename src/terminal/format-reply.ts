import type { Answer, ClauseReference, Finding } from '../core/answer/answer.ts';
import type { Reply } from '../core/answer/command.ts';
import { unclearReasons } from '../core/answer/run-call.ts';
import { nameSpeakers } from '../core/answer/speaker-names.ts';
import { assertNever } from '../core/text/assert-never.ts';
import type { Span } from '../core/text/span.ts';
import { formatList } from './format-list.ts';
import { cite, formatShort } from './format-short.ts';
import { type Style, toPrintable } from './style.ts';

export interface FormatOptions {
  readonly style: Style;
}

const matches = { exact: 'the very words', near: 'nearly the words', loose: 'by topic' } as const;

/** A reply as text for a terminal. */
export function formatReply(reply: Reply, options: FormatOptions): string {
  switch (reply.kind) {
    case 'answer':
      return formatAnswer(reply.answer, options);
    case 'about': {
      const { articles, passages, attributions, speakers, agreements, from, to } = reply.corpus;
      const lines = [
        `${articles} articles${from && to ? ` from ${from} to ${to}` : ''}: ${passages} passages, ${attributions} statements by ${speakers} speakers, ${agreements} agreements.`,
        'Every excerpt is cut from a stored text, letter by letter; nothing is generated.',
        ...reply.articles.map(
          ({ title, publisher, published }) =>
            `  ${[title, publisher, published].filter(Boolean).join(' · ')}`,
        ),
      ];
      return toPrintable(lines.join('\n'));
    }
    case 'help':
    case 'quotes':
    case 'article':
    case 'timeline':
    case 'voices':
    case 'quote-check':
    case 'choice':
      return formatList(reply, options.style);
    default:
      return assertNever(reply);
  }
}

function formatAnswer(answer: Answer, options: FormatOptions): string {
  const { style } = options;
  switch (answer.kind) {
    case 'answered': {
      const lines = [
        ...(answer.readAs ? [style.dim(`read as: ${toPrintable(answer.readAs)}`)] : []),
        formatFinding(answer.finding, options),
      ];
      if (answer.others.length)
        lines.push(style.dim('Also:'), ...answer.others.map((finding) => formatShort(finding, style)));
      return lines.join('\n\n');
    }
    case 'not-found': {
      const lines = ['Nothing in the corpus answers that.'];
      if (answer.nearest.length)
        lines.push(
          style.dim('Nearest, not an answer:'),
          ...answer.nearest.slice(0, 3).map((finding) => formatShort(finding, style)),
        );
      return lines.join('\n\n');
    }
    case 'unclear':
      return unclearReasons[answer.reason];
    default:
      return assertNever(answer);
  }
}

function formatFinding(finding: Finding, { style }: FormatOptions): string {
  const { article, attribution, clause } = finding;
  const slice = (span: Span): string =>
    toPrintable(article.text.slice(span.start, span.end)).replace(/\s+/g, ' ');
  const lines: string[] = [];
  if (clause)
    lines.push(style.bold(toPrintable([clause.label, clause.agreement].filter(Boolean).join(', '))));
  if (attribution) {
    const { speaker, source } = attribution;
    const name = nameSpeakers(speaker) ?? 'The text does not say who';
    const said = source && slice(source) !== speaker.name ? ` (“${slice(source)}”)` : '';
    lines.push(
      `${style.bold(toPrintable(name))}${speaker.role ? `, ${slice(speaker.role)}` : ''}${style.dim(said)}`,
    );
  }
  lines.push(
    `  ${highlight(finding, style)}`,
    style.dim(
      `  ${cite(finding)} · ${matches[finding.match]} · sure to ${Math.round(finding.confidence * 100)}%`,
    ),
  );
  if (clause) lines.push(...formatClauseNotes(clause, slice).map((line) => style.dim(`  ${line}`)));
  return lines.join('\n');
}

/** What has to be known of a clause beside its words. */
function formatClauseNotes(clause: ClauseReference, slice: (span: Span) => string): readonly string[] {
  const { affirmed, disputed, openPoint, references, whole } = clause;
  return [
    ...(affirmed ? [] : ['The article says that the agreement does not hold this.']),
    ...(disputed ? ['Somebody in the article contradicts it.'] : []),
    ...(openPoint ? [`Left open: ${slice(openPoint)}`] : []),
    ...(references.length > 0 ? [`Refers to ${references.join(', ')}.`] : []),
    ...(whole ? [`Part of: ${shorten(slice(whole))}`] : []),
  ];
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()} …` : text);

function highlight({ excerpt }: Finding, { strong }: Style): string {
  let at = 0;
  let text = '';
  for (const { start, end } of excerpt.highlights) {
    text +=
      toPrintable(excerpt.text.slice(at, start - excerpt.start)) +
      strong(toPrintable(excerpt.text.slice(start - excerpt.start, end - excerpt.start)));
    at = end - excerpt.start;
  }
  return (text + toPrintable(excerpt.text.slice(at)))
    .split('\n')
    .map((line) => line.trim())
    .join('\n  ');
}
