import { askingWords } from '../clauses/asking-words-en.ts';
import {
  type FoundLabel,
  findLabel,
  type LabelStep,
  parseLabel,
  resolveLabel,
} from '../clauses/label-path.ts';
import { languageOf } from '../search/language.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Question } from './answer.ts';

/** A provision that a question asks for by its number. */
export interface LabelledProvision {
  readonly entry: AnalyzedArticle;
  readonly index: number;
  /** How well the number fits, 0–1. */
  readonly fit: number;
}

export interface LabelRequest {
  readonly steps: readonly LabelStep[];
  /** The words of the question beside the number, which may name the agreement. */
  readonly rest: string;
}

/** The number that a question asks for, or null where it asks for a topic. */
export function readLabelRequest({ text, label }: Question): LabelRequest | null {
  if (label !== undefined && label.trim() !== '') {
    const steps = parseLabel(label);
    return steps && { steps, rest: text };
  }
  const found = findLabel(text);
  return found && asksForNumber(text, found)
    ? { steps: found.steps, rest: text.slice(0, found.start) + text.slice(found.end) }
    : null;
}

/** Beside the number there are only words by which people ask, or one short name behind "of" or "in". */
function asksForNumber(text: string, { start, end }: FoundLabel): boolean {
  const after = /^\s*(?:of|in|from|under)\s(?:the\s)?/i.exec(text.slice(end));
  const rest = text.slice(0, start) + (after ? '' : text.slice(end));
  return findTerms(rest, languageOf('en')).every(
    ({ common, word }) => common || askingWords.has(word) || askers.has(word),
  );
}

const askers = new Set(
  'show read explain content contents wording full quote cite look up give open print about state provide require'.split(
    ' ',
  ),
);

/** The provisions with that number, the best fit first; where the question names an agreement, only its. */
export function findByLabel(
  entries: readonly AnalyzedArticle[],
  { steps, rest }: LabelRequest,
): readonly LabelledProvision[] {
  const named = entries
    .map((entry) => ({ entry, shared: countShared(rest, entry.analysis.agreement?.name ?? '') }))
    .filter(({ shared }) => shared > 0);
  const most = Math.max(0, ...named.map(({ shared }) => shared));
  const meant = most > 0 ? named.filter(({ shared }) => shared === most).map(({ entry }) => entry) : entries;
  return meant
    .flatMap((entry) =>
      resolveLabel(entry.analysis.agreement?.provisions ?? [], steps).map(({ index, fit }) => ({
        entry,
        index,
        fit,
      })),
    )
    .sort((a, b) => b.fit - a.fit);
}

function countShared(rest: string, name: string): number {
  const english = languageOf('en');
  const keys = new Set(findTerms(name, english).flatMap(({ key, common }) => (common ? [] : key)));
  return new Set(findTerms(rest, english).flatMap(({ key, common }) => (!common && keys.has(key) ? key : [])))
    .size;
}
