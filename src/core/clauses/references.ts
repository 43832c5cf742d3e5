import type { Span } from '../text/span.ts';
import { type LabelStep, parseLabel, resolveLabel } from './label-path.ts';
import type { Provision } from './provision.ts';

const reference =
  /(?:\b(articles?|arts?\.|sections?|sec\.|clauses?|rules?|regulations?|annex|appendix|schedule|part|chapter|paragraphs?|sub-?paragraphs?|subsections?|points?)|(§{1,2}))[^\S\n]{0,2}((?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?(?:\s?\([a-z\d]{1,4}\)){0,3}|\([a-z\d]{1,4}\)(?:\([a-z\d]{1,4}\)){0,2}|[IVXL]{1,6}\b)(?:(?:,\s|\s(?:and|or|to)\s|,\s(?:and|or)\s)(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?(?:\s?\([a-z\d]{1,4}\)){0,3}|\([a-z\d]{1,4}\))(?![\w%])){0,5})/gi;
const otherText =
  /^\s?(?:\([^)]{0,20}\))?\s?of\s(?:the\s(?!present)\p{Lu}|\p{Lu}|(?:that|another|a|an|its|his|her|their|such)\s)/u;

/** Labels of the same agreement that the words within `span` refer to ("subject to Article 9"), in order, its own left out. */
export function findReferences(
  text: string,
  provisions: readonly Provision[],
  own: number,
  span: Span,
): readonly string[] {
  const labels = new Set<string>();
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(reference)) {
    if (otherText.test(words.slice(match.index + match[0].length, match.index + match[0].length + 24)))
      continue;
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    for (const number of (match[3] ?? '').split(/,\s(?:and\s|or\s)?|\s(?:and|or|to)\s/)) {
      const index = findTarget(provisions, own, word, number);
      const label = index === null ? null : provisions[index]?.label;
      if (label && index !== own) labels.add(label);
    }
  }
  return [...labels];
}

const within = /^(?:paragraphs?|sub-?paragraphs?|subsections?|points?)$/;

function findTarget(
  provisions: readonly Provision[],
  own: number,
  word: string,
  number: string,
): number | null {
  if (within.test(word)) return findWithin(provisions, own, number);
  const singular = word.replace(/(?<=[a-z]{3})s$/, '').replace('§§', '§');
  const steps = parseLabel(`${singular} ${number}`);
  return steps ? (pickNearest(provisions, own, resolveLabel(provisions, steps)) ?? null) : null;
}

/** "paragraph 2" is one of the same article, "(b)" one of the same list. */
function findWithin(provisions: readonly Provision[], own: number, number: string): number | null {
  const inner = parseLabel(`article 1 (${number.replace(/^\(|\)$/g, '')})`)?.slice(1) ?? [];
  for (let at = provisions[own]?.parent ?? null; at !== null; at = provisions[at]?.parent ?? null) {
    const found = followSteps(provisions, at, inner);
    if (found !== null) return found;
    if (provisions[at]?.kind === 'article') return null;
  }
  return null;
}

function followSteps(
  provisions: readonly Provision[],
  from: number,
  steps: readonly LabelStep[],
): number | null {
  let at = from;
  for (const { numeral } of steps) {
    const next = provisions[at]?.children.find(
      (child) => lastNumeral(provisions[child]?.label ?? null) === numeral,
    );
    if (next === undefined) return null;
    at = next;
  }
  return steps.length > 0 ? at : null;
}

const lastNumeral = (label: string | null): string | null =>
  label === null ? null : (parseLabel(label)?.at(-1)?.numeral ?? null);

/** Where the numbering restarts, the reference means the provision in the same group. */
function pickNearest(
  provisions: readonly Provision[],
  own: number,
  found: readonly { readonly index: number; readonly fit: number }[],
): number | undefined {
  const best = found.filter(({ fit }) => fit >= (found[0]?.fit ?? 1));
  const groups = groupsOf(provisions, own);
  const inGroup = best.find(({ index }) => groupsOf(provisions, index).join() === groups.join());
  return (inGroup ?? best[0])?.index;
}

function groupsOf(provisions: readonly Provision[], index: number): readonly number[] {
  const groups: number[] = [];
  for (let at = provisions[index]?.parent ?? null; at !== null; at = provisions[at]?.parent ?? null)
    if (provisions[at]?.kind === 'group') groups.push(at);
  return groups;
}
