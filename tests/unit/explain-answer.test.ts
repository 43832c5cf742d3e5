import { beforeAll, describe, expect, it } from 'vitest';
import type { Question, Reason } from '../../src/core/answer/answer.ts';
import { type ExplanationSection, explainAnswer } from '../../src/core/answer/explain-answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let library: Library;
beforeAll(async () => {
  library = await openStarterLibrary();
});

function explain(kind: Question['kind'], text: string) {
  const question = { kind, text };
  const answer = findAnswer(library, question);
  const sections = explainAnswer(library, question, answer);
  const reasons = (wanted: ExplanationSection['kind']): readonly Reason[] =>
    sections.find((section) => section.kind === wanted)?.reasons ?? [];
  return { answer, reasons };
}

describe('an explanation', () => {
  it('tells each word of the question, and whether it stands there', () => {
    const { reasons } = explain('who-said', 'a gross violation');
    expect(reasons('words').map(({ detail }) => detail.split(',')[0])).toEqual([
      'gross: in the sentence',
      'violation: in the sentence',
    ]);
    expect(reasons('words').reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(1);
  });

  it('tells what the confidence is made of: the steps give it again', () => {
    for (const text of ['which countries signed the treaty', 'who won the chess tournament in Pyongyang']) {
      const { answer, reasons } = explain('ask', text);
      const confidence =
        answer.kind === 'answered'
          ? answer.finding.confidence
          : 'confidence' in answer
            ? answer.confidence
            : 0;
      const sum = reasons('confidence').reduce((total, { contribution }) => total + contribution, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(confidence, 6);
      expect(reasons('confidence').at(-1)?.detail).toContain(
        answer.kind === 'answered' ? 'it is an answer' : 'it is none',
      );
    }
  });

  it('tells how “he” became a name', () => {
    const { reasons } = explain('who-said', 'a gross violation');
    const steps = reasons('speaker').map(({ rule, detail }) => `${rule} ${detail}`);
    expect(steps).toContain('source “he”, ¶ 5');
    expect(steps).toContain('pronoun “Mr. Putin”, ¶ 5');
    expect(steps.at(-1)).toBe('name Vladimir Putin');
  });

  it('tells the runners-up', () => {
    const { answer, reasons } = explain('ask', 'which countries signed the treaty');
    const others =
      answer.kind === 'answered' ? answer.others : answer.kind === 'not-found' ? answer.nearest.slice(1) : [];
    expect(reasons('runners-up')).toHaveLength(others.length);
    expect(others.length).toBeGreaterThan(0);
  });

  it('tells nothing of a question that is none', () => {
    expect(explain('ask', 'the of and').reasons('confidence')).toEqual([]);
  });
});
