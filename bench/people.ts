/**
 * How often the right person is named when the source of a statement is given.
 *
 *     npm run -s build && node dist/bench/people.js ANNOTATED.jsonl [--part develop|check] [--errors KIND] [--reliability]
 *
 * ANNOTATED holds one article a line: `{id, title, author, text, attributions: [{source, cue, content}]}`, each part
 * with `spans` into the text, and a source also with `kind` and, where it is known, `names`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatReliability, type Outcome, summarizeOutcomes } from './people/outcomes.ts';
import { partOf, readAnnotated } from './people/read-annotated.ts';
import { resolveGold } from './people/resolve-gold.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'check' },
    errors: { type: 'string' },
    limit: { type: 'string', default: '40' },
    reliability: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (!file) {
  process.stderr.write('people: expected the path of annotated articles as JSON lines\n');
  process.exit(2);
}

const articles = readAnnotated(readFileSync(file, 'utf8')).filter(
  ({ id }) => values.part === 'all' || partOf(id) === values.part,
);
const started = performance.now();
const outcomes: Outcome[] = articles.flatMap(resolveGold);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${values.part}: ${articles.length} articles, ${(articles.length / seconds).toFixed(0)}/s\n`,
);
process.stdout.write(summarizeOutcomes(outcomes));
if (values.reliability) process.stdout.write(formatReliability(outcomes));
if (values.errors !== undefined) {
  const wrong = outcomes.filter(({ kind, right }) => kind === values.errors && !right);
  for (const { article, source, expected, found, probability, around } of wrong.slice(
    0,
    Number(values.limit),
  ))
    process.stdout.write(
      `\n${article} “${source}” expected ${expected.join(' | ')} found ${found} (${probability.toFixed(2)})\n   ${around}\n`,
    );
}
