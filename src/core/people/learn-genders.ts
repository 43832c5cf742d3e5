import type { Document } from '../text/document.ts';
import { type Draft, hasGenderByTitle } from './draft.ts';
import type { NameMention } from './name-mention.ts';

/** "him" and a "her" that no noun follows mean somebody else than the subject before them, as in "whom he". */
const pronoun =
  /(?<![\p{L}’'-])(?<!(?:who|whom) )(?:he|his|himself|she|hers|herself|her(?= \p{Ll}{2})(?! (?:up|out|to|in|on|off|as|at|by|for|from|with|and|or|but|that|when|after|before|because|if|into|over|about|against|during|through|of)(?!\p{L})))(?![\p{L}-])/iu;
const man = /(?<![\p{L}’'-])(?:he|him|his|himself)(?![\p{L}-])/iu;
const woman = /(?<![\p{L}’'-])(?:she|her|hers|herself)(?![\p{L}-])/iu;
const femaleNouns =
  /(?<![\p{L}-])(?:woman|mother|wife|widow|daughter|sister|actress|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|grandmother|saleswoman|policewoman)(?!\p{L})/iu;
const maleNouns =
  /(?<![\p{L}-])(?:man|father|husband|widower|son|brother|actor|spokesman|chairman|congressman|councilman|businessman|grandfather|salesman|policeman)(?!\p{L})/iu;

/** Nouns right behind a name with a comma describe it: ", a mother of two". */
const nearby = 60;

/** From this many votes on, none of them against it, a gender is taken that the given name speaks against. */
const leastAgainst = 4;

interface Votes {
  male: number;
  female: number;
}

/**
 * People whose name tells no gender get that of the pronouns and nouns that follow their mentions most. A given name may
 * mislead ("Marty" is also a woman): what plainly follows its bearer counts more, a title before the name most.
 */
export function learnGenders(
  { text, sentences }: Document,
  mentions: readonly NameMention[],
  draftOf: readonly (Draft | null)[],
): void {
  const votes = new Map<Draft, Votes>();
  mentions.forEach((mention, index) => {
    const draft = draftOf[index];
    if (!draft || (draft.kind !== 'person' && draft.kind !== 'unknown') || hasGenderByTitle(draft)) return;
    const sentence = sentences[mention.sentence + 1] ?? sentences[mention.sentence];
    const next = mentions[index + 1];
    const end = Math.min(sentence?.end ?? mention.end, next?.start ?? text.length, mention.end + 300);
    const known = draft.gender !== 'unknown';
    if (known && !mention.leading) return;
    // "With Lund by her side, Anna Ford …": the pronoun may mean whoever comes behind.
    const plain = known || mention.part === 'oblique';
    const vote = readVote(text, mention.end, Math.max(mention.end, end), plain);
    if (vote === 0) return;
    const before = text.slice(sentences[mention.sentence]?.start, mention.start);
    if (Math.abs(vote) === ofNoun || !goesOn(before, vote)) addVote(votes, draft, vote);
  });
  for (const [draft, { male, female }] of votes) {
    const gender = male > female ? 'male' : 'female';
    const clear = Math.min(male, female) === 0 && Math.max(male, female) >= leastAgainst;
    if (male !== female && (draft.gender === 'unknown' || clear)) draft.gender = gender;
  }
}

/** "If she is Lund’s equal, she …": a pronoun that stood before the name goes on behind it. */
const goesOn = (before: string, vote: number): boolean => (vote > 0 ? man : woman).test(before);

function addVote(votes: Map<Draft, Votes>, draft: Draft, vote: number): void {
  const cast = votes.get(draft) ?? { male: 0, female: 0 };
  if (vote > 0) cast.male += vote;
  else cast.female -= vote;
  votes.set(draft, cast);
}

/** The next sentence goes on with a pronoun: "Walz disagrees. She …". */
const nextOpens = /^[^.!?“”"]*[.!?]\s+(he|she)(?!\p{L})/iu;

/** The votes of a noun that describes somebody. */
const ofNoun = 3;

/** Positive for male, negative for female, 0 for nothing; `plain` asks for what leaves little doubt. */
function readVote(text: string, start: number, end: number, plain: boolean): number {
  const apposition = text.slice(start, Math.min(end, start + nearby));
  if (/^,\s/.test(apposition)) {
    const noun = apposition.slice(0, /[.;”"]/.exec(apposition)?.index ?? apposition.length);
    if (femaleNouns.test(noun)) return -ofNoun;
    if (maleNouns.test(noun)) return ofNoun;
  }
  const words = text.slice(start, end);
  const opening = nextOpens.exec(words)?.[1];
  if (plain || opening) return opening ? (opening.toLowerCase() === 'he' ? 2 : -2) : 0;
  const word = pronoun.exec(words)?.[0].toLowerCase();
  if (!word) return 0;
  return word.startsWith('her') || word.startsWith('s') ? -1 : 1;
}
