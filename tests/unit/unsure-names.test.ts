import { describe, expect, it } from 'vitest';
import { findPassageAnswer } from '../../src/core/answer/ask.ts';
import { type Library, withThresholds } from '../../src/core/answer/library.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';
import { viewOfFinding } from '../../src/discord/card/view-buttons.ts';
import { findViewed } from '../../src/discord/state/find-viewed.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

/** The same library, as sure of each speaker as `probability`. */
function withNamesAsSureAs(library: Library, probability: number): Library {
  const entries = [...library.entries].map(([id, entry]) => {
    const attributions = entry.analysis.attributions.map((each) => ({
      ...each,
      speaker: { ...each.speaker, probability },
    }));
    return [id, { ...entry, analysis: { ...entry.analysis, attributions } }] as const;
  });
  return { ...library, entries: new Map(entries) };
}

const question = {
  kind: 'ask',
  text: 'Whose decision is a gross violation of international norms?',
} as const;

function findNames(library: Library): readonly (string | null | undefined)[] {
  const answer = findPassageAnswer(withThresholds(library, { ...usualThresholds, ask: 0 }), question);
  if (answer.kind !== 'answered') throw new Error('expected an answer');
  const viewed = findViewed(library, viewOfFinding(answer.finding));
  return [answer.finding.attribution?.speaker.name, viewed?.attribution?.speaker.name];
}

describe('the speaker of a passage, in the answer and behind its buttons', async () => {
  const library = await openStarterLibrary();

  it('is named where the name is sure', () => {
    expect(findNames(withNamesAsSureAs(library, 1))).toEqual(['Vladimir Putin', 'Vladimir Putin']);
  });

  it('is not named where the name is unsure', () => {
    expect(findNames(withNamesAsSureAs(library, 0.1))).toEqual([null, null]);
  });
});
