import type { Person } from '../people/person.ts';
import { weightOf } from '../search/features.ts';
import { type Query, type QueryTerm, readQuery } from '../search/query.ts';
import { findTerms } from '../search/terms.ts';
import type { Article } from '../text/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnalyzedArticle } from './analysis.ts';
import type { Finding } from './answer.ts';
import { coverSentences, findParagraphNumber, paragraphsOf } from './article-paragraphs.ts';
import type { AskedOffice } from './asked-office.ts';
import { toOnlyStep } from './confidence-steps.ts';
import { findDescriptions } from './descriptions.ts';
import { findLeadingEntries } from './leading-articles.ts';
import type { Library } from './library.ts';
import { withholdUnsureName } from './speaker-names.ts';
import { toExcerpt } from './to-excerpt.ts';

/** Articles in which the office is looked for. */
const mostArticles = 20;
/** What it counts that the place does not stand beside the office, but in the title or first paragraph, or anywhere in the article: it may be another's. */
const elsewhere = { about: 0.75, mentioned: 0.4 };
/** How sure it is that who is introduced with the very office holds it. */
const introduced = 0.9;

interface ReadOffice {
  readonly office: Query;
  readonly place: Query;
}

/** The sentences that introduce whoever holds the office, the surest first. */
export function findOfficeHolders(
  library: Library,
  asked: AskedOffice,
  article: string | undefined,
): readonly Finding[] {
  const { index } = library;
  const read = { office: readQuery(asked.office, index), place: readQuery(asked.place, index) };
  if (read.office.terms.length === 0) return [];
  return findLeadingEntries(library, readQuery(`${asked.office} ${asked.place}`, index), mostArticles)
    .filter((entry) => article === undefined || entry.article.id === article)
    .flatMap((entry) => entry.analysis.people.flatMap((person) => toFinding(read, entry, person) ?? []))
    .sort((a, b) => b.confidence - a.confidence);
}

/** From this cosine on, a word may stand for the office: "head" for "chief". */
const alike = 0.6;

/** Whether an excerpt has the word for the asked office, or one of like meaning: without it, whoever it names holds another. */
export function createOfficeTest({ index }: Library, { office }: AskedOffice): (finding: Finding) => boolean {
  const { terms, language } = readQuery(office, index);
  const head = terms.at(-1);
  if (!head) return () => true;
  const { meaning } = index;
  const row = meaning?.find(head.word) ?? -1;
  return ({ article, excerpt }) =>
    findTerms(article.text, language, excerpt).some(
      ({ key, word }) =>
        holds(new Set([key]), head) || (meaning?.words.similarity(row, meaning.find(word)) ?? 0) >= alike,
    );
}

function toFinding({ office, place }: ReadOffice, entry: AnalyzedArticle, person: Person): Finding | null {
  const { article, analysis } = entry;
  const description = person.kind === 'person' ? findIntroduction(office, entry, person) : null;
  const span = description && coverSentences(article, [description]);
  if (!description || !span) return null;
  const share = ownsElsewhere(office, place, entry, person, description)
    ? sharePlaceIn(place, article.text, description)
    : sharePlace(place, article, span);
  const said = analysis.attributions.find(
    ({ speaker, content }) => speaker.person === person.id && content.some((part) => overlaps(part, span)),
  );
  return {
    article,
    paragraph: findParagraphNumber(article, span),
    excerpt: toExcerpt(article, office, span),
    attribution: said ? withholdUnsureName(said) : null,
    clause: null,
    match: share > 0.99 ? 'near' : 'loose',
    confidence: introduced * share,
    why: [toOnlyStep('office', person.name, introduced * share)],
  };
}

const holds = (keys: ReadonlySet<string>, term: QueryTerm): boolean =>
  [...term.keys.keys()].some((key) => keys.has(key)) || [...keys].some((key) => beginsAlike(key, term));

/** "Administration" for "administer": the first letters are the same, five at least, and seven tenths of them. */
function beginsAlike(other: string, { key, number }: QueryTerm): boolean {
  const shared = Math.max(5, Math.ceil(key.length * 0.7));
  return !number && key.length >= shared && other.startsWith(key.slice(0, shared));
}

/** Where the article calls the person by the office, by words that are not merely the name. */
function findIntroduction(office: Query, entry: AnalyzedArticle, person: Person): Span | null {
  const { text } = entry.article;
  const name = new Set(findTerms(person.name, office.language).map(({ key }) => key));
  const found = findDescriptions(entry, person).find((span) => {
    const keys = new Set(findTerms(text, office.language, span).map(({ key }) => key));
    return office.terms.every((term) => holds(keys, term) && (!name.has(term.key) || isTitle(person, term)));
  });
  return found ?? null;
}

/** "Prime Minister Lise Brandt" may be all of a name: its words in small letters in the question are a title. */
const isTitle = ({ name }: Person, { word, capital }: QueryTerm): boolean =>
  !capital && !name.toLowerCase().endsWith(word);

/** Whether the office is called that of another place or body than the asked one: "the Danish minister". */
function ownsElsewhere(
  office: Query,
  place: Query,
  { article }: AnalyzedArticle,
  { name }: Person,
  description: Span,
): boolean {
  const own = new Set(findTerms(name, office.language).map(({ key }) => key));
  const asked = [...office.terms, ...place.terms];
  return findTerms(article.text, office.language, description).some(
    ({ key, capital, common }) =>
      capital && !common && !own.has(key) && !asked.some((term) => holds(new Set([key]), term)),
  );
}

/** How much of the place the office is said to be at: beside it, or what the whole article is about, or merely mentioned. */
function sharePlace(place: Query, article: Article, span: Span): number {
  const [lead] = paragraphsOf(article);
  const about = Math.max(
    sharePlaceIn(place, article.title),
    lead ? sharePlaceIn(place, article.text, lead) : 0,
  );
  return Math.max(
    sharePlaceIn(place, article.text, span),
    elsewhere.about * about,
    elsewhere.mentioned * sharePlaceIn(place, article.text),
  );
}

function sharePlaceIn(place: Query, text: string, where?: Span): number {
  if (place.terms.length === 0) return 1;
  const keys = new Set(findTerms(text, place.language, where).map(({ key }) => key));
  const held = place.terms.filter((term) => holds(keys, term));
  return held.reduce((sum, { weight }) => sum + weight, 0) / weightOf(place);
}
