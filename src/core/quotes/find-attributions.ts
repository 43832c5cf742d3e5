import { findPeople } from '../people/find-people.ts';
import { type Person, unknownSpeaker } from '../people/person.ts';
import type { Document } from '../text/document.ts';
import type { Attribution } from './attribution.ts';

export interface Quotes {
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
}

const said =
  /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+)*|He|She) (said|says|told|noted|warned|announced)\b|\b(said|says) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+)*)/u;

/** A first version: each quoted stretch with the nearest "X said" of its sentence. */
export function findAttributions(document: Document): Quotes {
  const { people, resolve } = findPeople(document);
  const attributions: Attribution[] = [];
  for (const region of document.quoted) {
    const sentence = document.sentences.find(({ start, end }) => start <= region.start && region.start < end);
    const match = sentence && said.exec(document.text.slice(sentence.start, sentence.end));
    const words = match?.[1] ?? match?.[4];
    const cueWord = match?.[2] ?? match?.[3];
    const content = [{ start: region.start, end: region.end }];
    if (!sentence || !match || !words || !cueWord) {
      attributions.push({
        content,
        source: null,
        cue: null,
        directness: 'direct',
        speaker: unknownSpeaker,
        probability: 0.3,
        rule: 'marks-only',
      });
      continue;
    }
    const at = sentence.start + match.index;
    const source = { start: at + match[0].indexOf(words), end: at + match[0].indexOf(words) + words.length };
    const cue = {
      start: at + match[0].indexOf(cueWord),
      end: at + match[0].indexOf(cueWord) + cueWord.length,
    };
    attributions.push({
      content,
      source,
      cue,
      directness: 'direct',
      speaker: resolve(source, { content, cue }),
      probability: 0.5,
      rule: 'said',
    });
  }
  return { people, attributions };
}
