import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Answer } from '../../src/core/answer/answer.ts';
import { findPassageAnswer } from '../../src/core/answer/ask.ts';
import { readOfficeQuestion } from '../../src/core/answer/asked-office.ts';
import { calmQuestion } from '../../src/core/answer/calm-question.ts';
import { explainAnswer } from '../../src/core/answer/explain-answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary, type Library, withThresholds } from '../../src/core/answer/library.ts';
import { routeMention } from '../../src/core/answer/route-mention.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';
import { doubtMargin } from '../../src/core/search/confidence-weights.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const texts: Record<string, string> = {
  ferry: `Ferry crews of Ostrand vote on new rosters

The ferry crews of Ostrand began to vote on Monday on rosters that the company had proposed in the spring.

Harbour master Ellen Vik said that night crossings had become dangerous and warned that the pier at Skalvik could not hold two ships. According to Vik, 19 crossings were cancelled in May.

“Nobody sleeps on these ships,” said Jonas Pahl, who speaks for the crews. He denied that anyone had refused to sail.

Vik’s colleague in Skalvik, Marta Oyen, said her pier had been repaired “from the ground up.”

The county governor, Anders Holt, promised that the fares would not rise.

The rosters were signed on Thursday after a long night. They had been rejected twice.`,
  mill: `The paper mill of Torsby will burn straw

The mill wants to replace its oil boiler, said its owner, Rita Sand. “Straw is what we have,” she said.

Neighbours fear the smoke.`,
  loom: `Brandt Looms cuts its outlook

Brandt Looms lowered its forecast on Tuesday after a strike.

“The order book is strong,” Chief Executive Ingrid Brandt told reporters.

Finance chief Tomas Berg said the strike costs two million a week. Weavers’ captain Dean Whit wants talks with Skarvik Shipping, which buys the sails.`,
};

let library: Library;
beforeAll(async () => {
  const entries = Object.entries(texts).map(([id, text]) => analyzeArticle(articleOf(id, text)));
  library = createLibrary(entries, await openWordTable());
});

const ask = (text: string): Answer => findAnswer(library, routeMention(text));
const excerptOf = (answer: Answer): string =>
  answer.kind === 'answered' ? answer.finding.excerpt.text : answer.kind;
const nearestOf = (answer: Answer): string | null | undefined =>
  answer.kind === 'not-found' ? answer.nearest[0]?.attribution?.speaker.name : answer.kind;

describe('what somebody said of something', () => {
  it('is what this person said, not who else speaks of it', () => {
    expect(excerptOf(ask('what did Vik say about Skalvik?'))).toContain('could not hold two ships');
    expect(excerptOf(ask('what did Oyen say about the pier?'))).toContain('from the ground up');
  });

  it('finds the person by office', () => {
    expect(excerptOf(ask('what did the governor say about fares?'))).toContain('would not rise');
  });

  it.each([
    'what did Berntsen say about the 19 crossings that were cancelled in May?',
    'what did the NTU say about the 19 crossings that were cancelled in May?',
  ])('is not what others say: %s', (question) => {
    expect(ask(question).kind).toBe('not-found');
  });

  it('is not there where the person did not speak of it, and the nearest is what the person did say', () => {
    expect(nearestOf(ask('what did Holt say about straw?'))).toBe('Anders Holt');
  });
});

