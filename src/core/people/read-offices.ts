import type { Draft } from './draft.ts';
import { demonyms, places, titleNouns } from './lists.ts';

/** States as news agencies shorten them; from the Associated Press Stylebook. */
const states: ReadonlyMap<string, string> = new Map(
  'ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida ga:georgia ill:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan minn:minnesota miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada okla:oklahoma ore:oregon pa:pennsylvania tenn:tennessee tex:texas vt:vermont va:virginia wash:washington wis:wisconsin wyo:wyoming'
    .split(' ')
    .map((entry) => {
      const [short = '', long = ''] = entry.split(':');
      return [short, long] as const;
    }),
);
const parties: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['i', 'independent'],
]);

/** No more mentions of one person are read. */
const mostMentions = 30;

const known = new WeakMap<Draft, ReadonlySet<string>>();

/** The words of somebody's titles, roles, party and place in small letters; short titles and states also in full. */
export function readOffices(text: string, draft: Draft): ReadonlySet<string> {
  const before = known.get(draft);
  if (before) return before;
  const found = new Set<string>();
  const add = (word: string): void => {
    found.add(word);
    for (const noun of titleNouns.get(word) ?? []) found.add(noun);
    if (demonyms.has(word) || places.has(word)) for (const other of relatedTo(word)) found.add(other);
  };
  for (const { modifiers, end } of draft.mentions.slice(0, mostMentions)) {
    for (const word of modifiers) add(word);
    for (const word of readBehind(text.slice(end, end + 40))) add(word);
  }
  if (draft.role) for (const word of wordsOf(text.slice(draft.role.start, draft.role.end))) add(word);
  known.set(draft, found);
  return found;
}

/** By the demonym or place that was asked for: each is asked for in one article after the other. */
const related = new Map<string, readonly string[]>();

/** The places of a demonym, the demonyms of a place. */
function relatedTo(word: string): readonly string[] {
  const before = related.get(word);
  if (before) return before;
  const found = [
    ...(demonyms.has(word) ? [...places].filter((place) => isAdjectiveOf(word, place)) : []),
    ...(places.has(word) ? [...demonyms].filter((adjective) => isAdjectiveOf(adjective, word)) : []),
  ];
  related.set(word, found);
  return found;
}

const mostFormer = 5;

/** "former President Bill Clinton", "Tom Lund, a former governor". */
export const isFormer = (text: string, { role, mentions }: Draft): boolean =>
  mentions
    .slice(0, mostFormer)
    .some(
      ({ start, modifiers }) =>
        modifiers.includes('former') ||
        /(?<!\p{L})(?:former|ex-) ?$/iu.test(text.slice(Math.max(0, start - 8), start)),
    ) ||
  (role !== null && /^(?:(?:an?|the) )?(?:former|ex-)/iu.test(text.slice(role.start, role.end)));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** "Russian" and "Russia": the same five letters, as far as the shorter has them. */
const isAdjectiveOf = (adjective: string, place: string): boolean =>
  place.length > 3 && adjective.startsWith(place.slice(0, Math.min(5, place.length - 1)));

/** Party and place behind a name: " (R-Wis.)", " of New York". */
function readBehind(after: string): readonly string[] {
  const bracket = /^ \(([A-Z])(?:-(\p{L}+)|\))/u.exec(after);
  if (bracket) {
    const state = bracket[2]?.toLowerCase() ?? '';
    return [parties.get(bracket[1]?.toLowerCase() ?? '') ?? '', states.get(state) ?? state];
  }
  const place = /^ (?:of|from) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(after)?.[1];
  return place ? wordsOf(place) : [];
}
