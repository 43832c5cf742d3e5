import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleOf } from '../../src/core/text/article.ts';
import { keyOf } from '../../src/library/content-keys.ts';
import { divideArticles, type KeyedArticle } from '../../src/library/divide-articles.ts';

const keyedOf = (number: number, length: number): KeyedArticle => {
  const article = articleOf(`a${number}`, `${number} `.padEnd(length, 'word '));
  return { article, key: keyOf(article) };
};
const library = fc
  .array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 400 })
  .map((lengths) => lengths.map((length, number) => keyedOf(number, length)));
const namesOf = (parts: readonly (readonly KeyedArticle[])[]): readonly string[] =>
  parts.map((part) => part.map(({ key }) => key).join(' '));

it('the parts joined are the library, and none is too large', () => {
  fc.assert(
    fc.property(library, (articles) => {
      const parts = divideArticles(articles);
      expect(parts.flat()).toEqual(articles);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(128);
        if (part.length > 1)
          expect(part.reduce((sum, { article }) => sum + article.text.length, 0)).toBeLessThanOrEqual(
            500_000,
          );
      }
    }),
    { numRuns: 30 },
  );
});

it('an article that comes, changes or goes leaves most parts as they are', () => {
  const articles = Array.from({ length: 2000 }, (_, number) => keyedOf(number, 3000));
  const before = new Set(namesOf(divideArticles(articles)));
  expect(before.size).toBeGreaterThan(15);
  const fresh = keyedOf(9999, 3000);
  for (const at of [0, 500, 1200, 1999])
    for (const changed of [
      [...articles.slice(0, at), fresh, ...articles.slice(at)],
      [...articles.slice(0, at), fresh, ...articles.slice(at + 1)],
      [...articles.slice(0, at), ...articles.slice(at + 1)],
    ]) {
      const made = namesOf(divideArticles(changed)).filter((name) => !before.has(name));
      expect(made.length).toBeLessThanOrEqual(4);
    }
});
