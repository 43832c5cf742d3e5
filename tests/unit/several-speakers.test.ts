import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { checkQuotes } from '../../src/core/answer/check-quote.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { listQuotes } from '../../src/core/answer/list-quotes.ts';
import { listVoices } from '../../src/core/answer/list-voices.ts';
import { nameSpeakers } from '../../src/core/answer/speaker-names.ts';
import { findSpeakerAnswer } from '../../src/core/answer/who-said.ts';
import { unknownSpeaker } from '../../src/core/people/person.ts';
import { articleOf } from '../../src/core/text/article.ts';

const library = createLibrary([
  analyzeArticle(
    articleOf(
      'pier',
      'Anna Berg and Tom Lund said on Monday: “The pier was a rotten plank over cold water.”\n\nThe mayor of the town did not answer.',
    ),
  ),
]);

describe('what two say together', () => {
  it('is quoted from both', () => {
    expect(listVoices(library).map(({ speaker }) => speaker)).toEqual(['Anna Berg', 'Tom Lund']);
    expect(listQuotes(library, { speaker: 'Tom Lund', about: null, article: null })).toHaveLength(1);
  });

  it('is found by the name of either', () => {
    const ask = (speaker: string): string =>
      findSpeakerAnswer(library, { kind: 'who-said', text: 'a rotten plank over cold water', speaker }).kind;
    expect(['Anna Berg', 'Tom Lund'].map(ask)).toEqual(['answered', 'answered']);
    expect(ask('Karen Moe')).not.toBe('answered');
  });

  it('is no other’s where either is claimed', () => {
    const check = (name: string) => checkQuotes(library, `“a rotten plank over cold water” - ${name}`)[0];
    expect(check('Tom Lund')?.check.kind).toBe('exact');
    expect(check('Anna Berg')?.check.kind).toBe('exact');
  });

  it('is shown with all names', () => {
    const named = (name: string, person: number) => ({ name, person });
    const speaker = { ...unknownSpeaker, ...named('Anna Berg', 0) };
    expect(nameSpeakers(unknownSpeaker)).toBeNull();
    expect(nameSpeakers(speaker)).toBe('Anna Berg');
    expect(nameSpeakers({ ...speaker, alongside: [named('Tom Lund', 1), named('Karen Moe', 2)] })).toBe(
      'Anna Berg, Tom Lund & Karen Moe',
    );
  });
});
