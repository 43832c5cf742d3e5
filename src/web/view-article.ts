import type { AnalyzedArticle } from '../core/answer/analysis.ts';
import { paragraphsOf } from '../core/answer/article-paragraphs.ts';
import type { Library } from '../core/answer/library.ts';
import { withholdUnsureName } from '../core/answer/speaker-names.ts';
import type { Attribution } from '../core/quotes/attribution.ts';
import type { Article } from '../core/text/article.ts';
import { coverSpans, type Span } from '../core/text/span.ts';
import { sliceVerbatim } from '../core/text/verbatim.ts';
import type { ArticleView, Mark, SpeakerView, Statement } from './page/api.ts';

/** An article with all that was found in it. */
export function viewArticle(library: Library, { article, analysis }: AnalyzedArticle): ArticleView {
  const attributions = analysis.attributions.map(withholdUnsureName);
  const { id, title, publisher, author, published, summary, url, language } = article;
  return {
    id,
    title,
    source: [publisher, author, published, summary ? 'a summary' : null].filter((part) => part !== null),
    url,
    language,
    paragraphs: paragraphsOf(article).map((paragraph) => ({
      ...toRange(paragraph),
      number: paragraph.number,
      text: sliceVerbatim(article, paragraph),
    })),
    marks: [...attributions.flatMap(toMarks), ...findClauseMarks(library, article)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    speakers: listSpeakers(article, attributions),
  };
}

const toRange = ({ start, end }: Span) => ({ start, end });

function toMarks({ content, source, cue, speaker }: Attribution): readonly Mark[] {
  const { name } = speaker;
  return [
    ...content.map((part): Mark => ({ ...toRange(part), kind: 'quotation', name })),
    ...(cue ? [{ ...toRange(cue), kind: 'cue', name } as const] : []),
    ...(source ? [{ ...toRange(source), kind: 'speaker', name } as const] : []),
  ];
}

const findClauseMarks = (library: Library, { id }: Article): readonly Mark[] =>
  library.clauses.units
    .filter(({ article }) => article.id === id)
    .map(({ excerpt, label, agreement }) => ({
      ...toRange(excerpt),
      kind: 'clause',
      name: [label, agreement].filter(Boolean).join(' · '),
    }));

/** Who surely speaks in the article, the most often first, with what they say in the order of the text. */
function listSpeakers(article: Article, attributions: readonly Attribution[]): readonly SpeakerView[] {
  const speakers = new Map<string, { role: string | null; statements: Statement[] }>();
  for (const attribution of attributions) {
    const { name, role } = attribution.speaker;
    const whole = coverSpans(attribution.content);
    if (name === null || !whole) continue;
    const known = speakers.get(name) ?? { role: null, statements: [] };
    known.role ??= role && sliceVerbatim(article, role);
    known.statements.push(toStatement(article, attribution, whole));
    speakers.set(name, known);
  }
  return [...speakers]
    .map(([name, { role, statements }]) => ({
      name,
      role,
      statements: statements.sort((a, b) => a.range.start - b.range.start),
    }))
    .sort((a, b) => b.statements.length - a.statements.length);
}

const toStatement = (article: Article, { directness }: Attribution, range: Span): Statement => ({
  range: toRange(range),
  paragraph: paragraphsOf(article).find(({ end }) => end > range.start)?.number ?? 1,
  text: sliceVerbatim(article, range),
  directness,
});
