import type { Finding } from '../core/answer/answer.ts';
import { type Style, toPrintable } from './style.ts';

const formatSource = ({ attribution, clause }: Finding): string =>
  [clause && [clause.label, clause.agreement].filter(Boolean).join(', '), attribution?.speaker.name]
    .filter(Boolean)
    .map((name) => `${toPrintable(String(name))}: `)
    .join('');

/** An excerpt with its source in two lines. */
export const formatShort = (finding: Finding, style: Style): string =>
  `  ${formatSource(finding)}${toPrintable(finding.excerpt.text).replace(/\s+/g, ' ')}\n${style.dim(`  ${cite(finding)}`)}`;

/** Where an excerpt stands. */
export const cite = ({ article: { title, publisher, published, url }, paragraph }: Finding): string =>
  toPrintable([title, publisher, published, `¶ ${paragraph}`, url].filter(Boolean).join(' · '));
