import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { findNames, type NameMention } from './find-names.ts';
import { type Gender, isFirstName } from './first-names.ts';
import { demonyms, roleNouns } from './lists.ts';
import { type Evidence, type Person, type Speaker, unknownSpeaker } from './person.ts';

/** What surrounds the source of an attribution when its name is looked for. */
export interface SourceContext {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The source of the attribution before this one, where there is one. */
  readonly previous?: Speaker | null;
}

/** The people of one article. */
export interface People {
  readonly people: readonly Person[];
  /** Where the article writes names, in order, with the person that each means. */
  readonly mentions: readonly (NameMention & { readonly person: number | null })[];
  /** Who is meant by the words at `source`; never throws, unsure is a low probability. */
  readonly resolve: (source: Span, context: SourceContext) => Speaker;
}

interface Draft {
  readonly id: number;
  name: string;
  words: readonly string[];
  kind: Person['kind'];
  gender: Gender;
  role: Span | null;
  readonly mentions: NameMention[];
}

/** Family names that stand first, as Korean, Chinese and Vietnamese names are written. */
const familyFirst = new Set(
  'kim lee park choi chung chang cho kang yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon ryu wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo xi deng jiang lu nguyen tran pham vo ban'.split(
    ' ',
  ),
);

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word);

/** The words by which somebody may be called alone: the last, and the first where family names stand first. */
function surnames({ words }: Pick<Draft, 'words'>): readonly string[] {
  const last = fold(words.at(-1) ?? '');
  const first = fold(words[0] ?? '');
  return words.length > 1 && words.length <= 3 && familyFirst.has(first) ? [last, first] : [last];
}

const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  const x = a.filter((word) => !isInitial(word)).map(fold);
  const y = b.filter((word) => !isInitial(word)).map(fold);
  if (x.length < 2 || y.length < 2) return x.join(' ') === y.join(' ');
  return (
    x.at(-1) === y.at(-1) &&
    (x[0] === y[0] || (x[0] ?? '').startsWith(y[0] ?? '') || (y[0] ?? '').startsWith(x[0] ?? ''))
  );
};

export function findPeople(document: Document): People {
  const { text, sentences } = document;
  const names = findNames(document);
  const drafts: Draft[] = [];
  const persons = new Map<NameMention, number>();
  const add = (name: NameMention, kind: Person['kind']): Draft => {
    const draft: Draft = {
      id: drafts.length,
      name: name.words.join(' '),
      words: name.words,
      kind,
      gender: name.gender,
      role: null,
      mentions: [],
    };
    drafts.push(draft);
    return draft;
  };
  const join = (draft: Draft, name: NameMention): void => {
    draft.mentions.push(name);
    persons.set(name, draft.id);
    if (draft.gender === 'unknown') draft.gender = name.gender;
    if (name.words.length > draft.words.length && draft.kind === 'person') {
      draft.words = name.words;
      draft.name = name.words.join(' ');
    }
  };
  // Full names first, wherever they stand; then the short forms.
  for (const name of names)
    if (name.words.length > 1 || name.kind === 'organisation' || name.kind === 'place') {
      const kind = name.kind === 'unknown' ? 'unknown' : name.kind;
      join(
        drafts.find((draft) => draft.kind === kind && sameFullName(draft.words, name.words)) ??
          add(name, kind),
        name,
      );
    }
  for (const name of names) {
    if (persons.has(name)) continue;
    const word = fold(name.words[0] ?? '');
    const known = drafts.filter(
      (draft) =>
        draft.kind === 'person' &&
        (surnames(draft).includes(word) ||
          (!name.title && fold(draft.words[0] ?? '') === word && isFirstName(word))),
    );
    const fits = known.filter(
      (draft) =>
        draft.gender === 'unknown' ||
        name.gender === 'unknown' ||
        name.title === null ||
        draft.gender === name.gender,
    );
    const before = fits.filter(({ mentions }) => mentions.some(({ start }) => start < name.start));
    const chosen =
      nearest(before.length ? before : fits, name.start) ??
      (known.length ? null : add(name, name.title ? 'person' : 'unknown'));
    if (chosen) join(chosen, name);
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
  learnGenders(document, names, persons, drafts);
  for (const draft of drafts) draft.role = findRole(text, sentences, draft);
  const people = drafts.map(
    ({ id, name, kind, gender, role, mentions }): Person => ({
      id,
      name,
      kind,
      gender,
      role,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    }),
  );
  const resolve = (source: Span, context: SourceContext): Speaker =>
    resolveSource(document, names, persons, drafts, source, context);
  return { people, mentions: names.map((name) => ({ ...name, person: persons.get(name) ?? null })), resolve };
}

function nearest(drafts: readonly Draft[], at: number): Draft | null {
  let best: Draft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const draft of drafts)
    for (const { start } of draft.mentions) {
      const away = start <= at ? at - start : (start - at) * 2;
      if (away < distance) {
        distance = away;
        best = draft;
      }
    }
  return best;
}

