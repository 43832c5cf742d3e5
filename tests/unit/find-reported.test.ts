import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readAgreement } from '../support/agreements.ts';

const report = (text: string) => {
  const { analysis } = analyzeArticle(articleOf('a', text));
  return analysis.reported.map((clause) => ({
    ...clause,
    words: text.slice(clause.sentence.start, clause.sentence.end),
  }));
};

describe('what news reports of an agreement', () => {
  it('the name, who reports it, what is left open and what is denied', async () => {
    const text = await readAgreement('pacts-in-the-news.md');
    const clauses = report(text);
    expect(new Set(clauses.map(({ agreement }) => agreement))).toEqual(new Set(['Treaty on Overnight Rail']));
    const find = (words: string) => clauses.find((clause) => clause.words.includes(words));
    expect(find('may not pay a dividend')?.reportedBy?.name).toBe('Jonas Halvik');
    expect(find('no word on how long a shift can be')).toMatchObject({ affirmed: false, disputed: true });
    expect(find('the text says')?.reportedBy?.name ?? null).toBeNull();
    const open = find('What the pact leaves open');
    expect(open?.affirmed).toBe(true);
    expect(text.slice(open?.openPoint?.start, open?.openPoint?.end)).toContain(
      'who will pay for the new bridge',
    );
  });

  it.each([
    [
      'a quoted name',
      'They signed a “maritime border agreement” on Monday. The agreement bars both navies from the strait.',
      'maritime border agreement',
    ],
    [
      'a formal name',
      'The deal, formally the Lorne River Compact, was signed on Monday. The compact lets farmers draw water at night.',
      'Lorne River Compact',
    ],
    [
      'a mere description',
      'The two ports have a new labour agreement. It requires ten hours of rest between shifts.',
      'labour agreement',
    ],
  ])('%s', (_case, text, name) => {
    expect(report(text).at(-1)?.agreement).toBe(name);
  });

  it('a pronoun goes on with the reporter of the sentence before it', () => {
    const clauses = report(
      'The ministers signed a grain pact. Ada Brook told reporters that the pact bars export taxes. The quotas, she said, would double within a year.',
    );
    expect(clauses.at(-1)?.reportedBy?.name).toBe('Ada Brook');
  });

  it.each([
    [
      'at the end',
      "It bars lockouts, and it requires ten days' notice of every sailing that is cancelled, the harbour board argues.",
      'the harbour board',
    ],
    [
      'as the subject that "it" takes up',
      'The guild reads it differently: it says the clause covers only freight.',
      'The guild',
    ],
    ['but no paper', 'The summary says it plainly: it says the clause covers only freight.', null],
  ])('a body without a name reports %s', (_case, sentence, body) => {
    const text = `The towns signed a transport agreement in May. ${sentence}`;
    const reporter = report(text).find(({ words }) => words === sentence)?.reportedBy;
    expect(reporter?.role ? text.slice(reporter.role.start, reporter.role.end) : null).toBe(body);
  });

  it.each([
    'The mayor opened the bridge on Monday. It will carry trams.',
    'Voters must register by May. Polls may close early.',
  ])('nothing where no agreement is spoken of: %s', (text) => {
    expect(report(text)).toEqual([]);
  });
});
