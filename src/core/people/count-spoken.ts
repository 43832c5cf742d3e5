import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';

const verbs =
  'said|says|told|tells|added|adds|wrote|writes|tweeted|argued|argues|explained|explains|noted|notes|continued|asked|asks|insisted|insists|acknowledged|recalled|replied|responded|declared|warned|stated|announced|claimed|claims|believes|thinks|suggested|criticized|praised|vowed|promised|conceded|joked|addressed|admitted|confessed|denied|agreed|testified|gave evidence|answered|pointed out|shot back|wanted to know';
const behind = new RegExp(`^ (?:also |then |later |has |had |\\p{Ll}+ly )?(?:${verbs})(?!\\p{L})`, 'u');
const before = new RegExp(`(?<!\\p{L})(?:${verbs}) $`, 'u');

/** Longest verb with the blank beside it, in characters. */
const reach = 32;

/** Notes for each of an article's people how often a word of saying stands right beside the name. */
export function countSpoken({ text }: Document, drafts: readonly Draft[]): void {
  for (const draft of drafts)
    draft.spoken = draft.mentions.filter(
      ({ start, end }) =>
        behind.test(text.slice(end, end + reach)) ||
        before.test(text.slice(Math.max(0, start - reach), start)),
    ).length;
}
