import { articleOf } from '../../dist/src/core/text/article.js';
import { openStore } from '../../dist/src/library/store/open-store.js';

// Run as a process of its own, to be killed while it writes. `npm test` builds what it imports.
const room = { articles: 10, units: 1_000_000 };
const [dataFolder = '', databaseUrl = ''] = process.argv.slice(2);
const store = await openStore({ dataFolder, databaseUrl: databaseUrl || null });
for (let round = 0; ; round += 1) {
  const paragraph = `Round ${round}. ${'word '.repeat(2000)}`;
  const url = 'https://example.org/killed';
  await store.articles.keepArticle('killed', articleOf('x', `${paragraph}\n\n${paragraph}`, { url }), room);
  process.stdout.write('.');
}
