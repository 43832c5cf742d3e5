import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/core/search/language.ts';
import { createPassageIndex, joinSegments, type PassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { readSegment, writeSegment } from '../../src/core/search/segment-snapshot.ts';
import { findContentTerms } from '../../src/core/search/terms.ts';
import { type Article, articleOf } from '../../src/core/text/article.ts';
import { anyText } from '../support/texts.ts';

const words = [
  'treaty',
  'harbour',
  'minister',
  'vote',
  'bridge',
  'crowns',
  'April',
  '1994',
  'Kestrin',
  'tram',
];
const paragraph = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => `The ${parts.join(' ')}.`);
const articles = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((texts) => texts.map((parts, at) => articleOf(`a${at}`, parts.join('\n\n'), { title: '' })));
const question = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** The article and paragraph of each passage found, in order. */
function search(index: PassageIndex, text: string): readonly string[] {
  return rankPassages(index, readQuery(text, index), { limit: 1_000 }).map(
    ({ segment, passage, sentences }) => {
      const found = index.segments[segment];
      const paragraphNumber = found?.arrays.sentenceParagraphs[sentences[0]?.sentence ?? -1];
      return `${found?.articles[found.arrays.passageArticles[passage] ?? -1]?.id} ${paragraphNumber}`;
    },
  );
}

/** Paragraphs that hold a term of the question, by looking at each. */
function scan(corpus: readonly Article[], text: string): readonly string[] {
  const english = languageOf('en');
  const keys = new Set(findContentTerms(text, english).map(({ key }) => key));
  return corpus.flatMap(({ id, text: body }) =>
    body
      .split('\n\n')
      .flatMap((part, at) =>
        findContentTerms(part, english).some(({ key }) => keys.has(key)) ? [`${id} ${at + 1}`] : [],
      ),
  );
}

describe('search', () => {
  it('finds what a scan of all paragraphs finds', () => {
    fc.assert(
      fc.property(articles, question, (corpus, text) => {
        const expected = scan(corpus, text).slice().sort();
        fc.pre(expected.length > 0 && expected.length <= 30);
        expect([...search(createPassageIndex(corpus), text)].sort()).toEqual(expected);
      }),
    );
  });

  it('gives the same order whether the articles stand in one segment or in several', () => {
    fc.assert(
      fc.property(articles, question, (corpus, text) => {
        const several = joinSegments(corpus.flatMap((article) => createPassageIndex([article]).segments));
        const scores = (index: PassageIndex) =>
          rankPassages(index, readQuery(text, index), { limit: 5 }).map(({ score }) => score.toFixed(9));
        expect(scores(several)).toEqual(scores(createPassageIndex(corpus)));
      }),
    );
  });

  it('gives the same answers from a snapshot', () => {
    fc.assert(
      fc.property(articles, question, (corpus, text) => {
        const index = createPassageIndex(corpus);
        const read = index.segments.map((segment) => readSegment(writeSegment(segment), segment.articles));
        expect(search(joinSegments(read.flatMap((segment) => segment ?? [])), text)).toEqual(
          search(index, text),
        );
      }),
    );
  });

  it('takes any text as a question', () => {
    const index = createPassageIndex([articleOf('a', 'The harbour opened in 1994.\n\nA bridge followed.')]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(search(index, text)).toBeDefined();
      }),
    );
  });

  it('refuses damaged snapshots', () => {
    const [segment] = createPassageIndex([articleOf('a', 'The harbour opened.')]).segments;
    const bytes = segment ? writeSegment(segment) : new Uint8Array();
    for (let length = 0; length < bytes.length; length += 7)
      expect(readSegment(bytes.slice(0, length), segment?.articles ?? [])).toBeNull();
  });
});
