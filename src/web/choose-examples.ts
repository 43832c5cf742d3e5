import type { Library } from '../core/answer/library.ts';
import { listVoices } from '../core/answer/list-voices.ts';
import { hasSureName } from '../core/answer/speaker-names.ts';
import { findQuotedRegions } from '../core/text/quotation-marks.ts';
import { contains, spanLength } from '../core/text/span.ts';
import { sliceVerbatim } from '../core/text/verbatim.ts';

/** Words of a quotation that are asked for. */
const askedWords = 6;

/** Shorter words stand in many places; longer lines are no example. */
const length = { fewest: 16, most: 60 };

/** Lines that have an answer in this corpus, whatever it is about. */
export function chooseExamples(library: Library): readonly string[] {
  const [voice] = listVoices(library);
  return [
    ...findQuotation(library).map((words) => `/who-said ${words}`),
    ...findHeading(library).map((heading) => `/what-clause ${heading}`),
    ...(voice ? [`/quotes ${voice.speaker}`] : []),
    '/voices',
  ];
}

/** The beginning of words in quotation marks that somebody surely said. */
function findQuotation(library: Library): readonly string[] {
  for (const { article, analysis } of library.entries.values()) {
    const said = analysis.attributions.filter(hasSureName);
    for (const { inner } of findQuotedRegions(article.text)) {
      if (!said.some(({ content }) => content.some((part) => contains(part, inner)))) continue;
      const words = sliceVerbatim(article, inner).split(/\s+/).slice(0, askedWords).join(' ');
      if (words.length >= length.fewest) return [words.replace(/[,.;:!?]$/, '')];
    }
  }
  return [];
}

/** The heading of a provision that has one. */
function findHeading({ clauses }: Library): readonly string[] {
  for (const { article, headings } of clauses.units) {
    const [nearest] = headings;
    if (nearest && spanLength(nearest) >= length.fewest && spanLength(nearest) <= length.most)
      return [sliceVerbatim(article, nearest).replace(/\s+/g, ' ')];
  }
  return [];
}
