import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { listQuotes } from '../src/core/answer/list-quotes.ts';
import { listVoices } from '../src/core/answer/list-voices.ts';
import { findStrings } from '../src/core/locale/find-strings.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { openPainter } from '../src/pictures/open-painter.ts';

const corpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));
const cards = { warm: 20, all: 200 };

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;

/** How long a quote card takes once the thread runs, and whether memory grows with the cards that were drawn. */
export async function measureCards(): Promise<void> {
  const { library } = await loadLibrary([corpus], null);
  const findings = listVoices(library).flatMap(({ speaker }) =>
    listQuotes(library, { speaker, about: null, article: null }),
  );
  const painter = openPainter();
  const before = megabytes();
  const times: number[] = [];
  let warm = 0;
  for (let at = 0; at < cards.all; at += 1) {
    const finding = findings[at % findings.length];
    if (!finding) throw new Error('bench: expected statements in the starter corpus');
    const begun = performance.now();
    const drawn = await painter.drawCard(finding, findStrings(null));
    times.push(performance.now() - begun);
    if (drawn.kind === 'refused') throw new Error(`bench: ${drawn.reason}`);
    if (at + 1 === cards.warm) warm = megabytes();
  }
  const after = megabytes();
  await painter.close();
  const sorted = times.slice(cards.warm).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  process.stdout.write(
    `card: first ${(times[0] ?? 0).toFixed(0)} ms, then median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(0.9999)} ms\n` +
      `card: resident ${before.toFixed(0)} MB before, ${warm.toFixed(0)} MB after ${cards.warm}, ${after.toFixed(0)} MB after ${cards.all}\n`,
  );
}
