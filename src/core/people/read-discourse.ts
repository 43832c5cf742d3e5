import type { Document } from '../text/document.ts';
import {
  countTold,
  type Discourse,
  findPronouns,
  type Pronoun,
  type Reference,
  toReference,
} from './discourse.ts';
import type { Draft } from './draft.ts';
import { rankDescribed } from './find-described.ts';
import { type Description, findDescriptions } from './find-descriptions.ts';
import { findIndexAt } from './find-index-at.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';
import { rankCandidates, sureEnough } from './rank-candidates.ts';
import { readOffices } from './read-offices.ts';

/** All references of an article in order: its names, and each "he", "she" and "the governor" as soon as it is clear whom it means. */
export function readDiscourse(
  document: Document,
  mentions: readonly NameMention[],
  { draftOf }: LinkedNames,
): Discourse {
  const references: Reference[] = [];
  const discourse = {
    document,
    references,
    told: countTold(document),
    leaders: findLeaders(mentions, draftOf),
  };
  let next = 0;
  /** The last sentence that a pronoun or description is the subject of. */
  let led = -1;
  const addNames = (end: number): void => {
    for (; next < mentions.length && (mentions[next]?.start ?? end) < end; next += 1) {
      const mention = mentions[next];
      const draft = draftOf[next];
      if (!mention || !draft) continue;
      const reference = toReference(document, mention, draft);
      references.push(mention.sentence === led ? { ...reference, leading: false } : reference);
    }
  };
  for (const one of findReferring(document)) {
    addNames(one.start);
    const draft = findMeant(discourse, one);
    const reference = draft && refer(discourse, one, draft);
    if (one.part === 'subject' && !one.subordinate && references.at(-1)?.sentence !== one.sentence)
      led = one.sentence;
    if (reference) references.push(reference);
  }
  addNames(document.text.length + 1);
  return discourse;
}

function findLeaders(
  mentions: readonly NameMention[],
  draftOf: readonly (Draft | null)[],
): ReadonlyMap<number, Draft> {
  const leaders = new Map<number, Draft>();
  mentions.forEach(({ leading, sentence }, at) => {
    const draft = draftOf[at];
    if (leading && draft) leaders.set(sentence, draft);
  });
  return leaders;
}

/** What means somebody without naming anybody, in order. */
function findReferring(document: Document): readonly (Pronoun | Description)[] {
  const pronouns = findPronouns(document, (at) => findIndexAt(document.sentences, at));
  return [...pronouns, ...findDescriptions(document)].sort((a, b) => a.start - b.start);
}

function findMeant(discourse: Discourse, one: Pronoun | Description): Draft | null {
  const before = discourse.references.length;
  if ('noun' in one) {
    if (!discourse.references.some(({ draft }) => readOffices(discourse.document.text, draft).has(one.noun)))
      return null;
    const [best] = rankDescribed(discourse, before, one, null);
    return best?.matches && best.share >= sureEnough ? best.draft : null;
  }
  const [best] = rankCandidates(discourse, before, one, null);
  return best && best.share >= sureEnough ? best.draft : null;
}

function refer({ document, references }: Discourse, one: Pronoun | Description, draft: Draft): Reference {
  const { start, end, sentence, part } = one;
  const last = references.at(-1);
  return {
    start,
    end,
    draft,
    sentence,
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    part,
    leading: part === 'subject' && (last?.sentence !== sentence || last.quoted),
    subordinate: false,
    quoted: false,
    heading: false,
    full: false,
    by: 'noun' in one ? 'description' : 'pronoun',
  };
}
