import type { Attribution } from '../quotes/attribution.ts';
import type { Article } from '../text/article.ts';
import { type Span, spanLength } from '../text/span.ts';
import type { Library } from './library.ts';
import { withholdNameBelow } from './speaker-names.ts';

/**
 * From this confidence on the speaker of words that were asked for is named. That they were asked for as somebody's words speaks for the
 * attribution: of 119 fragments of annotated articles 108 get a name from 0.35 as from 0.45 on, 104 of them the annotated one.
 */
const surestOfMatched = 0.35;

/** Characters that two places share. */
const sharedLength = (content: readonly Span[], span: Span): number =>
  content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );

/** The attribution in the excerpt that holds most of the matched words; its name is withheld where it is unsure. */
export function chooseAttribution(
  library: Library,
  article: Article,
  matched: Span,
  excerpt: Span,
): Attribution | null {
  const all = library.entries.get(article.id)?.analysis.attributions ?? [];
  const [best] = all
    .filter(({ content }) => sharedLength(content, excerpt) > 0)
    .map((attribution) => ({
      attribution,
      held: sharedLength(attribution.content, matched),
      size: attribution.content.reduce((sum, part) => sum + spanLength(part), 0),
    }))
    .sort(
      (a, b) =>
        b.held - a.held ||
        b.attribution.speaker.probability - a.attribution.speaker.probability ||
        a.size - b.size,
    );
  return best ? withholdNameBelow(surestOfMatched, best.attribution) : null;
}
