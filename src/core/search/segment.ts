import type { Article } from '../text/article.ts';
import { type CandidateIndex, createCandidateIndex } from './candidates.ts';
import { GrowingIntegers } from './growing-integers.ts';
import { type Language, languageOf } from './language.ts';
import { type PassageSentence, splitPassages } from './passages.ts';
import { findContentTerms } from './terms.ts';

/**
 * The index of some articles: what MiniSearch needs to find candidates, and all terms in their order for ranking, as numbers.
 * Never changes once it is built, so that libraries may share it.
 */
export interface Segment {
  readonly articles: readonly Article[];
  readonly candidates: CandidateIndex;
  /** Key → number, from 1 on; 0 marks the end of a sentence in `tokens`. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly arrays: SegmentArrays;
  /** Passages that hold a key, by its number. */
  readonly frequencies: Uint32Array;
  readonly languages: readonly Language[];
}

/** Plain numbers: a snapshot keeps them as they are. Each `…Starts` array has one more entry than there are items. */
export interface SegmentArrays {
  /** The terms of all passages, sentence by sentence; 0 after each sentence, `nameBit` set on a term with a capital letter. */
  readonly tokens: Uint32Array;
  /** Passage → first of its `tokens`. */
  readonly tokenStarts: Uint32Array;
  /** Passage → first of its sentences. */
  readonly sentenceStarts: Uint32Array;
  /** Passage → index into `articles`. */
  readonly passageArticles: Uint32Array;
  /** The terms of all titles, and for each article the first of its own: a title counts as part of each passage. */
  readonly titleTokens: Uint32Array;
  readonly titleStarts: Uint32Array;
  /** Sentence → offsets into the article's text, and the number of its paragraph. */
  readonly sentenceFrom: Uint32Array;
  readonly sentenceTo: Uint32Array;
  readonly sentenceParagraphs: Uint32Array;
}

/** Set in `tokens` where the word begins with a capital letter and does not begin its sentence. */
export const nameBit = 0x80000000;
export const numberMask = 0x7fffffff;

/** MiniSearch indexes this many neighbouring passages as one: its maps are then a third of the size, and ranking takes them apart. */
export const stretchLength = 4;

export const passageCount = ({ arrays }: Segment): number => arrays.passageArticles.length;

/** Builds a segment article by article, so that the caller may pause between them. */
export class SegmentBuilder {
  readonly #articles: Article[] = [];
  readonly #candidates = createCandidateIndex();
  readonly #vocabulary = new Map<string, number>();
  readonly #frequencies = new GrowingIntegers();
  readonly #tokens = new GrowingIntegers();
  readonly #tokenStarts = new GrowingIntegers();
  readonly #sentenceStarts = new GrowingIntegers();
  readonly #passageArticles = new GrowingIntegers();
  readonly #titleTokens = new GrowingIntegers();
  readonly #titleStarts = new GrowingIntegers();
  readonly #sentenceFrom = new GrowingIntegers();
  readonly #sentenceTo = new GrowingIntegers();
  readonly #sentenceParagraphs = new GrowingIntegers();
  #stretch: string[] = [];

  constructor() {
    this.#frequencies.push(0);
  }

  add(article: Article): void {
    const language = languageOf(article.language);
    const title = findContentTerms(article.title, language).map(({ key }) => key);
    this.#titleStarts.push(this.#titleTokens.length);
    for (const key of title) this.#titleTokens.push(this.#numberOf(key));
    for (const sentences of splitPassages(article)) this.#addPassage(article, language, title, sentences);
    this.#articles.push(article);
  }

  #addPassage(
    article: Article,
    language: Language,
    title: readonly string[],
    sentences: readonly PassageSentence[],
  ): void {
    this.#tokenStarts.push(this.#tokens.length);
    this.#sentenceStarts.push(this.#sentenceFrom.length);
    const seen = new Set(title.map((key) => this.#numberOf(key)));
    this.#stretch.push(...title);
    for (const { start, end, paragraph } of sentences) {
      for (const term of findContentTerms(article.text, language, { start, end })) {
        const number = this.#numberOf(term.key);
        seen.add(number);
        this.#stretch.push(term.key);
        this.#tokens.push(term.capital && term.start > start ? number | nameBit : number);
      }
      this.#tokens.push(0);
      this.#sentenceFrom.push(start);
      this.#sentenceTo.push(end);
      this.#sentenceParagraphs.push(paragraph);
    }
    for (const number of seen) this.#frequencies.increment(number);
    this.#passageArticles.push(this.#articles.length);
    if (this.#passageArticles.length % stretchLength === 0) this.#closeStretch();
  }

  #numberOf(key: string): number {
    const known = this.#vocabulary.get(key);
    if (known !== undefined) return known;
    const number = this.#vocabulary.size + 1;
    this.#vocabulary.set(key, number);
    this.#frequencies.push(0);
    return number;
  }

  #closeStretch(): void {
    const id = Math.ceil(this.#passageArticles.length / stretchLength) - 1;
    this.#candidates.add(id, this.#stretch);
    this.#stretch = [];
  }

  build(): Segment {
    if (this.#stretch.length) this.#closeStretch();
    this.#tokenStarts.push(this.#tokens.length);
    this.#sentenceStarts.push(this.#sentenceFrom.length);
    this.#titleStarts.push(this.#titleTokens.length);
    return {
      articles: this.#articles,
      candidates: this.#candidates,
      vocabulary: this.#vocabulary,
      frequencies: this.#frequencies.toArray(),
      arrays: {
        tokens: this.#tokens.toArray(),
        tokenStarts: this.#tokenStarts.toArray(),
        sentenceStarts: this.#sentenceStarts.toArray(),
        passageArticles: this.#passageArticles.toArray(),
        titleTokens: this.#titleTokens.toArray(),
        titleStarts: this.#titleStarts.toArray(),
        sentenceFrom: this.#sentenceFrom.toArray(),
        sentenceTo: this.#sentenceTo.toArray(),
        sentenceParagraphs: this.#sentenceParagraphs.toArray(),
      },
      languages: languagesOf(this.#articles),
    };
  }
}

/** The languages of articles, the most frequent first. */
export function languagesOf(articles: readonly Article[]): readonly Language[] {
  const counts = new Map<Language, number>();
  for (const { language } of articles) {
    const found = languageOf(language);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