describe('a question in capitals throughout', () => {
  it.each([
    ['HOW MANY CROSSINGS WERE CANCELLED?', '19 crossings'],
    ['WHO IS THE CEO OF BRANDT LOOMS', 'Ingrid Brandt'],
    ['WHAT DID VIK SAY ABOUT SKALVIK', 'could not hold two ships'],
    ['WHO SAID NOBODY SLEEPS ON THESE SHIPS', 'Nobody sleeps'],
  ])('%s', (question, words) => {
    expect(excerptOf(ask(question))).toContain(words);
  });

  it('is explained as it is read', () => {
    const asked = routeMention('HOW MANY CROSSINGS WERE CANCELLED?');
    const [section] = explainAnswer(library, asked, findAnswer(library, asked));
    expect(section?.reasons.map(({ detail }) => detail).join()).toContain('crossings: in the sentence');
  });

  it('two words may be acronyms', () => {
    expect(calmQuestion({ kind: 'ask', text: 'UN NATO' }).text).toBe('UN NATO');
    expect(calmQuestion({ kind: 'ask', text: 'İS İT TRUE' }).text).toHaveLength(10);
  });
});

describe('who holds an office', () => {
  it.each([
    ['Who is the harbour master of Ostrand?', 'Ellen Vik'],
    ['who is the county governor', 'Anders Holt'],
    ['Who is the owner of the mill?', 'Rita Sand'],
    ['who is the CEO of Brandt Looms?', 'Ingrid Brandt'],
    ["who is Brandt Looms' chief executive officer", 'Ingrid Brandt'],
    ["who is the mill's owner?", 'Rita Sand'],
  ])('%s', (question, name) => {
    expect(excerptOf(ask(question))).toContain(name);
  });

  it.each([
    'Who is the mayor of Ostrand?',
    'who is the president of the company with the ferry crews',
    'who is the CEO of Skarvik Shipping?',
  ])('stays silent where nobody is called so: %s', (question) => {
    expect(ask(question).kind).toBe('not-found');
  });
});

describe('who did something is no office', () => {
  it.each([
    ['Who was influential in promoting night crossings?', 0],
    ['Who is responsible for the dangerous crossings?', 0],
    ['who was the second oldest master of the harbour?', 0],
    ['Who is the harbour master?', 1],
    ['who is the CFO of Brandt Looms?', 2],
    ['Who is the weaver of Torsby?', 1],
  ])('%s', (question, offices) => {
    expect(readOfficeQuestion(question)).toHaveLength(offices);
  });
});

describe('how sure an answer has to be', () => {
  const thresholdFor = (text: string): number => {
    const answer = findPassageAnswer(library, { kind: 'ask', text });
    return answer.kind === 'answered' || answer.kind === 'not-found' ? answer.threshold : Number.NaN;
  };
  const usual = usualThresholds.ask;

  it.each([
    'How many crossings were cancelled?',
    'When were the rosters signed?',
    'Who spoke for the crews?',
    'Where is the pier?',
    'dangerous night crossings',
  ])('as usual: %s', (question) => {
    expect(thresholdFor(question)).toBe(usual);
  });

  it.each([
    'What had the company proposed?',
    'Why had the crossings become dangerous?',
    'Did anyone refuse to sail?',
    'How many ferry crews vote on the new rosters?',
  ])('more, where nothing shows that the text answers: %s', (question) => {
    expect(thresholdFor(question)).toBeCloseTo(usual + doubtMargin);
  });

  it('never more than a host says who wants everything', () => {
    const open = withThresholds(library, { ...usualThresholds, ask: 0 });
    const answer = findPassageAnswer(open, { kind: 'ask', text: 'What had the company proposed?' });
    expect(answer.kind === 'answered' && answer.threshold).toBe(0);
  });
});

describe('the kind of thing that is asked for', () => {
  it('gives the number that counts what is asked', () => {
    expect(excerptOf(ask('How many crossings were cancelled?'))).toContain('19 crossings');
  });

  it('stays silent where no number counts it', () => {
    expect(ask('How many ferry crews vote on the new rosters?').kind).toBe('not-found');
  });

  it('puts the sentence with the day first', () => {
    const answer = ask('On which day were the rosters signed?');
    const first =
      answer.kind === 'answered'
        ? answer.finding
        : answer.kind === 'not-found'
          ? answer.nearest[0]
          : undefined;
    expect(first?.excerpt.text).toContain('signed on Thursday');
  });
});
