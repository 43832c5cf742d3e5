import { type Features, getFeature } from '../../src/core/people/candidate-features.ts';
import { describeCandidates } from '../../src/core/people/describe-candidates.ts';
import { readPronoun } from '../../src/core/people/discourse.ts';
import { findIndexAt } from '../../src/core/people/find-index-at.ts';
import { readPeople } from '../../src/core/people/find-people.ts';
import { countBefore } from '../../src/core/people/known-people.ts';
import { resolveSource } from '../../src/core/people/resolve-source.ts';
import type { SourceContext } from '../../src/core/people/source-context.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { matchesReference } from './compare-names.ts';
import type { Annotated } from './read-annotated.ts';
import { contradicts, isNamedWithin, orderAttributions, toSpans } from './resolve-gold.ts';

/** A pronoun with its candidates, of which one is known to be meant. */
export interface Choice {
  readonly candidates: readonly Features[];
  readonly right: number;
  /** That the reference was read again. */
  readonly verified: boolean;
}

export function readChoices(article: Annotated): readonly Choice[] {
  const document = readDocument(
    articleOf(article.id, article.text, { title: article.title, author: article.author }),
  );
  const known = readPeople(document);
  const choices: Choice[] = [];
  let before: Pick<SourceContext, 'previous' | 'previousSource'> = {};
  for (const { source, cue, content } of orderAttributions(article)) {
    const [span] = toSpans(source?.spans ?? []);
    if (!source || !span) continue;
    const context = { ...before, content: toSpans(content.spans), cue: toSpans(cue?.spans ?? [])[0] ?? null };
    const speaker = resolveSource(known, span, context);
    const pronoun = readPronoun(document.text, span, findIndexAt(document.sentences, span.start));
    const names =
      source.verified ??
      (source.names ?? []).filter(
        (name) => !contradicts(source.text, name) && !isNamedWithin(content.text, name),
      );
    if (pronoun && names.length) {
      const found = describeCandidates(
        known.discourse,
        countBefore(known.discourse, span.start),
        pronoun,
        context,
      );
      const right = found.findIndex(({ draft }) => names.some((name) => matchesReference(name, draft.name)));
      const chosen = found[right];
      if (chosen && (source.verified || !getFeature(chosen.features, 'addressed')))
        choices.push({
          candidates: found.map(({ features }) => features),
          right,
          verified: Boolean(source.verified),
        });
    }
    before = {
      previous: speaker.person === null ? (before.previous ?? null) : speaker,
      previousSource: span,
    };
  }
  return choices;
}