/** People whose name tells no gender get that of the pronouns that follow them most. */
function learnGenders(
  { text, sentences }: Document,
  names: readonly NameMention[],
  persons: ReadonlyMap<NameMention, number>,
  drafts: readonly Draft[],
): void {
  const counts = new Map<number, number>();
  names.forEach((name, index) => {
    const id = persons.get(name);
    const draft = id === undefined ? undefined : drafts[id];
    if (draft?.gender !== 'unknown' || (draft.kind !== 'person' && draft.kind !== 'unknown')) return;
    const sentence = sentences[name.sentence + 1] ?? sentences[name.sentence];
    const next = names[index + 1];
    const end = Math.min(sentence?.end ?? name.end, next ? next.start : text.length, name.end + 300);
    const pronoun = /\b(he|his|him|she|her)\b/i
      .exec(text.slice(name.end, Math.max(name.end, end)))?.[1]
      ?.toLowerCase();
    if (pronoun)
      counts.set(
        draft.id,
        (counts.get(draft.id) ?? 0) + (pronoun.startsWith('h') && pronoun !== 'her' ? 1 : -1),
      );
  });
  for (const [id, count] of counts) {
    const draft = drafts[id];
    if (draft && count !== 0) draft.gender = count > 0 ? 'male' : 'female';
  }
}

