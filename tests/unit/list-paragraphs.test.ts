import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { commands } from '../../commands/index.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Reply } from '../../src/core/answer/command.ts';
import { createLibrary, type Library } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { formatReply } from '../../src/terminal/format-reply.ts';
import { plain } from '../../src/terminal/style.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let library: Library;
beforeAll(async () => {
  library = await openStarterLibrary();
});

function reply(line: string): Reply {
  const result = runCall(library, commands, line);
  if (result.kind !== 'reply') throw new Error(`expected a reply to ${line}`);
  return result.reply;
}

describe('/article', () => {
  it('gives the paragraphs, who speaks in them and the agreements', () => {
    const found = reply('/article promise each other help');
    if (found.kind !== 'article') throw new Error(found.kind);
    expect(found.article.id).toBe('pyongyang-pact');
    expect(found.paragraphs.map(({ finding }) => finding.paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { finding } of found.paragraphs)
      expect(finding.excerpt.text).toBe(found.article.text.slice(finding.excerpt.start, finding.excerpt.end));
    expect(found.paragraphs[3]?.speakers).toEqual(['Kim Jong Un']);
    expect(found.speakers.map(({ speaker }) => speaker)).toEqual(
      expect.arrayContaining(['Vladimir Putin', 'Kim Jong Un', 'Rachel Lee', 'Chang Ho-jin']),
    );
    expect(found.agreements.length).toBeGreaterThan(0);
  });

  it('asks which one where several fit or none is named, and takes the only one', () => {
    const ids = library.articles.map(({ id }) => id);
    const unnamed = reply('/article');
    expect(unnamed).toMatchObject({ kind: 'choice', option: 'name', asked: '' });
    if (unnamed.kind === 'choice') expect([...unnamed.choices].sort()).toEqual([...ids].sort());
    expect(reply('/article treaty')).toMatchObject({
      kind: 'choice',
      choices: expect.not.arrayContaining(['pyongyang-pact']),
    });
    const only = createLibrary([analyzeArticle(articleOf('pier', 'The pier is shut.\n\nIt opens in May.'))]);
    expect(article.run(only, { texts: new Map(), flags: new Set(), page: 0 })).toMatchObject({
      kind: 'article',
      page: { total: 2 },
    });
  });
});

describe('on a terminal', () => {
  it.each([
    ['/help', 'What you can ask'],
    ['/voices', 'voices'],
    ['/quotes Putin', 'Vladimir Putin: '],
    ['/article partnership-treaty-guide', 'Page 1 of '],
    ['/article', 'name: pyongyang-pact'],
    ['/quotes Putin about: xylophones', 'There is nothing of that kind'],
  ])('%s has %s', (line, part) => {
    expect(formatReply(reply(line), { style: plain })).toContain(part);
  });
});
