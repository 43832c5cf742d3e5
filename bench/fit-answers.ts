import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { Finding } from '../src/core/answer/answer.ts';
import { createLibrary, type Library } from '../src/core/answer/library.ts';
import { findParaphrased } from '../src/core/answer/paraphrased-statements.ts';
import { rankStatements } from '../src/core/answer/rank-statements.ts';
import { paraphraseNames, wordingNames } from '../src/core/answer/statement-confidence.ts';
import { statementFeatureNames, statementWeights } from '../src/core/answer/statement-weights.ts';
import { stripAsking, stripQuestion } from '../src/core/answer/strip-question.ts';
import { findWorded } from '../src/core/answer/worded-statements.ts';
import { foldWord } from '../src/core/search/fold.ts';
import { readQuery } from '../src/core/search/query.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import { questionLine } from '../src/terminal/question-line.ts';
import { readJsonLines } from '../src/terminal/read-json-lines.ts';
import { type Choice, dot, trainSoftmax } from './train-softmax.ts';

/**
 * Fits what `/who-said` goes by, and prints it: the weights by which paraphrased statements are ranked, and the logistic models of the
 * confidence, with how reliable they are on questions that were not fitted on.
 *   node dist/bench/fit-answers.js (FOLDER QUESTIONS)…      articles, and questions on them as `verbatim eval` reads them
 * Each question is also asked as if its article were not there: then whatever is found is wrong; and of its article alone, and of another
 * one alone, since in few articles there is less to be mistaken for.
 */
const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 === 1) {
  process.stderr.write('fit-answers: expected folders of articles, each with a file of questions\n');
  process.exit(2);
}

const schema = questionLine.extend({
  expect: z.object({ article: z.string(), contains: z.string() }),
});
type Asked = z.infer<typeof schema> & { readonly library: Library };

async function readAsked(folder: string, file: string): Promise<readonly Asked[]> {
  const { library } = await loadLibrary([folder]);
  const asked: Asked[] = [];
  const lines = readJsonLines({ stream: createReadStream(file), name: file }, (line) =>
    schema.safeParse(line),
  );
  for await (const line of lines) {
    if (line.kind === 'problem') throw new Error(line.message);
    asked.push({ ...line.value, library });
  }
  return asked.filter(({ command }) => command === 'who-said');
}

/** The question of one article alone: of its own, and of the next question's. */
async function askAlone(asked: readonly Asked[]): Promise<readonly Asked[]> {
  const meaning = await openWordTable();
  const alone = (library: Library, id: string): Library => {
    const entry = library.entries.get(id);
    return createLibrary(entry ? [entry] : [], meaning);
  };
  return asked.flatMap((each, at): readonly Asked[] => {
    const other = asked[(at + 1) % asked.length]?.expect.article ?? '';
    return [each.expect.article, other].map((id) => ({ ...each, library: alone(each.library, id) }));
  });
}

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();
const holds = (text: string, { expect }: Asked): boolean => fold(text).includes(fold(expect.contains));
const isRight = (asked: Asked, { article, excerpt }: Finding): boolean =>
  article.id === asked.expect.article && holds(excerpt.text, asked);

const folds = 5;
const options = { penalty: 0.02, rounds: 300 };

