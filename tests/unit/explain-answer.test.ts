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

  it.each([
    ['ask', 'which countries signed the treaty'],
    ['ask', 'who won the chess tournament in Pyongyang'],
    ['ask', 'what did Kim say about the alliance'],
    ['ask', 'who is the foreign minister of South Korea'],
    ['ask', 'who is the treasurer of the treaty'],
    ['who-said', 'a gross violation'],
    ['who-said', 'a gross violation of the resolutions'],
    ['who-said', 'which analyst fears an arms race in Asia'],
    ['who-said', 'the moon is made of cheese and satellites'],
    ['what-clause', 'mutual assistance'],
    ['what-clause', 'Article 4'],
    ['what-clause', 'military help when one side is attacked'],
  ] as const)('tells what the confidence of /%s %s is made of: the steps give it again', (kind, text) => {
    const { answer, reasons } = explain(kind, text);
    if (answer.kind === 'unclear') throw new Error('expected a question');
    const confidence = answer.kind === 'answered' ? answer.finding.confidence : answer.confidence;
    const steps = reasons('confidence');
    const sum = steps.reduce((total, { contribution }) => total + contribution, 0);
    expect(steps.length).toBeGreaterThan(1);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(confidence, 6);
    expect(steps.at(-1)?.detail).toContain(answer.kind === 'answered' ? 'it is an answer' : 'it is none');
  });

  it('ranks statements in other words by what they mean, and words that stand there by nothing else', () => {
    const other = explain('who-said', 'which analyst fears an arms race in Asia');
    expect(other.reasons('ranking').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['article', 'likeness', 'pair']),
    );
    const worded = explain('who-said', 'a gross violation');
    expect(worded.reasons('ranking').map(({ rule }) => rule)).toEqual(['wording']);
  });

  it('ranks clauses by the parts of their score', () => {
    const { reasons } = explain('what-clause', 'mutual assistance');
    expect(reasons('ranking')[0]?.rule).toBe('coverage');
  });

  it('tells how sure each step to the speaker was', () => {
    const { answer, reasons } = explain('who-said', 'a gross violation');
    const steps = reasons('speaker');
    expect(steps.find(({ rule }) => rule === 'cue')?.detail).toMatch(/reports to \d+%$/);
    expect(steps.filter(({ rule }) => rule === 'cue-ground').length).toBeGreaterThan(0);
    expect(steps.find(({ rule }) => rule === 'attributed')?.contribution).toBe(
      answer.kind === 'answered' ? answer.finding.attribution?.probability : null,
    );
  });

  it('tells how “he” became a name', () => {
    const { reasons } = explain('who-said', 'a gross violation');
    const steps = reasons('speaker').map(({ rule, detail }) => `${rule} ${detail}`);
    expect(steps.some((step) => step.startsWith('source “he”, ¶ 5'))).toBe(true);
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
