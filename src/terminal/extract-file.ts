import { analyzeArticle } from '../core/answer/analysis.ts';
import { nameSpeakers } from '../core/answer/speaker-names.ts';
import { attributionConfidence } from '../core/quotes/attribution.ts';
import type { Article } from '../core/text/article.ts';
import type { Span } from '../core/text/span.ts';
import { toExtractJson } from './extract-lines.ts';
import { type Style, toPrintable } from './style.ts';

export interface ExtractOptions {
  readonly json: boolean;
  readonly style: Style;
  /** Statements that are less sure are left out: 0–1. */
  readonly confidence: number;
}

/** The statements and clauses of one article, as text or as JSON. */
export function extractFile(article: Article, { json, style, confidence }: ExtractOptions): string {
  const { analysis } = analyzeArticle(article);
  if (json) return JSON.stringify(toExtractJson(article.id, analysis, confidence));
  const slice = ({ start, end }: Span): string =>
    toPrintable(article.text.slice(start, end)).replace(/\s+/g, ' ');
  const lines = [style.bold(toPrintable(article.title))];
  const sure = analysis.attributions.filter((one) => attributionConfidence(one) >= confidence);
  for (const { content, source, cue, speaker, directness } of sure) {
    const mention = source ? ` (“${slice(source)}”${cue ? ` ${slice(cue)}` : ''})` : '';
    lines.push(
      `${style.bold(toPrintable(nameSpeakers(speaker) ?? '?'))}${style.dim(`${mention} ${directness}`)}`,
      `  ${content.map(slice).join(' … ')}`,
    );
  }
  for (const { label, body } of analysis.agreement?.provisions ?? [])
    if (label && body.end > body.start) lines.push(style.bold(toPrintable(label)), `  ${slice(body)}`);
  for (const { agreement, content } of analysis.reported)
    lines.push(style.bold(toPrintable(agreement)), `  ${slice(content)}`);
  return lines.join('\n');
}
