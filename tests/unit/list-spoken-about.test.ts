import { expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { listSpokenAbout } from '../../src/core/answer/list-spoken-about.ts';
import { articleOf } from '../../src/core/text/article.ts';

it('counts whom a speaker names, and not the speaker', () => {
  const text =
    'Anna Berg said that Carl Lind had sold the pier. “Carl Lind must give it back,” Anna Berg said.\n\nCarl Lind said: “I bought it.”';
  const library = createLibrary([analyzeArticle(articleOf('pier', text))]);
  expect(listSpokenAbout(library)).toEqual([{ speaker: 'Anna Berg', about: 'Carl Lind', statements: 2 }]);
});
