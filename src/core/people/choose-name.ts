import { isFirstName } from './first-names.ts';
import { foldWord, isAllCapitals, isInitial } from './fold-name.ts';
import type { NameMention } from './name-mention.ts';

/**
 * How somebody is called in an answer: the fullest form that begins with a given name or initial and is not written
 * in capitals throughout; failing that the form used most.
 */
export function chooseName(mentions: readonly NameMention[]): readonly string[] {
  const forms = new Map<string, { words: readonly string[]; count: number }>();
  for (const { words } of mentions) {
    const key = words.join(' ');
    const form = forms.get(key);
    if (form) form.count += 1;
    else forms.set(key, { words, count: 1 });
  }
  let best: readonly string[] = [];
  let score = Number.NEGATIVE_INFINITY;
  for (const { words, count } of forms.values()) {
    const value = rate(words) + Math.min(count, 5) / 5;
    if (value > score) [best, score] = [words, value];
  }
  return best;
}

function rate(words: readonly string[]): number {
  const [first = ''] = words;
  const given = isFirstName(foldWord(first)) || isInitial(first);
  const capitals = words.every(isAllCapitals);
  return (words.length > 1 ? 10 : 0) + (given ? 3 : 0) - (capitals ? 5 : 0) + Math.min(words.length, 4) / 10;
}
