/**
 * Trains the weights of the attribution models on annotated articles, one JSON object a line:
 *   node dist/bench/train-attribution.js ANNOTATED.jsonl [--out FILE] [--without FOLD]
 * and writes src/core/quotes/weights.ts. A quarter of the articles, chosen by a hash of their id, is never trained on:
 * `isHeldBack` tells which. Features are hashed, so that the table holds numbers and no text of the articles.
 * With --without, one of the folds that `foldOf` names is left out as well, and the rest is trained on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Model } from '../src/core/quotes/linear-model.ts';
import { type Decision, decisions, type Models } from '../src/core/quotes/models.ts';
import { packWeights } from '../src/core/quotes/pack-weights.ts';
import { WeightTable } from '../src/core/quotes/weight-table.ts';
import { type AnnotatedArticle, foldOf, isHeldBack, readAnnotated } from './annotated.ts';
import { ExampleList } from './attribution/example-list.ts';
import { collectExamples, coverage, type FirstDecision } from './attribution/examples.ts';
import { collectCertainty, fitCertainty } from './attribution/fit-certainty.ts';
import { labelOptions } from './attribution/label-options.ts';
import { labelReports } from './attribution/label-reports.ts';
import { type Training, trainModel } from './attribution/train-model.ts';

/** Rates are those by which the decisions on articles left out are the likeliest. */
const trainings: Readonly<Record<Decision, Training>> = {
  cue: { kept: 26000, rate: 0.09 },
  cueRange: { kept: 3000, rate: 0.25 },
  source: { kept: 18000, rate: 0.17 },
  left: { kept: 4000, rate: 0.25 },
  right: { kept: 9000, rate: 0.25 },
  end: { kept: 14000, rate: 0.14 },
  report: { kept: 3000, rate: 0.035 },
  quote: { kept: 800, rate: 0.06 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, without: { type: 'string' } },
});
const [file] = positionals;
if (!file) throw new Error('train-attribution: name the file of annotated articles');
const articles = readAnnotated(readFileSync(file, 'utf8')).filter(
  ({ id }) => !isHeldBack(id) && String(foldOf(id)) !== values.without,
);

const nothing: Model = { weights: new WeightTable(0, [], new Int8Array()), unit: 1 };

function trainFirst(part: readonly AnnotatedArticle[]): Models {
  const examples = collectExamples(part);
  const model = (decision: FirstDecision): Model => trainModel(examples[decision], trainings[decision]);
  return {
    cue: model('cue'),
    cueRange: model('cueRange'),
    source: model('source'),
    left: model('left'),
    right: model('right'),
    end: model('end'),
    report: nothing,
    quote: nothing,
  };
}

/** The parts of the articles, each with models that have not seen it. */
const folds = [0, 1, 2].flatMap((fold) => {
  const unseen = articles.filter(({ id }) => foldOf(id) === fold);
  return unseen.length === 0
    ? []
    : [{ unseen, models: trainFirst(articles.filter(({ id }) => foldOf(id) !== fold)) }];
});

function trainReport(): Model {
  const examples = new ExampleList();
  for (const { unseen, models } of folds)
    for (const article of unseen) labelReports(examples, article, models);
  return trainModel(examples, trainings.report);
}

function trainQuote(report: Model): Model {
  const examples = new ExampleList();
  for (const { unseen, models } of folds)
    for (const article of unseen) labelOptions(examples, article, { ...models, report });
  return trainModel(examples, trainings.quote);
}

const report = trainReport();
const quote = trainQuote(report);
const judged = folds.flatMap(({ unseen, models }) =>
  unseen.flatMap((article) => collectCertainty(article, { ...models, report, quote })),
);
const fitOf = (quoted: boolean): string =>
  fitCertainty(judged.filter((example) => example.quoted === quoted)).join(', ');
const models: Models = { ...trainFirst(articles), report, quote };
for (const [name, [found, all]] of coverage)
  console.error(`${name}: the right one is a candidate in ${found} of ${all}`);
const lines = decisions.map((decision) => `  ${decision}:\n    '${packWeights(models[decision])}',\n`);
const source = `/** The weights of each decision as \`unpackWeights\` reads them; written by bench/train-attribution.ts. */
export const packedWeights = {
${lines.join('')}};

/** The weights of \`describeCertainty\`, the base first. */
export const certaintyWeights = {
  quoted: [${fitOf(true)}],
  indirect: [${fitOf(false)}],
};
`;
writeFileSync(values.out ?? new URL('../../src/core/quotes/weights.ts', import.meta.url), source);
