import { measureAttribution } from './attribution.ts';
import { measureCards } from './card.ts';
import { measureImport } from './import.ts';
import { measureInteraction } from './interaction.ts';
import { measureMegabytes } from './megabyte.ts';
import { benchmarkSearch } from './search.ts';
import { measureServers } from './servers.ts';

/** Every benchmark by its name: `npm run bench -- NAME…`, without names all of them. Each prints what it measured. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  attribution: measureAttribution,
  card: measureCards,
  import: measureImport,
  interaction: measureInteraction,
  megabyte: measureMegabytes,
  search: benchmarkSearch,
  servers: measureServers,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length) {
  process.stderr.write(`bench: expected ${Object.keys(benchmarks).join(', ')}, not ${unknown.join(', ')}\n`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(benchmarks))
  if (asked.length === 0 || asked.includes(name)) await measure();
