import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/core/text/sentences.ts';

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it.each([
    ['It was sung by Cardi B. It came out in March.', 2],
    ['The hymn is known by John C. Messenger’s translation.', 1],
    ['Force is proportional to mass. Weight is not.', 2],
    ['He was bishop of Springfield, Mass. Later he went west.', 1],
    ['They imported salt and iron ore. Rights belong to the state.', 2],
    ['She studied the martial arts. Along the way she taught.', 2],
    ['The answer was no. Nobody spoke.', 2],
    ['See no. 5 and vol. II of it.', 1],
    ['Sen. Ada Lund met Gov. Karl Oster on St. John Street.', 1],
    ['It sold pens, ink, etc. Each was dear.', 2],
    ['He left the U.S. The family stayed.', 2],
    ['He serves in the U.S. Senate.', 1],
    ['A. The parties agree.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
