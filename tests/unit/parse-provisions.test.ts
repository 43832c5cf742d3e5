import { describe, expect, it } from 'vitest';
import { parseProvisions } from '../../src/core/clauses/parse-provisions.ts';
import { listLabels, readAgreement } from '../support/agreements.ts';

describe('labels as the document numbers', () => {
  it.each([
    ['Article 1 – Shares\n\n1. One.\n\n2. Two.', ['Article 1:', 'Article 1(1): One.', 'Article 1(2): Two.']],
    [
      '§ 3 Dues\n\n(1) One:\n\na) two;\nb) three.',
      ['§ 3:', '§ 3 (1): One:', '§ 3 (1) a: two;', '§ 3 (1) b: three.'],
    ],
    [
      '## 2. Use\n\n2.1 The customer may:\n\n(a) read;\n\n(b) write.',
      ['2:', '2.1: The customer may:', '2.1(a): read;', '2.1(b): write.'],
    ],
    [
      'ARTICLE IV\nRIVERS\n\nSection 1. Rivers are free.\n\nSection 2. So are lakes.',
      ['Article IV:', 'Section 1: Rivers are free.', 'Section 2: So are lakes.'],
    ],
    [
      'Article Four. Boats are free.\n\nArticle Five. So are rafts.',
      ['Article Four: Boats are free.', 'Article Five: So are rafts.'],
    ],
    ['First: Peace is kept.\n\nSecond: Trade is free.', ['First: Peace is kept.', 'Second: Trade is free.']],
    [
      'Article 4\n\nOne.\n\nArticle 4 bis\n\nTwo.\n\nArticle 5\n\nThree.',
      ['Article 4: One.', 'Article 4 bis: Two.', 'Article 5: Three.'],
    ],
    [
      '1. (1) A person shall—\n(a) wait; or\n(i) sit;\n(ii) stand.\n(2) It ends.',
      [
        '1:',
        '1(1): A person shall—',
        '1(1)(a): wait; or',
        '1(1)(a)(i): sit;',
        '1(1)(a)(ii): stand.',
        '1(2): It ends.',
      ],
    ],
    [
      'The list:\n\n(g) seven;\n\n(h) eight;\n\n(i) nine;\n\n(j) ten.',
      ['g: seven;', 'h: eight;', 'i: nine;', 'j: ten.'],
    ],
    [
      'PART I\n\nArticle 1. One.\n\nPART II\n\nArticle 2. Two.',
      ['Part I:', 'Article 1: One.', 'Part II:', 'Article 2: Two.'],
    ],
    [
      'PART I\n\nArticle 1. One.\n\nPART II\n\nArticle 1. Two.',
      ['Part I:', 'Part I, Article 1: One.', 'Part II:', 'Part II, Article 1: Two.'],
    ],
    [
      'Chapter I\n\nSection 1\nGeneral\n\nArticle 1. One.\n\nSection 2\nSpecial\n\nArticle 2. Two.',
      ['Chapter I:', 'Section 1:', 'Article 1: One.', 'Section 2:', 'Article 2: Two.'],
    ],
    [
      'Article 1. One.\n\nANNEX II\n\n1. Ten.\n\n2. Eleven.',
      ['Article 1: One.', 'Annex II:', 'Annex II, paragraph 1: Ten.', 'Annex II, paragraph 2: Eleven.'],
    ],
    [
      '1. **Be kind** – no slurs.\n2. **No griefing** – ask first.\n   1. Traps are fine.\n3. **No cheats** – none.',
      ['1: no slurs.', '2: ask first.', '2.1: Traps are fine.', '3: none.'],
    ],
    [
      'Condition 2. Refunds. (1) They are made in May. (2) None in June.',
      ['Condition 2:', 'Condition 2(1): They are made in May.', 'Condition 2(2): None in June.'],
    ],
    [
      'PART I\n\n1 Short title\n(1) This is the Act.\n(2) It is short.\n\nPART II\n\n2 Duty\n(1) Pay.\n(2) Wait.',
      [
        'Part I:',
        '1:',
        '1(1): This is the Act.',
        '1(2): It is short.',
        'Part II:',
        '2:',
        '2(1): Pay.',
        '2(2): Wait.',
      ],
    ],
    [
      'ARTICLE II\nSALE\n\n2.01 Sale. A sells.\n\n2.02 Price. B pays.',
      ['Article II:', '2.01: A sells.', '2.02: B pays.'],
    ],
    ['II. MEETINGS\n\nA. We meet.\n\nB. Ten suffice.', ['II:', 'II(A): We meet.', 'II(B): Ten suffice.']],
    [
      'Whereas:\n\n(1) Bees die.\n\n(2) Honey is good.\n\nArticle 1\n\nBees shall live.',
      ['Whereas:', 'Recital 1: Bees die.', 'Recital 2: Honey is good.', 'Article 1: Bees shall live.'],
    ],
    [
      'Sec. 201. Owners. (a) An owner mends.\n(b) An owner pays.',
      ['Section 201:', 'Section 201(a): An owner mends.', 'Section 201(b): An owner pays.'],
    ],
    ['**Rule 3.** Be kind.\n\n**Rule 4.** Be brief.', ['Rule 3: Be kind.', 'Rule 4: Be brief.']],
    [
      '1. The council may: (a) sit; (b) rise; and (c) rest.',
      ['1: The council may:', '1(a): sit;', '1(b): rise; and', '1(c): rest.'],
    ],
  ])('%j', (text, labels) => {
    expect(listLabels(text).map((each) => each.trim())).toEqual(labels);
  });
});

describe('what is no number of a provision', () => {
  it.each([
    'The sum is owed under\nArticle 5 of the Treaty, as amended.',
    'Article 5 applies to boats only.',
    'It rose by\n1.5 percent in May.',
    'Paid under paragraphs (a) and (b) of the plan.',
    'It was signed in\n2019. Nobody came.',
  ])('%j', (text) => {
    expect(listLabels(text)).toEqual([]);
  });
});

describe('what is no part of the agreement', () => {
  it('a table of contents, running heads and page numbers', async () => {
    const labels = listLabels(await readAgreement('rowing-club-constitution.txt'));
    expect(labels.filter((label) => label.startsWith('Article I:'))).toHaveLength(1);
    expect(labels).toContain('Article II, Section 4(c): strikes or threatens another p');
    const { provisions } = parseProvisions(await readAgreement('rowing-club-constitution.txt'));
    expect(provisions.filter(({ heading }) => heading !== null)).not.toHaveLength(0);
  });

  it('signatures', async () => {
    const text = await readAgreement('studio-lease.txt');
    const { provisions } = parseProvisions(text);
    const last = provisions.findLast(({ label }) => label === '7.2');
    expect(text.slice(last?.body.start, last?.body.end)).toBe(
      'This Lease contains the whole agreement between the parties.',
    );
  });
});
