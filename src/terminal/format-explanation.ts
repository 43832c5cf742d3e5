import { type ExplanationSection, sectionTitles } from '../core/answer/explain-answer.ts';
import { type Style, toPrintable } from './style.ts';

/** Why an answer was given, a line for each reason. */
export const formatExplanation = (sections: readonly ExplanationSection[], style: Style): string =>
  sections.map((section) => formatSection(section, style)).join('\n');

const formatSection = ({ kind, reasons }: ExplanationSection, style: Style): string =>
  [
    style.bold(sectionTitles[kind]),
    ...reasons.map(({ rule, detail, contribution }) =>
      style.dim(
        `  ${(contribution === 0 ? '' : contribution.toFixed(2)).padStart(6)}  ${rule.padEnd(14)} ${toPrintable(detail)}`,
      ),
    ),
  ].join('\n');
