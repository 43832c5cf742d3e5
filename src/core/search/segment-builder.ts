import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { GrowingIntegers } from './growing-integers.ts';
import { type Language, languageOf } from './language.ts';
import { type Passage, type PassageSentence, splitPassages } from './passages.ts';
import {
  commonBit,
  countBits,
  countMask,
  languagesOf,
  nameBit,
  numberMask,
  type Segment,
  type SegmentArrays,
} from './segment.ts';
import { createSpellings } from './spellings.ts';
import { findContentTerms, findTerms } from './terms.ts';

/** Between a word and its key, where the word has another key in another language. */
export const keySeparator = '\u0000';

/** Builds a segment article by article, so that the caller may pause between them. */
export class SegmentBuilder {
  readonly #articles: Article[] = [];
  readonly #spellings = createSpellings();
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #keyOf = new GrowingIntegers();
  readonly #frequencies = new GrowingIntegers();
  /** Number of a key → the last passage that was seen to hold it, from 1 on. */
  readonly #lastPassages = new GrowingIntegers();
  readonly #tokens = new GrowingIntegers();
  readonly #tokenStarts = new GrowingIntegers();
  readonly #sentenceStarts = new GrowingIntegers();
  readonly #passageArticles = new GrowingIntegers();
  readonly #leadIns = new GrowingIntegers();
  readonly #passageLengths = new GrowingIntegers();
  readonly #titleKeys = new GrowingIntegers();
  readonly #titleStarts = new GrowingIntegers();
  readonly #sentenceFrom = new GrowingIntegers();
  readonly #sentenceTo = new GrowingIntegers();
  readonly #sentenceParagraphs = new GrowingIntegers();

  constructor() {
    for (const list of [this.#keyOf, this.#frequencies, this.#lastPassages]) list.push(0);
  }

  add(article: Article): void {
    const language = languageOf(article.language);
    const title = findContentTerms(article.title, language).map(({ key }) => this.#numberOfKey(key));
    this.#titleStarts.push(this.#titleKeys.length);
    for (const key of title) this.#titleKeys.push(key);
    for (const passage of splitPassages(article)) this.#addPassage(article, language, title, passage);
    this.#articles.push(article);
  }

  #addPassage(
    article: Article,
    language: Language,
    title: readonly number[],
    { sentences, leadIn, leads }: Passage,
  ): void {
    this.#tokenStarts.push(this.#tokens.length);
    this.#sentenceStarts.push(this.#sentenceFrom.length);
    this.#passageArticles.push(this.#articles.length);
    this.#leadIns.push(leads ? 1 : 0);
    for (const key of title) this.#see(key);
    // What stands above is read as the beginning of the first sentence.
    const above = leadIn ? this.#addWords(article, language, leadIn) : 0;
    const length = sentences.reduce(
      (sum, sentence) => sum + this.#addSentence(article, language, sentence),
      above,
    );
    this.#passageLengths.push(length + title.length);
  }

  /** Gives the number of its content terms. */
  #addSentence(article: Article, language: Language, sentence: PassageSentence): number {
    const { start, end, paragraph } = sentence;
    const length = this.#addWords(article, language, sentence);
    this.#tokens.push(0);
    this.#sentenceFrom.push(start);
    this.#sentenceTo.push(end);
    this.#sentenceParagraphs.push(paragraph);
    return length;
  }

  /** Gives the number of its content terms. */
  #addWords(article: Article, language: Language, { start, end }: Span): number {
    let length = 0;
    for (const term of findTerms(article.text, language, { start, end })) {
      if (term.word === '') continue;
      const name = term.capital && term.start > start ? nameBit : 0;
      if (term.common) this.#tokens.push((this.#numberOf(term.word) | name | commonBit) >>> 0);
      else {
        this.#tokens.push((this.#numberOfWord(term.word, term.key) | name) >>> 0);
        length += 1;
      }
    }
    return length;
  }

