import type { Document } from '../text/document.ts';
import { countTold, type Discourse, findPronouns, type Reference, toReference } from './discourse.ts';
import { findIndexAt } from './find-index-at.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';
import { rankCandidates, sureEnough } from './rank-candidates.ts';

/** All references of an article in order: its names, and each "he" and "she" as soon as it is clear whom it means. */
export function readDiscourse(
  document: Document,
  mentions: readonly NameMention[],
  { draftOf }: LinkedNames,
): Discourse {
  const references: Reference[] = [];
  const discourse = { document, references, told: countTold(document) };
  const pronouns = findPronouns(document, (at) => findIndexAt(document.sentences, at));
  let next = 0;
  const addNames = (end: number): void => {
    for (; next < mentions.length && (mentions[next]?.start ?? end) < end; next += 1) {
      const mention = mentions[next];
      const draft = draftOf[next];
      if (mention && draft) references.push(toReference(document, mention, draft));
    }
  };
  for (const pronoun of pronouns) {
    addNames(pronoun.start);
    const [best] = rankCandidates(discourse, references.length, pronoun, null);
    if (!best || best.share < sureEnough) continue;
    const { start, end, sentence, part } = pronoun;
    const last = references.at(-1);
    references.push({
      start,
      end,
      draft: best.draft,
      sentence,
      paragraph: document.sentences[sentence]?.paragraph ?? 0,
      part,
      leading: part === 'subject' && (last?.sentence !== sentence || last.quoted),
      subordinate: false,
      quoted: false,
      heading: false,
      full: false,
      pronoun: true,
    });
  }
  addNames(document.text.length + 1);
  return discourse;
}