function fitRanking(questions: readonly Asked[]): void {
  const choices = questions.flatMap((asked): Choice[] => {
    const { library, text } = asked;
    if (findWorded(library, { kind: 'who-said', text }, readQuery(stripQuestion(text), library.index)).length)
      return [];
    const ranked = rankStatements(library, readQuery(stripAsking(text), library.index), () => true);
    return [
      {
        rows: ranked.map(({ features }) =>
          Float64Array.from(statementFeatureNames, (name) => features[name]),
        ),
        right: ranked.map(
          ({ entry: { article }, sentence }) =>
            article.id === asked.expect.article &&
            holds(article.text.slice(sentence.start, sentence.end), asked),
        ),
      },
    ];
  });
  const columns = statementFeatureNames.length;
  const countRight = (judged: readonly Choice[], weights: Float64Array): number =>
    judged.filter(({ rows, right }) => {
      const scores = rows.map((row) => dot(row, weights));
      return right[scores.indexOf(Math.max(...scores))];
    }).length;
  let validated = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainSoftmax([choices.filter((_choice, at) => at % folds !== fold)], columns, options);
    validated += countRight(
      choices.filter((_choice, at) => at % folds === fold),
      weights,
    );
  }
  const present = Float64Array.from(statementFeatureNames, (name) => statementWeights[name]);
  const weights = trainSoftmax([choices], columns, options);
  print(
    `statements: ${choices.length} paraphrases, the right one ranked first for ${countRight(choices, present)} with the present weights, ${validated} cross-validated`,
  );
  print(statementFeatureNames.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'));
}

interface Rated {
  readonly row: Float64Array;
  readonly right: boolean;
}

/** A logistic model is a softmax over a row and a row of zeros. */
const toChoice = ({ row, right }: Rated): Choice => ({
  rows: [row, new Float64Array(row.length)],
  right: [right, !right],
});

function fitConfidence(title: string, names: readonly string[], rated: readonly Rated[]): void {
  const columns = names.length + 1;
  const fitModel = (chosen: readonly Rated[]): Float64Array =>
    trainSoftmax([chosen.map(toChoice)], columns, options);
  const judged: { readonly chance: number; readonly right: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitModel(rated.filter((_each, at) => at % folds !== fold));
    for (const { row, right } of rated.filter((_each, at) => at % folds === fold))
      judged.push({ chance: 1 / (1 + Math.exp(-dot(row, weights))), right });
  }
  print(`${title}: ${rated.length} first findings, ${rated.filter(({ right }) => right).length} right`);
  for (let from = 0; from < 1; from += 0.1) {
    const within = judged.filter(({ chance }) => chance >= from && chance < from + 0.1);
    const above = judged.filter(({ chance }) => chance >= from);
    print(
      `  from ${from.toFixed(1)}: ${share(within)} of ${within.length} right; of all from here ${share(above)} of ${above.length}`,
    );
  }
  const weights = fitModel(rated);
  print([...names, 'base'].map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'));
}

const share = (judged: readonly { readonly right: boolean }[]): string =>
  `${Math.round((100 * judged.filter(({ right }) => right).length) / Math.max(1, judged.length))}%`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const questions: Asked[] = [];
const single: Asked[] = [];
for (let at = 0; at < files.length; at += 2) {
  const asked = await readAsked(files[at] ?? '', files[at + 1] ?? '');
  questions.push(...asked);
  single.push(...(await askAlone(asked)));
}

fitRanking(questions);

interface Found {
  readonly finding: Finding;
}

const toRow = <Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
): Float64Array => Float64Array.from([...names.map((name) => features[name]), 1]);

const worded: Rated[] = [];
const paraphrased: Rated[] = [];
/** What is found first as it is, and as if the right article were not there. */
for (const asked of [...questions, ...single])
  for (const keep of [() => true, ({ finding }: Found) => finding.article.id !== asked.expect.article]) {
    const { library, text } = asked;
    const wording = findWorded(
      library,
      { kind: 'who-said', text },
      readQuery(stripQuestion(text), library.index),
    )
      .filter(keep)
      .at(0);
    if (wording)
      worded.push({ row: toRow(wordingNames, wording.features), right: isRight(asked, wording.finding) });
    const said = findParaphrased(library, readQuery(stripAsking(text), library.index), undefined)
      .filter(keep)
      .at(0);
    if (said && !wording)
      paraphrased.push({ row: toRow(paraphraseNames, said.features), right: isRight(asked, said.finding) });
  }
fitConfidence('wordings', wordingNames, worded);
fitConfidence('paraphrases', paraphraseNames, paraphrased);
