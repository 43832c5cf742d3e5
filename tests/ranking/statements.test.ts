import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary, type Library } from '../../src/core/answer/library.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const texts: Record<string, string> = {
  harbour: `The harbour board of Norwick voted on Tuesday to close the old fish market.

Mara Ellison, a historian at the town museum, said the hall had been built by sailors in 1871. “It is the last of its kind on this coast,” she said.

“We cannot go on paying for a roof that leaks,” said Tobias Renn, the mayor. He promised that no trader would lose a stall.

Ines Corvo, who sells oysters, warned that visitors would stay away if the boats no longer came in.`,
  railway: `The night train between Norwick and Aldmoor will run again in spring.

Passengers had asked for it for years, said Petra Lindqvist, a spokeswoman for the railway. “People would rather sleep than fly,” she said.

Goran Hale, an economist, doubted that the line would ever pay for itself. He estimated the loss at 3 million crowns a year.`,
  school: `The school of Aldmoor will teach cooking from the autumn.

“Children should know where their food comes from,” said Yusuf Brandt, the head teacher. Parents had collected 900 signatures.

Lena Moss, a doctor, praised the plan and complained that pupils ate too much sugar.`,
};

let library: Library;
beforeAll(async () => {
  const entries = Object.entries(texts).map(([id, text]) => analyzeArticle(articleOf(id, text)));
  library = createLibrary(entries, await openWordTable());
});

const ask = (text: string) => findAnswer(library, { kind: 'who-said', text });

describe('who said it, in other words', () => {
  it.each([
    // The very words.
    { text: 'a roof that leaks', speaker: 'Tobias Renn' },
    // A dropped word and a slip.
    { text: 'people would rahter sleep fly', speaker: 'Petra Lindqvist' },
    // The way of asking says nothing of what was said.
    { text: 'hey, who said that children should know where their food comes from?', speaker: 'Yusuf Brandt' },
  ])('$text', ({ text, speaker }) => {
    const answer = ask(text);
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.finding.attribution?.speaker.name).toBe(speaker);
  });

  it.each([
    // "Warned" and "visitors" stand there; "oyster" tells who she is.
    { text: 'which oyster seller warned tourists would stay away', holds: 'visitors would stay away' },
    // "Economist" is in the sentence, "railway" only in the article around it.
    { text: 'which economist thinks the railway line never makes money', holds: 'doubted that the line' },
    // "Sugar" is there; "doctor" stands in the sentence, too.
    { text: 'which doctor grumbled about sugar', holds: 'too much sugar' },
  ])('nearest to "$text"', ({ text, holds }) => {
    const answer = ask(text);
    if (answer.kind === 'unclear') throw new Error(answer.reason);
    const first = answer.kind === 'answered' ? answer.finding : answer.nearest[0];
    expect(first?.excerpt.text).toContain(holds);
  });

  it.each([
    'ask not what your country can do for you',
    'who said volcanoes are beautiful',
    'a gross violation of international norms',
  ])('nobody said: %s', (text) => {
    expect(ask(text).kind).toBe('not-found');
  });
});

describe('a statement in other words', () => {
  const asked = [
    'which oyster seller warned tourists would stay away',
    'which economist thinks the railway line never makes money',
    'which doctor grumbled about sugar',
    'who thinks kids ought to learn what they eat',
  ];

  it('is an answer only from a higher confidence on, and where it has a speaker', () => {
    for (const text of asked) {
      const answer = ask(text);
      if (answer.kind === 'unclear') throw new Error(answer.reason);
      const first = answer.kind === 'answered' ? answer.finding : answer.nearest[0];
      expect(first?.match).toBe('loose');
      expect(answer.threshold).toBe(first?.attribution?.speaker.name ? 0.6 : 1);
      expect(answer.kind === 'answered').toBe((first?.confidence ?? 0) >= answer.threshold);
    }
  });

  it('is found in words alone where there is no table of words', () => {
    const words = createLibrary([...library.entries.values()]);
    const answer = findAnswer(words, { kind: 'who-said', text: 'which oyster seller warned tourists' });
    if (answer.kind !== 'not-found') throw new Error(answer.kind);
    expect(answer.nearest[0]?.excerpt.text).toContain('who sells oysters');
  });
});
