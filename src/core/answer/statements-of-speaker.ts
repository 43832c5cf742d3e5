import { fitsPersonName, readAcronym } from '../people/fits-person-name.ts';
import type { Person } from '../people/person.ts';
import { type Attribution, attributionConfidence } from '../quotes/attribution.ts';
import { weightOf } from '../search/features.ts';
import { type Query, readQuery } from '../search/query.ts';
import { toStrength } from '../search/soft-match.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Finding } from './answer.ts';
import { coverSentences, findParagraphNumber, paragraphsOf } from './article-paragraphs.ts';
import type { AskedSpeech } from './asked-speech.ts';
import { toOnlyStep } from './confidence-steps.ts';
import { findDescriptions } from './descriptions.ts';
import { findLeadingEntries } from './leading-articles.ts';
import type { Library } from './library.ts';
import { withholdUnsureName } from './speaker-names.ts';
import { toExcerpt } from './to-excerpt.ts';

/** Articles in which the speaker's statements are looked for. */
const mostArticles = 40;
/** What a word of the topic counts that stands only around the statement, or comes near it only in meaning. */
const aroundStrength = 0.5;
const meaningStrength = 0.8;

/**
 * What a speaker said, that nearest the topic first, whoever else spoke of the topic left out. None where nobody who is called so
 * speaks in the articles that have the question's words.
 */
export function findStatementsOf(
  library: Library,
  { speaker, topic }: AskedSpeech,
  article: string | undefined,
): readonly Finding[] {
  const asked = readQuery(topic, library.index);
  const asking = readQuery(`${speaker} ${topic}`, library.index);
  const entries = findLeadingEntries(library, asking, mostArticles).filter(
    (entry) => article === undefined || entry.article.id === article,
  );
  const named = entries.flatMap((entry) => findVoices(entry, (person) => isNamed(person, speaker)));
  const description = readQuery(speaker, library.index);
  // "the UN" is no description of Kim Jong Un.
  const voices =
    named.length || readAcronym(speaker)
      ? named
      : entries.flatMap((entry) => findVoices(entry, (person) => isDescribed(entry, person, description)));
  return joinByExcerpt(voices.flatMap((voice) => toFinding(library, asked, voice) ?? []));
}

interface Voice {
  readonly article: Article;
  readonly attribution: Attribution;
}

function findVoices(
  { article, analysis }: AnalyzedArticle,
  fits: (person: Person) => boolean,
): readonly Voice[] {
  const meant = new Set(analysis.people.filter(fits).map(({ id }) => id));
  return analysis.attributions
    .filter(({ speaker }) => speaker.person !== null && meant.has(speaker.person))
    .map((attribution) => ({ article, attribution }));
}

const isNamed = ({ kind, name }: Person, asked: string): boolean =>
  kind !== 'document' && fitsPersonName(asked.replace(/^the /iu, ''), name);

/** Whether the article calls the person what the question does: "the prime minister". */
function isDescribed(entry: AnalyzedArticle, person: Person, { terms, language }: Query): boolean {
  return (
    terms.length > 0 &&
    findDescriptions(entry, person).some((place) => {
      const keys = new Set(findTerms(entry.article.text, language, place).map(({ key }) => key));
      return terms.every((term) => [...term.keys.keys()].some((key) => keys.has(key)));
    })
  );
}

function toFinding(library: Library, asked: Query, { article, attribution }: Voice): Finding | null {
  const span = coverSentences(article, attribution.content);
  if (!span) return null;
  const share = shareTopic(library, asked, article, span);
  const confidence = share * attributionConfidence(attribution);
  return {
    article,
    paragraph: findParagraphNumber(article, span),
    excerpt: toExcerpt(article, asked, span),
    attribution: withholdUnsureName(attribution),
    clause: null,
    match: share > 0.99 ? 'near' : 'loose',
    confidence,
    why: [toOnlyStep('topic', `${Math.round(share * 100)}% of the topic in the statement`, confidence)],
  };
}

/** Share of the topic's weight that the statement has, each word where it counts most. */
function shareTopic({ index }: Library, asked: Query, article: Article, span: Span): number {
  const around = paragraphsOf(article).find(({ start, end }) => start <= span.start && span.start < end);
  const own = findTerms(article.text, asked.language, span).filter(({ common }) => !common);
  const near = new Set(
    [
      ...(around ? findTerms(article.text, asked.language, around) : []),
      ...findTerms(article.title, asked.language),
    ].map(({ key }) => key),
  );
  const { meaning } = index;
  const rows = meaning ? own.map(({ word }) => meaning.find(word)) : [];
  const keys = new Set(own.map(({ key }) => key));
  const sum = asked.terms.reduce((all, term) => {
    const termKeys = [...term.keys.keys()];
    if (termKeys.some((key) => keys.has(key))) return all + term.weight;
    const row = meaning?.find(term.word) ?? -1;
    const like = Math.max(0, ...rows.map((other) => toStrength(meaning?.words.similarity(row, other) ?? 0)));
    const beside = termKeys.some((key) => near.has(key)) ? aroundStrength : 0;
    return all + term.weight * Math.max(beside, meaningStrength * like);
  }, 0);
  return sum / weightOf(asked);
}

/** Each excerpt once, by its surest statement. */
function joinByExcerpt(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ article, excerpt }) => {
      const key = `${excerpt.start} ${article.id}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
