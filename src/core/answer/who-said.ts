import { fitsPersonName } from '../people/fits-person-name.ts';
import { longestQuestion, type Query, readQuery } from '../search/query.ts';
import { type RankedPassage, rankPassages } from '../search/rank-passages.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import { coverSpans, overlaps, type Span, spanLength } from '../text/span.ts';
import { sliceVerbatim } from '../text/verbatim.ts';
import { type Alignment, type AskedWord, alignWords, toAskedWords } from './align-words.ts';
import type { Answer, Finding, Match, Question } from './answer.ts';
import { findReading } from './ask.ts';
import type { Library } from './library.ts';
import { withholdUnsureName } from './speaker-names.ts';
import { stripQuestion } from './strip-question.ts';

/** Further places that are given beside the first. */
const mostOthers = 4;
/** Passages that are compared word by word. */
const mostCompared = 30;
/** From this share of the asked wording on, the text has nearly these words. */
const nearShare = 0.7;
/** The confidence from which on a statement is given. */
const threshold = 0.55;

/** Who said the asked words: the statement that has them, or nearly, with its speaker; or that it is not there. */
export function findSpeakerAnswer(library: Library, question: Question): Answer {
  const { kind: command, text } = question;
  if (!text.trim()) return { kind: 'unclear', command, reason: 'empty' };
  if (text.length > longestQuestion) return { kind: 'unclear', command, reason: 'too-long' };
  const query = readQuery(stripQuestion(text), library.index);
  if (query.terms.length === 0) return { kind: 'unclear', command, reason: 'only-common-words' };
  const findings = findStatements(library, question, query);
  const [first] = findings;
  const answered = findings.filter(({ confidence }) => confidence >= threshold);
  const [finding, ...others] = putEarliestFirst(answered);
  const readAs = first ? findReading(query, first) : null;
  if (finding)
    return { kind: 'answered', command, finding, others: others.slice(0, mostOthers), readAs, threshold };
  return {
    kind: 'not-found',
    command,
    reason: findReason(library, question, first),
    confidence: first?.confidence ?? 0,
    nearest: findings.slice(0, mostOthers),
    readAs,
    threshold,
  };
}

function findReason(library: Library, { article }: Question, first: Finding | undefined): string {
  if (library.index.size === 0) return 'empty-corpus';
  if (article !== undefined && !library.entries.has(article)) return 'no-such-article';
  return first ? 'unsure' : 'no-match';
}

/** Statements in the order of how well they fit, the best of each passage. */
function findStatements(library: Library, question: Question, query: Query): readonly Finding[] {
  const asked = toAskedWords(findTerms(query.text, query.language), query.terms);
  const ranked = rankPassages(library.index, query, { limit: mostCompared, article: question.article });
  return ranked
    .flatMap((passage) => toStatement(library, query, asked, passage) ?? [])
    .filter(
      ({ attribution }) =>
        question.speaker === undefined || fitsPersonName(question.speaker, attribution?.speaker.name ?? ''),
    )
    .sort((a, b) => b.confidence - a.confidence);
}

function toStatement(
  library: Library,
  query: Query,
  asked: readonly AskedWord[],
  passage: RankedPassage,
): Finding | null {
  const segment = library.index.segments[passage.segment];
  const article = segment?.articles[segment.arrays.passageArticles[passage.passage] ?? -1];
  if (!segment || !article) return null;
  const sentences = passage.sentences.map(({ sentence }) => ({
    start: segment.arrays.sentenceFrom[sentence] ?? 0,
    end: segment.arrays.sentenceTo[sentence] ?? 0,
    paragraph: segment.arrays.sentenceParagraphs[sentence] ?? 1,
  }));
  const whole = coverSpans(sentences);
  const best = sentences[passage.best];
  if (!whole || !best) return null;
  const alignment = alignWords(asked, findTerms(article.text, query.language, whole));
  const match = toMatch(alignment);
  const matched = match === 'loose' ? best : (coverSpans(alignment.spans) ?? best);
  const held = sentences.filter((sentence) => overlaps(sentence, matched));
  const excerpt = coverSpans(held);
  if (!excerpt) return null;
  const attribution = chooseAttribution(library, article, matched, excerpt);
  const confidence = rate(match, alignment, passage, attribution);
  return {
    article,
    paragraph: held[0]?.paragraph ?? 1,
    excerpt: {
      ...excerpt,
      text: sliceVerbatim(article, excerpt),
      highlights:
        match === 'loose' ? findShared(article, query, excerpt) : joinSpans(alignment.spans, article.text),
    },
    attribution,
    clause: null,
    match,
    confidence,
    why: [
      {
        rule: 'wording',
        detail: `${Math.round(alignment.share * 100)}% of the asked words in order`,
        contribution: alignment.share,
      },
      {
        rule: 'coverage',
        detail: 'share of the asked terms in the sentences',
        contribution: passage.features.pair,
      },
    ],
  };
}

const toMatch = ({ exact, share }: Alignment): Match =>
  exact ? 'exact' : share >= nearShare ? 'near' : 'loose';

/** The attribution that holds most of the matched words; its name is withheld where it is unsure. */
function chooseAttribution(
  library: Library,
  article: Article,
  matched: Span,
  excerpt: Span,
): Finding['attribution'] {
  const all = library.entries.get(article.id)?.analysis.attributions ?? [];
  const shared = (content: readonly Span[], span: Span): number =>
    content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
      0,
    );
  const [best] = all
    .map((attribution) => ({
      attribution,
      held: shared(attribution.content, matched),
      size: attribution.content.reduce((sum, part) => sum + spanLength(part), 0),
    }))
    .filter(({ attribution }) => shared(attribution.content, excerpt) > 0)
    .sort(
      (a, b) =>
        b.held - a.held ||
        b.attribution.speaker.probability - a.attribution.speaker.probability ||
        a.size - b.size,
    );
  return best ? withholdUnsureName(best.attribution) : null;
}

/** How sure it is that this is the statement that was meant. */
function rate(
  match: Match,
  { share, spans }: Alignment,
  { features }: RankedPassage,
  attribution: Finding['attribution'],
): number {
  if (match === 'exact') return spans.length > 2 ? 0.97 : 0.9;
  if (match === 'near') return 0.5 + 0.45 * share;
  const said = attribution ? 0.1 : 0;
  return Math.max(0, Math.min(0.8, said + 0.4 * (share + features.pair) - 0.6 * features.missingNames));
}

/** The asked terms that the excerpt has, too. */
function findShared(article: Article, query: Query, excerpt: Span): readonly Span[] {
  const keys = new Set(query.terms.flatMap(({ key, instead }) => [key, ...instead]));
  const found = findTerms(article.text, query.language, excerpt);
  return joinSpans(
    found.filter(({ key, common }) => !common && keys.has(key)),
    article.text,
  );
}

/** Spans with only white space between them become one. */
function joinSpans(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && !text.slice(last.end, start).trim())
      joined[joined.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** Where the very words stand in several places, the earliest published comes first. */
function putEarliestFirst(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first?.match !== 'exact') return findings;
  const dateOf = ({ article }: Finding): string => article.published ?? '9999';
  const same = findings.filter(({ match }) => match === 'exact');
  const rest = findings.filter(({ match }) => match !== 'exact');
  return [...same.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)), ...rest];
}
