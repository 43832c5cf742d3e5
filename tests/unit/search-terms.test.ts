import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { findPassageAnswer } from '../../src/core/answer/ask.ts';
import { createLibrary, withThresholds } from '../../src/core/answer/library.ts';
import { usualThresholds } from '../../src/core/answer/thresholds.ts';
import { languageOf } from '../../src/core/search/language.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { findContentTerms, findTerms } from '../../src/core/search/terms.ts';
import { articleOf } from '../../src/core/text/article.ts';
import type { Span } from '../../src/core/text/span.ts';

const keysOf = (text: string, tag = 'en'): readonly string[] =>
  findContentTerms(text, languageOf(tag)).map(({ key }) => key);
const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();

describe('terms: one key for every spelling', () => {
  it.each([
    ['June 19', '19 June'],
    ['19 June 2024', '2024-06-19'],
    ['June 19th, 2024', '19 Jun 2024'],
    ['846.8 million', '846.8m'],
    ['$3 billion', '$3bn'],
    ['12,500', '12500'],
    ['2024’s budget', '2024 budget'],
    ['U.S.', 'US'],
    ['N.A.T.O.', 'NATO'],
    ['cease-fire', 'cease fire'],
    ['co-operation', 'cooperation'],
    ['re‑elected', 'reelected'],
    ['e-mail', 'email'],
    ['the minister’s', "the minister's"],
    ['ministers', 'minister'],
    ['Zürich café', 'Zurich cafe'],
    ['ﬁnance', 'finance'],
    ['ＮＡＴＯ １９９４', 'NATO 1994'],
    ['5 percent', '5%'],
    ['mutual assistance', 'mutual\u00a0assistance'],
  ])('%s as %s', (first, second) => {
    expect(sorted(keysOf(first))).toEqual(sorted(keysOf(second)));
    expect(keysOf(first).length).toBeGreaterThan(0);
  });

  it.each([
    ['1994', '1995'],
    ['846.8 million', '846.8 billion'],
    ['June 19', 'July 19'],
    ['WHO', 'who'],
  ])('%s is not %s', (first, second) => {
    expect(sorted(keysOf(first))).not.toEqual(sorted(keysOf(second)));
  });

  it('words end in the same places, whether their letters are English or not', () => {
    const place = ({ start, end }: Span): string => `${start}–${end}`;
    const parts = [
      'a',
      'abc',
      'BAD',
      'é',
      '\u0301',
      '7',
      '.',
      ',',
      "'",
      '’',
      '-',
      '$',
      '%',
      ' ',
      '\n',
      '_',
      'a'.repeat(150),
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (english) => {
        const russian = english.replace(/[a-z]/g, 'ж').replace(/[A-Z]/g, 'Ж');
        const [first, second] = [english, russian].map((each) =>
          findTerms(each, languageOf('en')).map(place),
        );
        expect(first).toEqual(second);
      }),
    );
  });

  it('a decade is one word', () => {
    expect(keysOf('in the 1700s')).toEqual(['1700s']);
  });
});

describe('terms: scripts without spaces are divided into words', () => {
  it.each([
    ['zh', '中国人民银行宣布降低利率', '利率'],
    ['ja', '東京で会議が開かれました', '会議'],
    ['th', 'รัฐบาลประกาศนโยบายใหม่', 'นโยบาย'],
  ])('%s: %s has %s', (tag, text, word) => {
    expect(keysOf(text, tag)).toContain(word);
    expect(keysOf(text, tag).length).toBeGreaterThan(2);
  });
});

describe('terms: a question of another script finds its passage', () => {
  const texts = ['中国人民银行宣布降低利率。', '外交部长访问了巴黎。'];
  const library = createLibrary([
    analyzeArticle(articleOf('zh', texts.join('\n\n'), { language: 'zh', title: '' })),
  ]);

  it('利率', () => {
    const answer = findPassageAnswer(library, { kind: 'ask', text: '谁降低了利率？' });
    const [first] =
      answer.kind === 'answered' ? [answer.finding] : answer.kind === 'not-found' ? answer.nearest : [];
    expect(first?.excerpt.text).toBe(texts[0]);
  });
});

describe('spelling', () => {
  const body =
    'Each party gives the other mutual assistance in the event of aggression.\n\nThe harbour of Kestrin opened in 1994.';
  const library = createLibrary([analyzeArticle(articleOf('a', body, { title: 'A treaty' }))]);

  const answering = withThresholds(library, { ...usualThresholds, ask: 0 });

  it.each([
    ['mutal assistence', 'mutual assistance'],
    ['the harbor of Kestrn', 'the harbor of Kestrin'],
    ['agression', 'aggression'],
    ['the event of a Ketsrin', 'the event of a Kestrin'],
    ['each praty', 'each party'],
  ])('%s is read as %s', (asked, understood) => {
    const answer = findPassageAnswer(answering, { kind: 'ask', text: asked });
    expect(answer.kind).toBe('answered');
    expect(answer.kind === 'answered' && answer.readAs).toBe(understood);
  });

  it.each(['Kestrin2', 'harbour99', 'pratx'])('%s is none of the words', (word) => {
    const answer = findPassageAnswer(answering, { kind: 'ask', text: `mutual assistance of ${word}` });
    expect(answer.kind === 'answered' && answer.readAs).toBeNull();
  });

  it('another form of a word that is there is no misspelling', () => {
    const index = createPassageIndex([articleOf('a', 'The women weave.')]);
    const [woven] = readQuery('woven', index).terms;
    expect(woven?.instead).toEqual([]);
    expect([...(woven?.keys.keys() ?? [])]).toContain('weav');
  });

  it('what is spelt right is not read as anything', () => {
    const answer = findPassageAnswer(answering, { kind: 'ask', text: 'mutual assistance' });
    expect(answer.kind === 'answered' && answer.readAs).toBeNull();
  });

  it.each([
    ['mutal assistence', 'mutual assistance'],
    ['When was the harbor of Kestrin opend?', 'When was the harbor of Kestrin opened?'],
  ])('%s is as sure as %s', (asked, meant) => {
    const confidenceOf = (text: string): number => {
      const answer = findPassageAnswer(answering, { kind: 'ask', text });
      return answer.kind === 'answered' ? answer.finding.confidence : 0;
    };
    expect(confidenceOf(asked)).toBeCloseTo(confidenceOf(meant), 2);
  });

  it('a typo does not make it silent', () => {
    expect(
      findPassageAnswer(library, { kind: 'ask', text: 'mutal assistence in the event of agression' }).kind,
    ).toBe('answered');
  });
});
