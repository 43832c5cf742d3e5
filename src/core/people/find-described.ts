import type { Discourse } from './discourse.ts';
import type { Description } from './find-descriptions.ts';
import { tellsApart } from './find-descriptions.ts';
import { nounGender } from './noun-gender.ts';
import { type Ranked, rankCandidates } from './rank-candidates.ts';
import { isFormer, readOffices } from './read-offices.ts';
import type { SourceContext } from './source-context.ts';

/** What a match of the noun and of each word before it is worth beside the weights of a pronoun. */
const nounWeight = 4;
const wordWeight = 1.2;
/** What it costs to be a former holder of the office where the description says nothing of it, or the other way round. */
const formerWeight = 4.5;

export interface Described extends Ranked {
  /** True where the article gives the candidate this office. */
  readonly matches: boolean;
}

/** Whom a description can mean, the likeliest first; `before` is the index of the first reference behind it. */
export function rankDescribed(
  discourse: Discourse,
  before: number,
  { noun, words, ...place }: Description,
  context: SourceContext | null,
): readonly Described[] {
  const { text } = discourse.document;
  const former = words.includes('former');
  const apart = words.filter(tellsApart);
  const scored = rankCandidates(discourse, before, { ...place, gender: nounGender(noun) }, context)
    .filter(({ draft }) => draft.kind === 'person')
    .map((candidate) => {
      const offices = readOffices(text, candidate.draft);
      const also = words.filter((word) => offices.has(word)).length;
      const matches = offices.has(noun) && (apart.length === 0 || apart.some((word) => offices.has(word)));
      const value =
        (matches ? nounWeight : 0) +
        wordWeight * also -
        (matches && isFormer(text, candidate.draft) !== former ? formerWeight : 0);
      return { ...candidate, matches, weight: candidate.share * Math.exp(value) };
    });
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  return scored.map((one) => ({ ...one, share: one.weight / total })).sort((a, b) => b.share - a.share);
}
