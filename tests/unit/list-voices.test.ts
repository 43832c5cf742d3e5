import { expect, it } from 'vitest';
import { voices } from '../../commands/voices.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { listVoices, toPage } from '../../src/core/answer/list-voices.ts';
import { articleOf } from '../../src/core/text/article.ts';

const library = createLibrary([
  analyzeArticle(articleOf('pier', 'Anna Berg said: “The pier was a rotten plank over cold water.”')),
]);

it('counts how often each speaker is quoted', () => {
  expect(listVoices(library)).toEqual([
    { speaker: 'Anna Berg', role: null, articles: 1, direct: 1, indirect: 0 },
  ]);
  expect(voices.run(library, { texts: new Map(), flags: new Set(), page: 7 })).toMatchObject({
    kind: 'voices',
    page: { page: 0, pages: 1, total: 1 },
  });
});

it('gives the last page for one beyond it, and one empty page for nothing', () => {
  const items = Array.from({ length: 21 }, (_, index) => index);
  expect(toPage(items, 9)).toEqual({ items: [20], page: { page: 2, pages: 3, total: 21 } });
  expect(toPage([], 0)).toEqual({ items: [], page: { page: 0, pages: 1, total: 0 } });
});
