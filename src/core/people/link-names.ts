import type { Document } from '../text/document.ts';
import { chooseName } from './choose-name.ts';
import { type Draft, familyNames, genderConflict, isSamePerson, startDraft } from './draft.ts';
import { type Gender, isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';
import type { NameMention } from './name-mention.ts';
import { isSameGivenName } from './nicknames.ts';

/** Who is who: people as drafts, and the draft of each mention by its index. */
export interface LinkedNames {
  readonly drafts: readonly Draft[];
  readonly draftOf: readonly (Draft | null)[];
  /** Somebody else of the name whom a mention may mean nearly as well, by the index of the mention. */
  readonly rivalOf: ReadonlyMap<number, Draft>;
}

/** Whom a short form means, and who else it nearly as well may. */
interface Chosen {
  readonly draft: Draft;
  readonly rival: Draft | null;
}

const alone = (draft: Draft | null | undefined): Chosen | null => (draft ? { draft, rival: null } : null);

/** Drafts by the folded words of their names, so that no look-up goes through all of them. */
interface Index {
  readonly drafts: Draft[];
  readonly byFamily: Map<string, Draft[]>;
  readonly byGiven: Map<string, Draft[]>;
  readonly byInner: Map<string, Draft[]>;
  readonly byInitials: Map<string, Draft[]>;
  /** People by a given name that is another form of theirs, as it was asked for. */
  readonly byOtherForm: Map<string, readonly Draft[]>;
}

/** No more of one name are compared: it bounds the time on made-up texts. */
const mostNamesakes = 40;

/** Joins the mentions of one person: full names first, wherever they stand, then the short forms in order. */
export function linkNames(document: Document, mentions: readonly NameMention[]): LinkedNames {
  const index: Index = {
    drafts: [],
    byFamily: new Map(),
    byGiven: new Map(),
    byInner: new Map(),
    byInitials: new Map(),
    byOtherForm: new Map(),
  };
  const draftOf: (Draft | null)[] = mentions.map(() => null);
  const link = (at: number, mention: NameMention, draft: Draft): void => {
    draftOf[at] = draft;
    joinMention(index, draft, mention);
  };
  for (const long of [true, false])
    mentions.forEach((mention, at) => {
      if (mention.words.length < 2 || mention.words.length > 2 !== long) return;
      link(at, mention, findFullName(index, mention) ?? addDraft(index, mention));
    });
  const rivalOf = new Map<number, Draft>();
  mentions.forEach((mention, at) => {
    if (mention.words.length !== 1) return;
    const gender = readGenderBehind(document, mention, mentions[at + 1]);
    const chosen = findShortName(document, index, mention, gender);
    if (chosen?.rival) rivalOf.set(at, chosen.rival);
    link(at, mention, chosen?.draft ?? addDraft(index, mention));
  });
  for (const draft of index.drafts) finishDraft(draft);
  return { drafts: index.drafts, draftOf, rivalOf };
}

function addTo(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const known = map.get(key);
  if (!known) map.set(key, [draft]);
  else if (!known.includes(draft)) known.push(draft);
}

function addDraft(index: Index, mention: NameMention): Draft {
  const draft = startDraft(index.drafts.length, mention);
  index.drafts.push(draft);
  indexNames(index, draft, draft.words);
  return draft;
}

function indexNames(index: Index, draft: Draft, words: readonly string[]): void {
  for (const word of familyNames(words)) addTo(index.byFamily, word, draft);
  if (words.length < 2) return;
  addTo(index.byGiven, words[0] ?? '', draft);
  for (const word of words.slice(1, -1)) if (word.length > 2) addTo(index.byInner, word, draft);
  if (draft.kind === 'organisation' || draft.kind === 'unknown') {
    const letters = words.filter((word) => !/^(?:of|the|and|for|&)$/.test(word)).map((word) => word[0]);
    addTo(index.byInitials, letters.join(''), draft);
  }
}

function joinMention(index: Index, draft: Draft, mention: NameMention): void {
  const words = mention.words.map(foldWord);
  draft.mentions.push(mention);
  if (mention.title) draft.titles.add(mention.title);
  if (mention.nickname) draft.nicknames.add(foldWord(mention.nickname));
  if (mention.words.length > 1) draft.full += 1;
  draft.suffix ??= mention.suffix;
  if (mention.kind === 'person' && draft.kind === 'unknown') draft.kind = 'person';
  if (draft.gender === 'unknown' || (mention.title && mention.gender !== 'unknown'))
    draft.gender = mention.gender;
  if (words.length > draft.words.length) {
    draft.words = words;
    indexNames(index, draft, words);
  }
  for (const nickname of draft.nicknames) addTo(index.byGiven, nickname, draft);
}

const isSomebody = ({ kind }: Pick<Draft, 'kind'>): boolean => kind === 'person' || kind === 'unknown';

function findFullName(index: Index, mention: NameMention): Draft | null {
  const words = mention.words.map(foldWord);
  const somebody = isSomebody(mention);
  const known = new Set(
    [words.at(-1), somebody ? words[0] : undefined].flatMap((word) =>
      (index.byFamily.get(word ?? '') ?? []).slice(-mostNamesakes),
    ),
  );
  for (const draft of known)
    if (
      isSomebody(draft) === somebody &&
      (somebody ? isSamePerson(draft, mention) : draft.words.join(' ') === words.join(' '))
    )
      return draft;
  return null;
}

const pronoun = /(?<![\p{L}’'-])(?:he|his|him|himself|she|her|hers|herself)(?![\p{L}-])/iu;

/** The gender of the pronoun that follows a subject before the next name in its sentence: "Lund said she". */
function readGenderBehind(
  { text, sentences }: Document,
  { end, sentence, part }: NameMention,
  next: NameMention | undefined,
): Gender {
  if (part !== 'subject') return 'unknown';
  const limit = Math.min(sentences[sentence]?.end ?? end, next?.start ?? text.length, end + mostBehind);
  const word = pronoun.exec(text.slice(end, limit))?.[0].toLowerCase();
  if (!word) return 'unknown';
  return word.startsWith('s') || word.startsWith('her') ? 'female' : 'male';
}

/** How far behind a name a pronoun tells its gender, in characters. */
const mostBehind = 200;

/** The draft that one word means: family name, given name or nickname, inner name, acronym, last word of a body. */
function findShortName(
  document: Document,
  index: Index,
  mention: NameMention,
  gender: Gender,
): Chosen | null {
  const word = foldWord(mention.words[0] ?? '');
  const choose = (drafts: readonly Draft[]): Chosen | null => chooseDraft(document, drafts, mention, gender);
  const people = (map: Map<string, Draft[]>): readonly Draft[] =>
    (map.get(word) ?? [])
      .slice(-mostNamesakes)
      .filter((draft) => isSomebody(draft) && !genderConflict(draft.gender, mention));
  const family = people(index.byFamily);
  if (family.length) return choose(family);
  const bodies = index.byInitials.get(word.replaceAll('.', ''));
  if (mention.kind === 'organisation' && bodies?.length) return choose(bodies);
  if (mention.kind === 'place' || mention.kind === 'organisation') return alone(findSameWord(index, word));
  const given = mention.title ? people(index.byGiven) : findByGivenName(index, word);
  if (given.length) return choose(given);
  const inner = people(index.byInner).filter(({ kind }) => kind === 'person');
  if (inner.length) return choose(inner);
  return alone(findBody(document, index, mention, word));
}

const findSameWord = (index: Index, word: string): Draft | null =>
  (index.byFamily.get(word) ?? []).find(({ words }) => words.length === 1) ?? null;

/** A word that no list of given names has is taken for one where a name of several words begins with it this often: not in "Trump Train". */
const leastFull = 2;

function findByGivenName(index: Index, word: string): readonly Draft[] {
  const same = (index.byGiven.get(word) ?? []).filter(({ kind }) => kind === 'person');
  if (!isFirstName(word)) return same.filter(({ full }) => full >= leastFull);
  if (same.length) return same;
  const known = index.byOtherForm.get(word);
  if (known) return known;
  const found: Draft[] = [];
  for (const [given, drafts] of index.byGiven)
    if (given.length > 2 && given !== word && isSameGivenName(given, word))
      found.push(...drafts.filter(({ kind }) => kind === 'person'));
  index.byOtherForm.set(word, found);
  return found;
}

/** "the Post" behind "The Washington Post". */
function findBody({ text }: Document, index: Index, mention: NameMention, word: string): Draft | null {
  if (!/\bthe $/i.test(text.slice(Math.max(0, mention.nameStart - 5), mention.nameStart))) return null;
  return (index.byFamily.get(word) ?? []).find(({ kind }) => kind === 'organisation') ?? null;
}

const kinship =
  /(?:(?<!\p{L})(?:his|her|their)|[’']s?) (?:\p{Ll}+ ){0,2}(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister|child|uncle|aunt|nephew|niece|grandson|granddaughter),? $/iu;

/** How far a word of kinship lies before the name, with what describes it, in characters. */
const mostKinship = 50;

/** "Her son, Erik Holt": relatives are called by their given names, and the family name alone means the other. */
const isRelative = ({ text }: Document, { mentions }: Draft): boolean =>
  mentions
    .slice(0, mostIntroducing)
    .some(({ start }) => kinship.test(text.slice(Math.max(0, start - mostKinship), start)));

/** Whoever is introduced as a relative is so in one of the first mentions. */
const mostIntroducing = 4;

/** From this difference on the second of two people of one name is no rival. */
const clearLead = 1;

/** The likeliest of several people of one name: by title, gender, how often each was named, and how near. */
function chooseDraft(
  document: Document,
  drafts: readonly Draft[],
  mention: NameMention,
  gender: Gender,
): Chosen | null {
  const { sentences } = document;
  const paragraph = sentences[mention.sentence]?.paragraph ?? 0;
  const word = foldWord(mention.words[0] ?? '');
  const isAlike = ({ words }: NameMention): boolean => words.length > 1 || foldWord(words[0] ?? '') === word;
  const rate = (draft: Draft): number => {
    const last = draft.mentions.findLast((other) => other.start < mention.start && isAlike(other));
    const away = last ? paragraph - (sentences[last.sentence]?.paragraph ?? 0) : 0;
    const near = last ? Math.max(0, 1.5 - 0.5 * away) : -4;
    const title = mention.title && draft.titles.has(mention.title) ? 3 : 0;
    const given = isFirstName(draft.words[0] ?? '') ? 0.7 : 0;
    const told =
      gender === 'unknown' || draft.gender === 'unknown' ? 0 : gender === draft.gender ? 1.5 : -1.5;
    return (
      Math.log(1 + draft.mentions.length) +
      near +
      title +
      given +
      told +
      (draft.kind === 'person' ? 0.5 : 0) -
      (isRelative(document, draft) ? 1.5 : 0)
    );
  };
  const [best, second] = drafts
    .map((draft) => ({ draft, value: rate(draft) }))
    .sort((a, b) => b.value - a.value);
  if (!best) return null;
  const rival = second && second.draft.kind === 'person' && best.value - second.value < clearLead;
  return { draft: best.draft, rival: rival ? second.draft : null };
}

function finishDraft(draft: Draft): void {
  draft.mentions.sort((a, b) => a.start - b.start);
  const words = chooseName(draft.mentions);
  const suffix = draft.suffix === null ? '' : ` ${writeSuffix(draft.suffix)}`;
  draft.name = words.join(' ') + suffix;
  draft.words = words.map(foldWord);
}

const writeSuffix = (suffix: string): string =>
  suffix === 'jr' || suffix === 'sr' ? `${suffix.charAt(0).toUpperCase()}r.` : suffix.toUpperCase();