const roleAfter = /^,\s(?:an?|the|who (?:is|was) (?:an?|the))\s([^,.;:“”"\n]{3,120})/iu;

/** The article's own words for what a person is: an apposition behind the name, or a description before it. */
function findRole(text: string, _sentences: Document['sentences'], { mentions, kind }: Draft): Span | null {
  if (kind !== 'person') return null;
  for (const { start, end } of mentions) {
    const after = roleAfter.exec(text.slice(end, end + 200));
    if (after?.[1] && hasRoleNoun(after[1])) {
      const offset = /^,\s/.exec(after[0])?.[0].length ?? 2;
      const lead = /^who (?:is|was)\s/i.exec(after[0].slice(offset))?.[0].length ?? 0;
      return { start: end + offset + lead, end: end + after[0].trimEnd().length };
    }
    const span = trimRole(text.slice(Math.max(0, start - 120), start), start);
    if (span) return span;
  }
  return null;
}

const hasRoleNoun = (words: string): boolean =>
  words.split(/[\s-]/).some((word) => roleNouns.has(word.toLowerCase().replace(/[’']s$/, '')));

/** The words before a name from the first that can describe somebody on, where the last is a noun of office. */
function trimRole(before: string, end: number): Span | null {
  const words = [...before.matchAll(/[\p{L}’'-]+/gu)];
  const last = words.at(-1);
  if (!last || !roleNouns.has(last[0].toLowerCase()) || before.slice(last.index + last[0].length).trim())
    return null;
  let first = words.length - 1;
  while (first > 0) {
    const word = words[first - 1]?.[0] ?? '';
    const gap = before.slice((words[first - 1]?.index ?? 0) + word.length, words[first]?.index);
    if (gap.trim()) break;
    if (/^(?:the|an?)$/i.test(word)) {
      first -= 1;
      break;
    }
    if (
      !(
        /^\p{Lu}/u.test(word) ||
        roleNouns.has(word.toLowerCase()) ||
        demonyms.has(word.toLowerCase()) ||
        /^(?:former|senior|foreign|prime|vice|deputy|national|chief|security|campaign|state|press|political|policy)$/i.test(
          word,
        )
      )
    )
      break;
    first -= 1;
  }
  const from = words[first];
  if (!from) return null;
  return { start: end - before.length + from.index, end: end - before.length + last.index + last[0].length };
}

const malePronoun = /^(?:he|him|his|himself)$/i;
const femalePronoun = /^(?:she|her|hers|herself)$/i;

function resolveSource(
  document: Document,
  names: readonly NameMention[],
  persons: ReadonlyMap<NameMention, number>,
  drafts: readonly Draft[],
  source: Span,
  context: SourceContext,
): Speaker {
  const words = document.text.slice(source.start, source.end).trim();
  const toSpeaker = (
    draft: Draft,
    probability: number,
    evidence: readonly Evidence[],
    rest: Speaker['candidates'] = [],
  ): Speaker => ({
    name: probability >= abstainBelow ? draft.name : null,
    person: draft.id,
    role: draft.role,
    probability,
    candidates: [{ name: draft.name, person: draft.id, probability }, ...rest],
    evidence,
    anonymous: false,
  });
  const pronoun = malePronoun.test(words) ? 'male' : femalePronoun.test(words) ? 'female' : null;
  if (pronoun) return resolvePronoun(document, names, persons, drafts, source, pronoun, context, toSpeaker);
  const inside = names.filter((name) => name.start >= source.start - 1 && name.end <= source.end + 1);
  const named = inside.filter((name) => {
    const owned = /^[’']s\b/i.test(document.text.slice(name.end, name.end + 2));
    return !owned || name.end >= source.end - 3;
  });
  const kinds: readonly Person['kind'][] = ['person', 'unknown', 'organisation', 'place'];
  for (const kind of kinds)
    for (const name of named) {
      const draft = drafts[persons.get(name) ?? -1];
      if (draft?.kind !== kind) continue;
      const full = draft.words.length > 1;
      const probability =
        kind === 'person'
          ? full
            ? name.words.length > 1
              ? 0.97
              : 0.93
            : 0.6
          : kind === 'unknown'
            ? 0.4
            : 0.8;
      return toSpeaker(draft, probability, [
        {
          rule: name.words.length > 1 ? 'full-name' : name.title ? 'title-surname' : 'surname',
          mention: draft.mentions[0] ?? null,
        },
      ]);
    }
  return resolveDescription(document, drafts, names, source, words, toSpeaker);
}

/** Below this probability no name is given. */
const abstainBelow = 0.3;

type ToSpeaker = (
  draft: Draft,
  probability: number,
  evidence: readonly Evidence[],
  rest?: Speaker['candidates'],
) => Speaker;

function resolvePronoun(
  document: Document,
  names: readonly NameMention[],
  persons: ReadonlyMap<NameMention, number>,
  drafts: readonly Draft[],
  source: Span,
  gender: Gender,
  { previous }: SourceContext,
  toSpeaker: ToSpeaker,
): Speaker {
  const here = findSentence(document, source.start);
  const scores = new Map<number, { score: number; mention: NameMention }>();
  const paragraph = document.sentences[here]?.paragraph ?? 0;
  for (const name of names) {
    if (name.end > source.start) break;
    const id = persons.get(name);
    const draft = id === undefined ? undefined : drafts[id];
    if (!draft || (draft.kind !== 'person' && draft.kind !== 'unknown')) continue;
    if (draft.gender !== gender && draft.gender !== 'unknown') continue;
    const distance = here - name.sentence;
    if (distance > 12) continue;
    const paragraphs = paragraph - (document.sentences[name.sentence]?.paragraph ?? 0);
    const score =
      -0.5 * distance -
      0.35 * paragraphs +
      (name.leading ? 1.3 : 0) +
      (name.quoted ? -1.6 : 0) +
      (draft.kind === 'unknown' ? -1.5 : 0) +
      (draft.gender === gender ? 0.6 : 0) +
      0.12 * Math.min(draft.mentions.length, 8) +
      (previous?.person === draft.id ? 0.9 : 0) +
      (/^[’']s/.test(document.text.slice(name.end, name.end + 2)) ? -0.3 : 0);
    const before = scores.get(draft.id);
    if (!before || score > before.score) scores.set(draft.id, { score, mention: name });
  }
  if (previous?.person !== null && previous?.person !== undefined) {
    const draft = drafts[previous.person];
    if (draft?.gender === gender && !scores.has(draft.id) && draft.mentions[0])
      scores.set(draft.id, {
        score: 0,
        mention: {
          ...draft.mentions[0],
          words: draft.words,
          kind: 'person',
          title: null,
          gender,
          sentence: here,
          leading: false,
          quoted: false,
        },
      });
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.score - a.score);
  const [best] = ranked;
  const draft = best && drafts[best[0]];
  if (!best || !draft) return unknownSpeaker;
  const total = ranked.reduce((sum, [, { score }]) => sum + Math.exp(score * 1.4), 0);
  const share = ({ score }: { score: number }): number => Math.exp(score * 1.4) / total;
  const rest = ranked.slice(1, 3).flatMap(([id, value]) => {
    const other = drafts[id];
    return other ? [{ name: other.name, person: other.id, probability: share(value) * 0.9 }] : [];
  });
  return toSpeaker(
    draft,
    0.93 * share(best[1]),
    [{ rule: 'pronoun', mention: { start: best[1].mention.start, end: best[1].mention.end } }],
    rest,
  );
}

function findSentence({ sentences }: Document, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "the senator", "the Russian president": the nearest person before it whose role or title holds the noun. */
function resolveDescription(
  document: Document,
  drafts: readonly Draft[],
  names: readonly NameMention[],
  source: Span,
  words: string,
  toSpeaker: ToSpeaker,
): Speaker {
  const nouns = words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => roleNouns.has(word));
  const indefinite = /^(?:an?|one|some|several|many|two|three|critics|officials|sources|people)\b/i.test(
    words,
  );
  if (nouns.length && !indefinite && /^(?:the|his|her|their|this|that)\b/i.test(words)) {
    const head = nouns.at(-1) ?? '';
    const fits = drafts.filter(
      (draft) =>
        draft.kind === 'person' &&
        draft.mentions.some((mention) => mention.start < source.start) &&
        describes(document.text, draft, head, names),
    );
    const best = nearestBefore(fits, source.start);
    if (best)
      return toSpeaker(best, fits.length > 1 ? 0.45 : 0.7, [
        { rule: 'role', mention: best.role ?? best.mentions[0] ?? null },
      ]);
  }
  return { ...unknownSpeaker, anonymous: nouns.length > 0 || indefinite };
}

function describes(text: string, draft: Draft, noun: string, names: readonly NameMention[]): boolean {
  if (
    draft.role &&
    text
      .slice(draft.role.start, draft.role.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(noun)
  )
    return true;
  return names.some(
    (name) =>
      draft.mentions.includes(name) &&
      name.title !== null &&
      (noun === name.title || noun.startsWith(name.title)),
  );
}

function nearestBefore(drafts: readonly Draft[], at: number): Draft | null {
  let best: Draft | null = null;
  let latest = -1;
  for (const draft of drafts)
    for (const { start } of draft.mentions) if (start < at && start > latest) [best, latest] = [draft, start];
  return best;
}
