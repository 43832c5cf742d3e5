import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleOf } from '../../src/core/text/article.ts';
import { loadParts } from '../../src/library/load-parts.ts';
import { sharedWorker, WorkerStoppedError } from '../../src/library/open-worker.ts';
import { openSnapshots } from '../../src/library/snapshots.ts';

it('an article that is too much for the worker can be searched, and takes nothing else with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-parts-'));
  const articles = [
    articleOf('a', '“It stays,” said Ada North.', { title: 'A' }),
    articleOf('b', '“It goes,” said Bo South.', { title: 'B' }),
  ];
  const analyst = {
    analyze: async (article: (typeof articles)[number]) => {
      if (article.id === 'a') throw new WorkerStoppedError('it took too long');
      return String(await sharedWorker.run({ kind: 'analyze', article }));
    },
  };
  const loader = { worker: sharedWorker, analyst, snapshots: openSnapshots(folder, 'version') };
  const { library } = await loadParts(loader, 'host', articles);
  rmSync(folder, { recursive: true });
  expect(library.articles).toEqual(articles);
  expect(library.entries.get('a')?.analysis.people).toEqual([]);
  expect(library.entries.get('b')?.analysis.people).toMatchObject([{ name: 'Bo South' }]);
  expect(library.index.size).toBe(2);
});
