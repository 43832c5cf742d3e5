import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { NameMention } from './name-mention.ts';

const pronoun = /(?<![\p{L}’'-])(?:he|his|him|himself|she|her|hers|herself)(?![\p{L}-])/iu;
const femaleNouns =
  /(?<![\p{L}-])(?:woman|mother|wife|widow|daughter|sister|actress|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|grandmother|saleswoman|policewoman)(?!\p{L})/iu;
const maleNouns =
  /(?<![\p{L}-])(?:man|father|husband|widower|son|brother|actor|spokesman|chairman|congressman|councilman|businessman|grandfather|salesman|policeman)(?!\p{L})/iu;

/** Nouns right behind a name with a comma describe it: ", a mother of two". */
const nearby = 60;

/** People whose name tells no gender get that of the pronouns and nouns that follow their mentions most. */
export function learnGenders(
  { text, sentences }: Document,
  mentions: readonly NameMention[],
  draftOf: readonly (Draft | null)[],
): void {
  const counts = new Map<Draft, number>();
  mentions.forEach((mention, index) => {
    const draft = draftOf[index];
    if (draft?.gender !== 'unknown' || (draft.kind !== 'person' && draft.kind !== 'unknown')) return;
    const sentence = sentences[mention.sentence + 1] ?? sentences[mention.sentence];
    const next = mentions[index + 1];
    const end = Math.min(sentence?.end ?? mention.end, next?.start ?? text.length, mention.end + 300);
    const vote = readVote(text, mention.end, Math.max(mention.end, end));
    if (vote !== 0) counts.set(draft, (counts.get(draft) ?? 0) + vote);
  });
  for (const [draft, count] of counts) if (count !== 0) draft.gender = count > 0 ? 'male' : 'female';
}

/** Positive for male, negative for female, 0 for nothing. */
function readVote(text: string, start: number, end: number): number {
  const apposition = text.slice(start, Math.min(end, start + nearby));
  if (/^,\s/.test(apposition)) {
    const noun = apposition.slice(0, /[.;”"]/.exec(apposition)?.index ?? apposition.length);
    if (femaleNouns.test(noun)) return -3;
    if (maleNouns.test(noun)) return 3;
  }
  const word = pronoun.exec(text.slice(start, end))?.[0].toLowerCase();
  if (!word) return 0;
  return word.startsWith('her') || word.startsWith('s') ? -1 : 1;
}
