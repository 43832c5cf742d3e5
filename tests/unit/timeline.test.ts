import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { timeline } from '../../commands/timeline.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { findStrings } from '../../src/core/locale/find-strings.ts';
import { drawReply, type Pictures } from '../../src/core/server/pictures.ts';
import { articleOf } from '../../src/core/text/article.ts';

const ferry = articleOf(
  'ferry',
  'The ferry sank on Monday, Ada Brook said. It was built in 1974 and mended in May 2001.\n\nA new ferry will come in September.',
  { published: '2019-03-06' },
);
const bridge = articleOf('bridge', 'The bridge was opened on 6 May 2001. Nobody knows its cost.');
const library = createLibrary([analyzeArticle(ferry), analyzeArticle(bridge)]);

function ask(line: string): readonly string[] {
  const result = runCall(library, commands, line);
  if (result.kind !== 'reply' || result.reply.kind !== 'timeline') throw new Error('expected a timeline');
  return result.reply.events.map(({ date, dateSpan, finding: { article, excerpt, paragraph } }) => {
    expect(excerpt.text).toBe(article.text.slice(excerpt.start, excerpt.end));
    expect(excerpt.highlights).toEqual([dateSpan]);
    return `${date} ${article.id} ¶${paragraph}: ${excerpt.text}`;
  });
}

it('puts the dated sentences of all articles in order, one for each date, resolved against the publication', () => {
  expect(ask('/timeline')).toEqual([
    '1974 ferry ¶1: It was built in 1974 and mended in May 2001.',
    '2001-05 ferry ¶1: It was built in 1974 and mended in May 2001.',
    '2001-05-06 bridge ¶1: The bridge was opened on 6 May 2001.',
    '2019-03-04 ferry ¶1: The ferry sank on Monday, Ada Brook said.',
    '2019-09 ferry ¶2: A new ferry will come in September.',
  ]);
});

it('is drawn with the events that its page has no room for', async () => {
  const days = Array.from({ length: 28 }, (_, day) => `On ${day + 1} May 2001 the bridge was painted.`);
  const long = createLibrary([analyzeArticle(articleOf('bridge', days.join('\n\n')))]);
  const drawn: number[] = [];
  const pictures: Pictures = {
    drawCard: () => Promise.reject(new Error('expected a chart')),
    drawChart: async (reply) => {
      if (reply.kind === 'timeline') drawn.push(reply.events.length);
      return { kind: 'refused', reason: '' };
    },
  };
  for (const page of [0, 2]) {
    const reply = timeline.run(long, { texts: new Map(), flags: new Set(), page });
    expect(reply.events.length).toBe(page === 0 ? 10 : 8);
    await drawReply(pictures, long, reply, findStrings(null));
  }
  expect(drawn).toEqual([28, 8]);
});

it('keeps to a topic and to an article', () => {
  expect(ask('/timeline about: bridge')).toEqual([
    '2001-05-06 bridge ¶1: The bridge was opened on 6 May 2001.',
  ]);
  expect(ask('/timeline the ferry')).toHaveLength(2);
  expect(ask('/timeline article: ferry')).toHaveLength(4);
  expect(ask('/timeline about: volcano')).toEqual([]);
});
