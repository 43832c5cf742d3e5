import type { Article } from '../text/article.ts';
import { overlaps } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import type { AnalyzedArticle } from './analysis.ts';
import { paragraphsOf } from './article-paragraphs.ts';
import type { ArticleParagraph } from './command.ts';
import type { Library } from './library.ts';
import { namesOf, withholdUnsureName } from './speaker-names.ts';

/** Every paragraph of an article, with those who surely speak in it, in the order of the text. */
export function listParagraphs({ article, analysis }: AnalyzedArticle): readonly ArticleParagraph[] {
  const attributions = analysis.attributions.map(withholdUnsureName);
  return paragraphsOf(article).map(({ number, start, end }) => {
    const heard = attributions.filter(({ content }) =>
      content.some((part) => overlaps(part, { start, end })),
    );
    return {
      finding: {
        article,
        paragraph: number,
        excerpt: { start, end, text: sliceVerbatim(article, { start, end }), highlights: [] },
        attribution: null,
        clause: null,
        match: 'exact',
        confidence: 1,
        why: [],
      },
      speakers: [...new Set(heard.flatMap(({ speaker }) => namesOf(speaker)))],
    };
  });
}

/** The agreements of which the article holds or reports clauses. */
export const listAgreements = (library: Library, { id }: Article): readonly string[] => [
  ...new Set(
    library.clauses.units.filter(({ article }) => article.id === id).map(({ agreement }) => agreement),
  ),
];
