import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/core/answer/answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { withThresholds } from '../../src/core/answer/library.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

const library = await openStarterLibrary();

const questions: readonly { readonly kind: QuestionKind; readonly text: string }[] = [
  { kind: 'who-said', text: 'a gross violation' },
  { kind: 'what-clause', text: 'mutual assistance' },
  { kind: 'ask', text: 'When was the treaty signed?' },
];

describe.each(questions)('/$kind $text', ({ kind, text }) => {
  const ask = (threshold: number) =>
    findAnswer(withThresholds(library, { ...usualThresholds, [kind]: threshold }), { kind, text });

  it('is answered from the threshold on', () => {
    const answer = ask(0);
    if (answer.kind !== 'answered') throw new Error(answer.kind);
    expect(answer.threshold).toBe(0);
    expect(ask(answer.finding.confidence).kind).toBe('answered');
  });

  it('is not answered below it: the same is offered as nearest', () => {
    const answer = ask(1);
    if (answer.kind !== 'not-found') throw new Error(answer.kind);
    expect(answer).toMatchObject({ reason: 'unsure', threshold: 1 });
    expect(answer.nearest.length).toBeGreaterThan(0);
  });
});