  /** Counts a key for the passage in hand, once. */
  #see(key: number): void {
    const passage = this.#passageArticles.length;
    if (this.#lastPassages.at(key) === passage) return;
    this.#lastPassages.set(key, passage);
    this.#frequencies.set(key, this.#frequencies.at(key) + 1);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    for (const list of [this.#keyOf, this.#frequencies, this.#lastPassages]) list.push(0);
    return number;
  }

  /** A key is its own key: a title, and a question, may have it where no text has the word. */
  #numberOfKey(key: string): number {
    const number = this.#numberOf(key);
    if (this.#keyOf.at(number) === 0) this.#addWord(key, number, number);
    return number;
  }

  #numberOfWord(word: string, key: string): number {
    const keyNumber = this.#numberOf(key);
    const plain = this.#numberOf(word);
    const known = this.#keyOf.at(plain);
    // Languages may differ in the stem of a word; the later one gets a number of its own.
    const number =
      known === 0 || known === keyNumber ? plain : this.#numberOf(`${word}${keySeparator}${key}`);
    if (this.#keyOf.at(number) === 0) this.#addWord(word, number, keyNumber);
    this.#see(keyNumber);
    return number;
  }

  #addWord(word: string, number: number, key: number): void {
    this.#keyOf.set(number, key);
    this.#spellings.add(word);
  }

  build(): Segment {
    this.#tokenStarts.push(this.#tokens.length);
    this.#sentenceStarts.push(this.#sentenceFrom.length);
    this.#titleStarts.push(this.#titleKeys.length);
    const postingStarts = sumUp(this.#frequencies.toArray());
    const lists = {
      tokens: this.#tokens.toArray(),
      tokenStarts: this.#tokenStarts.toArray(),
      sentenceStarts: this.#sentenceStarts.toArray(),
      passageArticles: this.#passageArticles.toArray(),
      leadIns: this.#leadIns.toArray(),
      passageLengths: this.#passageLengths.toArray(),
      titleKeys: this.#titleKeys.toArray(),
      titleStarts: this.#titleStarts.toArray(),
      sentenceFrom: this.#sentenceFrom.toArray(),
      sentenceTo: this.#sentenceTo.toArray(),
      sentenceParagraphs: this.#sentenceParagraphs.toArray(),
      keyOf: this.#keyOf.toArray(),
      postingStarts,
    };
    const arrays = { ...lists, postings: new Uint32Array(postingStarts.at(-1) ?? 0) };
    fillPostings(arrays);
    return {
      articles: this.#articles,
      numbers: this.#numbers,
      words: this.#words,
      spellings: this.#spellings,
      arrays,
      languages: languagesOf(this.#articles),
    };
  }
}

/** Where each of some lists begins when they stand one after the other, and where the last ends. */
function sumUp(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}

/** Writes `postings` passage by passage. */
function fillPostings(arrays: SegmentArrays): void {
  const { tokens, tokenStarts, titleKeys, titleStarts, passageArticles, keyOf, postings } = arrays;
  const next = arrays.postingStarts.slice();
  const put = (key: number, passage: number): void => {
    const at = next[key] ?? 0;
    const last = at > (arrays.postingStarts[key] ?? 0) ? (postings[at - 1] ?? 0) : null;
    if (last === null || last >>> countBits !== passage) {
      postings[at] = passage * (countMask + 1) + 1;
      next[key] = at + 1;
    } else if ((last & countMask) < countMask) postings[at - 1] = last + 1;
  };
  for (const [passage, article] of passageArticles.entries()) {
    for (let at = titleStarts[article] ?? 0; at < (titleStarts[article + 1] ?? 0); at += 1)
      put(titleKeys[at] ?? 0, passage);
    for (let at = tokenStarts[passage] ?? 0; at < (tokenStarts[passage + 1] ?? 0); at += 1) {
      const token = tokens[at] ?? 0;
      if (token !== 0 && (token & commonBit) === 0) put(keyOf[token & numberMask] ?? 0, passage);
    }
  }
}
