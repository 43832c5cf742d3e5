import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Answer, Question } from '../../src/core/answer/answer.ts';
import { createLibrary, type Library } from '../../src/core/answer/library.ts';
import { findClauseAnswer } from '../../src/core/answer/what-clause.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { agreementFolder } from '../support/agreements.ts';

let library: Library;
beforeAll(async () => {
  ({ library } = await loadLibrary([agreementFolder]));
});

const ask = (text: string, rest: Partial<Question> = {}): Answer =>
  findClauseAnswer(library, { kind: 'what-clause', text, ...rest });

function found(answer: Answer) {
  if (answer.kind !== 'answered') throw new Error(`expected an answer, found ${JSON.stringify(answer.kind)}`);
  return answer;
}

describe('the size of an answer', () => {
  it('is the smallest clause, with the whole article around it at hand', () => {
    const { finding } = found(ask('5(2)(c)'));
    expect(finding.excerpt.text).toMatch(/^if the land is needed for a school/);
    const whole = finding.clause?.whole;
    const text = finding.article.text.slice(whole?.start, whole?.end);
    expect(text).toContain('The parish may take back a plot only');
    expect(text).toContain("one month's notice");
  });

  it('is all there is where the clause is an article itself', () => {
    expect(found(ask('rule 5')).finding.clause?.whole).toBeNull();
  });

  it('is the whole list where its number is asked for', () => {
    const { finding } = found(ask('5(2)'));
    expect(finding.excerpt.text).toMatch(
      /^The parish may take back a plot only—\n\(a\)[\s\S]*twelve months' notice\.$/,
    );
  });
});

describe('what goes with an answer', () => {
  it('the clauses of the same agreement that it refers to', () => {
    expect(found(ask('5(3)')).finding.clause?.references).toEqual(['5(2)(c)']);
    expect(found(ask('Part I, Article 1(2)')).finding.clause?.references).toEqual(['Part I, Article 1(1)']);
  });

  it('a denial is given as a denial', () => {
    const { finding } = found(ask('how long a shift can be', { agreement: 'overnight rail' }));
    expect(finding.clause?.affirmed).toBe(false);
  });
});

describe('options', () => {
  it('agreement: by any part of its name', () => {
    expect(found(ask('quorum', { agreement: 'rowing' })).finding.article.id).toBe('rowing-club-constitution');
    expect(found(ask('article 1', { agreement: 'compact' })).finding.article.id).toBe('river-compact');
  });

  it('label: however it is written', () => {
    for (const label of ['Part II, Article 2(b)', 'part 2 art. 2 (b)', 'PART II article 2 b'])
      expect(found(ask('powers', { label })).finding.clause?.label).toBe('Part II, Article 2(b)');
  });

  it('article: only there', () => {
    expect(
      found(ask('amendments', { article: 'rowing-club-constitution' })).finding.clause?.agreement,
    ).toMatch(/Rowing/);
  });
});

describe('two agreements side by side', () => {
  it('one clause of each comes first', () => {
    const texts = ['Alder', 'Birch'].map((name) =>
      articleOf(
        name,
        `# ${name} Agreement\n\n## 1. Term\n\n1.1 It lasts ${name.length} years.\n\n## 2. Termination\n\n2.1 Either party may terminate it on two months' notice.\n\n2.2 Nobody shall sue.`,
        { title: `${name} Agreement` },
      ),
    );
    const answer = found(
      findClauseAnswer(createLibrary(texts.map(analyzeArticle)), {
        kind: 'what-clause',
        text: 'termination',
      }),
    );
    const clauses = [answer.finding, ...answer.others].map(({ clause }) => [
      clause?.agreement,
      clause?.label,
    ]);
    expect(clauses.slice(0, 2)).toEqual([
      ['Alder Agreement', '2.1'],
      ['Birch Agreement', '2.1'],
    ]);
  });
});

describe('one report of one agreement', () => {
  const news = createLibrary([
    analyzeArticle(
      articleOf(
        'ferry-news',
        'The islands of Sund and Marr signed a “shared defence accord” on Monday, which includes a clause for “mutual assistance in case of invasion”, according to Lena Orvik, although she did not specify what would constitute invasion.\n\nThe islands agreed on mutual assistance if either is faced with “invasion”, and the accord will run for six years.',
        { title: 'Islands sign accord' },
      ),
    ),
    analyzeArticle(
      articleOf(
        'bakery-news',
        "The bakers' guild and the mills have a wage agreement. The agreement requires 20 days' notice before any change in shift patterns, the mill owners argue.",
        { title: 'Bakers and mills at odds' },
      ),
    ),
  ]);
  const askNews = (text: string): Answer => findClauseAnswer(news, { kind: 'what-clause', text });

  it.each([
    ['what counts as invasion', 'that the meaning is left open answers a question for it'],
    ['what would constitute invasion', 'the same in the words of the text'],
  ])('%s: %s', (text) => {
    expect(found(askNews(text)).finding.excerpt.text).toContain('did not specify what would constitute');
  });

  it('is told twice, and neither sentence speaks against the other', () => {
    // "When" names a case here and asks for no time.
    const { finding } = found(askNews('helping each other when attacked'));
    expect(finding.excerpt.text).toContain('mutual assistance');
  });

  it('is reported by a body that has no name there', () => {
    expect(found(askNews('notice of new shift patterns')).finding.clause?.reportedBy).toBe('the mill owners');
  });

  it.each([
    ['overtime pay', 'a change of shifts is no overtime'],
    ['sick pay', 'nothing is met'],
    ['pension contributions', 'nothing is met'],
    ['how many herring may each island catch', 'the stem of "herring" is that of "her"'],
  ])('%s is not answered: %s', (text) => {
    expect(askNews(text).kind).toBe('not-found');
  });
});

describe('silence', () => {
  it('offers the headings that are there', () => {
    const answer = ask('vaccination requirements');
    expect(answer.kind).toBe('not-found');
    if (answer.kind !== 'not-found') return;
    expect(answer.nearest.map(({ excerpt }) => excerpt.text)).toContain('PLOTS');
  });

  it('a number that no agreement has', () => {
    expect(ask('Article 99')).toMatchObject({ kind: 'not-found', reason: 'no-such-clause' });
  });

  it('a number in an agreement that is not there', () => {
    expect(ask('Article 1 of the whaling convention').kind).toBe('not-found');
    expect(found(ask('Article 1 of the river compact')).finding.article.id).toBe('river-compact');
  });

  it.each([
    ['', 'empty'],
    ['the of and', 'only-common-words'],
    ['word '.repeat(300), 'too-long'],
  ])('%j is unclear', (text, reason) => {
    expect(ask(text)).toMatchObject({ kind: 'unclear', reason });
  });
});
