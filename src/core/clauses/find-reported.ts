import type { Speaker } from '../people/person.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Document, Sentence } from '../text/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type AgreementMention, findAgreementMentions, findMainAgreement } from './agreement-mentions.ts';
import { findBody } from './find-body.ts';
import type { ReportedClause } from './provision.ts';
import {
  containmentVerbs,
  denials,
  disputes,
  measures,
  modals,
  narrative,
  openPoints,
  partWords,
  speculation,
} from './provision-cues-en.ts';

/** Sentences weighed below this tell no provision. */
const least = 0.3;

/** What an article that is no agreement reports of agreements. */
export function findReported(
  document: Document,
  attributions: readonly Attribution[],
): readonly ReportedClause[] {
  const mentions = findAgreementMentions(document);
  const main = findMainAgreement(document, mentions);
  if (!main) return [];
  const bySentence = new Map<number, AgreementMention[]>();
  for (const mention of mentions) {
    const found = bySentence.get(mention.sentence);
    if (found) found.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const reporters = findReporters(document, attributions);
  const clauses: ReportedClause[] = [];
  const weights = weighSentences(document, bySentence);
  let current = main;
  for (const [index, sentence] of document.sentences.entries()) {
    const own = bySentence.get(index)?.filter(({ kind }) => kind !== 'plain') ?? [];
    const named = own.find(({ kind }) => kind === 'named');
    if (sentence.paragraph !== document.sentences[index - 1]?.paragraph) current = main;
    if (named) current = named;
    const weight = weights[index] ?? 0;
    if (weight < least) continue;
    clauses.push({
      agreement: nameOf(current, main),
      agreementMention: toSpan(bySentence.get(index)?.[0]),
      label: findCitedLabel(document.text, sentence),
      content: { start: sentence.start, end: sentence.end },
      sentence: { start: sentence.start, end: sentence.end },
      reportedBy:
        reporters.get(index) ??
        findContinuing(document, reporters, index) ??
        findUncovered(document.text, sentence),
      affirmed: !isDenied(document.text, sentence),
      disputed: isDisputed(document, index),
      openPoint: findOpenPoint(document.text, sentence),
      weight,
    });
  }
  return clauses;
}

const toSpan = (mention: AgreementMention | undefined): Span | null =>
  mention ? { start: mention.start, end: mention.end } : null;

/** The article's fullest name for the agreement, without an article before it. */
const nameOf = (current: AgreementMention, main: AgreementMention): string =>
  (current.kind === 'named' ? current : main).words;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** How surely each sentence tells a provision, 0–1. */
function weighSentences(
  document: Document,
  mentions: ReadonlyMap<number, readonly AgreementMention[]>,
): readonly number[] {
  const weights: number[] = [];
  const density = Math.min(1, mentions.size / 3);
  for (const [index, sentence] of document.sentences.entries()) {
    const before = document.sentences[index - 1];
    const goesOn = before?.paragraph === sentence.paragraph ? (weights[index - 1] ?? 0) : 0;
    const near = [index - 1, index - 2].some((at) => mentions.has(at));
    weights.push(
      weigh(wordsOf(document.text, sentence), mentions.get(index) ?? [], goesOn, near) *
        (0.6 + 0.4 * density),
    );
  }
  return weights;
}

/** A sentence about the agreement that the one before it names, or about a part of it. */
const subject =
  /^(?:it|this|the (?:text|document|paper|draft))\b|\b(?:the|this|that) (?:clause|provision|article|annex)\b/i;

function weigh(words: string, mentions: readonly AgreementMention[], before: number, near: boolean): number {
  if (words.length < 20 || /\?["”’]?$/.test(words)) return 0;
  const mentioned = mentions.length > 0 || (near && subject.test(words));
  const context = mentioned || near || before >= least;
  let weight = 0;
  if (mentioned && containmentVerbs.test(words)) weight += 0.45;
  if (partWords.test(words)) weight += 0.3;
  if (modals.test(words)) weight += context ? 0.4 : 0.3;
  if (context && (denials.test(words) || openPoints.test(words))) weight += 0.5;
  if (measures.test(words)) weight += 0.1;
  if (before >= 0.5) weight += 0.15;
  if (/^(?:it|they|neither|either|both|each|nobody|no)\b/i.test(words)) weight += 0.1;
  if (weight < least) return 0;
  if (speculation.test(words)) weight -= 0.25;
  if (narrative.test(words)) weight -= 0.25;
  return Math.max(0, Math.min(1, weight));
}

const isDenied = (text: string, sentence: Span): boolean => {
  const words = wordsOf(text, sentence);
  return denials.test(words) && !openPoints.test(words);
};

function isDisputed({ text, sentences }: Document, index: number): boolean {
  const next = sentences[index + 1];
  const own = sentences[index];
  if (!own) return false;
  if (disputes.test(wordsOf(text, own))) return true;
  return next?.paragraph === own.paragraph && disputes.test(wordsOf(text, next));
}

function findOpenPoint(text: string, sentence: Span): Span | null {
  const match = openPoints.exec(wordsOf(text, sentence));
  return match ? { start: sentence.start + match.index, end: sentence.end } : null;
}

const citedLabel =
  /\b(Article|Section|Clause|Chapter|Annex|Paragraph|Rule)\s(\d{1,3}(?:\(\w{1,4}\)){0,3}|[IVX]{1,6}\b)/;

function findCitedLabel(text: string, sentence: Span): string | null {
  const match = citedLabel.exec(wordsOf(text, sentence));
  return match ? `${match[1]} ${match[2]}` : null;
}

/** Who the article has each sentence from: the speaker of the attribution that covers most of it. */
function findReporters(
  { text, sentences }: Document,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Speaker> {
  const reporters = new Map<number, Speaker>();
  const covered = new Map<number, number>();
  let first = 0;
  const parts = attributions
    .flatMap(({ content, source, speaker }) => content.map((part) => ({ part, source, speaker })))
    .sort((a, b) => a.part.start - b.part.start);
  for (const { part, source, speaker } of parts) {
    if (isPaper(text, source, speaker)) continue;
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= part.start) first += 1;
    for (let at = first; at < sentences.length; at += 1) {
      const sentence: Sentence | undefined = sentences[at];
      if (!sentence || !overlaps(sentence, part)) break;
      const shared = Math.min(sentence.end, part.end) - Math.max(sentence.start, part.start);
      if (shared <= (covered.get(at) ?? 0)) continue;
      covered.set(at, shared);
      reporters.set(at, speaker);
    }
  }
  return reporters;
}

/** A pronoun with a word of saying, set into a sentence that no attribution covers ("The rest, she said, will …"). */
const interposed =
  /(?:^|[,”"]\s?)(?:he|she|they)\s(?:also\s)?(?:said|says|added|explained|noted|indicated|suggested|stressed|continued)\b|\baccording to (?:him|her|them)\b/i;

/** The reporter of the sentence before it in the same paragraph, where such a pronoun goes on with it. */
function findContinuing(
  { text, sentences }: Document,
  reporters: ReadonlyMap<number, Speaker>,
  index: number,
): Speaker | null {
  const own = sentences[index];
  const before = sentences[index - 1];
  if (!own || before?.paragraph !== own.paragraph || !interposed.test(wordsOf(text, own))) return null;
  return reporters.get(index - 1) ?? null;
}

/** Who reports a sentence that no attribution covers; a paper that tells what is in it is nobody. */
function findUncovered(text: string, sentence: Span): Speaker | null {
  const body = findBody(text, sentence);
  return body?.role && !isPaper(text, body.role, body) ? body : null;
}

const paper =
  /\b(?:outline|text|document|draft|treaty|pact|accord|agreement|deal|statement|copy|summary|preamble|paper|communiqu[eé]|annex|contract|charter|protocol|convention|it)$/i;

/** The source is a paper and not somebody. */
const isPaper = (text: string, source: Span | null, { name }: Speaker): boolean =>
  (source !== null && name === null && paper.test(wordsOf(text, source))) ||
  (name !== null && paper.test(name));
