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
  /** The words after "of" or "in" behind the number, which must name it. */
  readonly named: string;
}

/** The number that a question asks for, or null where it asks for a topic. */
export function readLabelRequest({ text, label }: Question): LabelRequest | null {
  if (label !== undefined && label.trim() !== '') {
    const steps = parseLabel(label);
    return steps && { steps, rest: text, named: '' };
  }
  const found = findLabel(text);
  if (!found || !asksForNumber(text, found)) return null;
  const behind = text.slice(found.end);
  const named = ofAgreement.test(behind) ? behind.replace(ofAgreement, '') : '';
  return { steps: found.steps, rest: text.slice(0, found.start) + behind, named };
}

const ofAgreement = /^\s{0,4}(?:of|in|from|under)\s(?:the\s)?/i;

/** Beside the number there are only words by which people ask, or one short name behind "of" or "in". */
function asksForNumber(text: string, { start, end }: FoundLabel): boolean {
  const rest = text.slice(0, start) + (ofAgreement.test(text.slice(end)) ? '' : text.slice(end));
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
  { steps, rest, named }: LabelRequest,
): readonly LabelledProvision[] {
  const sharing = entries
    .map((entry) => ({ entry, shared: countShared(rest, entry.analysis.agreement?.name ?? '') }))
    .filter(({ shared }) => shared > 0);
  const most = Math.max(0, ...sharing.map(({ shared }) => shared));
  if (most === 0 && tells(named)) return [];
  const meant =
    most > 0 ? sharing.filter(({ shared }) => shared === most).map(({ entry }) => entry) : entries;
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

/** There are words in it beside those that any agreement is called by. */
const tells = (words: string): boolean =>
  findTerms(words, languageOf('en')).some(({ common, word }) => !common && !askingWords.has(word));

function countShared(rest: string, name: string): number {
  const english = languageOf('en');
  const keys = new Set(findTerms(name, english).flatMap(({ key, common }) => (common ? [] : key)));
  return new Set(findTerms(rest, english).flatMap(({ key, common }) => (!common && keys.has(key) ? key : [])))
    .size;
}
