import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Answer, Question } from '../../src/core/answer/answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { routeMention } from '../../src/core/answer/route-mention.ts';
import { isSmallTalk, stripQuestion } from '../../src/core/answer/strip-question.ts';
import { articleOf } from '../../src/core/text/article.ts';

const harbour =
  'The harbour master closed the northern pier on Monday.\n\nAnna Berg, the mayor of Lund, said: “The pier was a rotten plank over cold water.” Fishermen waited outside the town hall.';
const later = articleOf('later', `${harbour}\n\nWork begins in May.`, { published: '2024-05-02' });
const earlier = articleOf('earlier', harbour, { published: '2024-05-01' });
const library = createLibrary([later, earlier].map(analyzeArticle));

const ask = (text: string, more: Partial<Question> = {}): Answer =>
  findAnswer(library, { kind: 'who-said', text, ...more });

describe('who-said finds', () => {
  it.each([
    ['a rotten plank over cold water', 'exact'],
    ['who said that the pier was a rotten plank?', 'exact'],
    ['a roten plank over cold watr', 'exact'],
    ['rotten plank over the cold water', 'near'],
  ])('%s', (text, match) => {
    const answer = ask(text);
    expect(answer.kind).toBe('answered');
    if (answer.kind !== 'answered') return;
    expect(answer.finding.match).toBe(match);
    expect(answer.finding.attribution?.speaker.name).toBe('Anna Berg');
    expect(answer.finding.excerpt.text).toContain('a rotten plank over cold water');
  });

  it('the earliest article first where several have the words, the others beside it', () => {
    const answer = ask('a rotten plank over cold water');
    if (answer.kind !== 'answered') throw new Error('expected an answer');
    expect([answer.finding, ...answer.others].map(({ article }) => article.id)).toEqual(['earlier', 'later']);
  });

  it('what consists of common words alone, by its very wording', () => {
    const said = articleOf('said', '“I want to know who,” said Jonas Pahl.\n\nNobody knew who it was.');
    const small = createLibrary([said].map(analyzeArticle));
    const find = (text: string): Answer => findAnswer(small, { kind: 'who-said', text });
    const answer = find('I want to know who');
    expect(answer.kind === 'answered' && answer.finding.attribution?.speaker.name).toBe('Jonas Pahl');
    expect(answer.kind === 'answered' && answer.finding.match).toBe('exact');
    expect(find('I want to know what').kind).toBe('not-found');
  });

  it('only what the article and the speaker options allow', () => {
    const narrowed = ask('a rotten plank over cold water', { article: 'later' });
    expect(narrowed.kind === 'answered' && narrowed.finding.article.id).toBe('later');
    expect(ask('a rotten plank over cold water', { speaker: 'Berg' }).kind).toBe('answered');
    expect(ask('a rotten plank over cold water', { speaker: 'Nobody Else' }).kind).toBe('not-found');
  });
});

describe('who-said is silent about', () => {
  it.each(['we will build a bridge to the moon', 'zebra xylophone'])('%s', (text) => {
    expect(ask(text).kind).toBe('not-found');
  });

  it.each([
    ['', 'empty'],
    ['of the and', 'only-common-words'],
    ['thanks!', 'small-talk'],
    ['plank '.repeat(300), 'too-long'],
  ])('%j as unclear', (text, reason) => {
    expect(ask(text)).toMatchObject({ kind: 'unclear', reason });
  });
});

describe('the asking is stripped from', () => {
  it.each([
    ['who said that prices will rise?', 'prices will rise'],
    ['hey, who called the budget a disgrace?', 'the budget a disgrace'],
    ['prices will rise - who said that?', 'prices will rise'],
    ['prices will rise', 'prices will rise'],
    ['who said that', 'who said that'],
  ])('%s', (text, stripped) => {
    expect(stripQuestion(text)).toBe(stripped);
  });
});

describe('a mention is read as', () => {
  it.each([
    ['who warned of a flood?', 'who-said'],
    ['“The pier was a rotten plank.”', 'who-said'],
    ['is there a clause about fishing?', 'what-clause'],
    ['what does the treaty say about fishing?', 'what-clause'],
    ['when was the pier closed?', 'ask'],
    ['who wrote the harbour rules?', 'ask'],
    ['who wrote “the pier was a rotten plank”?', 'who-said'],
    ['who wrote that the pier was a rotten plank', 'who-said'],
    ['who is Anna Berg?', 'ask'],
  ])('%s', (text, kind) => {
    expect(routeMention(text).kind).toBe(kind);
  });
});

describe('small talk', () => {
  it.each(['thanks', 'lol', '👍', 'good bot'])('%s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each(['thanks to the mayor', 'when was the pier closed?'])('is not %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});
