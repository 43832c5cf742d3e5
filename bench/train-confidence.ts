import { doubtMargin } from '../src/core/search/confidence-weights.ts';
import { confidenceNames } from '../src/core/search/standing.ts';
import type { WordTable } from '../src/core/search/word-table.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import { type Condition, type Judged, judgeChat, judgeSet } from './asked-conditions.ts';
import { areaUnderCurve, chanceOf, type Example, type Logistic, trainLogistic } from './train-logistic.ts';

/**
 * Trains the weights of the confidence (src/core/search/confidence-weights.ts) and prints them; then what they are worth, each fifth of the questions
 * judged by the weights of the others: AUROC, how often passages of each confidence are right, how silence fares at each threshold.
 * Train the ranking first.
 *   node dist/bench/train-confidence.js FOLDER SET… [--plain] [--chat ARTICLES QUESTIONS]…      --plain: without the table of words
 * The printed weights come from all questions: what is printed after them tells what weights are worth on questions that they do not know.
 */
const plain = process.argv.includes('--plain');
const [folder, ...rest] = process.argv.slice(2).filter((word) => word !== '--plain');
const chatAt = rest.indexOf('--chat');
const names = chatAt < 0 ? rest : rest.slice(0, chatAt);
const chats = chatAt < 0 ? [] : rest.slice(chatAt).filter((each) => each !== '--chat');
if (!folder || names.length === 0 || chats.length % 2 === 1) {
  process.stderr.write(
    'train-confidence: expected a folder, the names of the sets in it, and --chat with folders of articles, each with a file of questions\n',
  );
  process.exit(2);
}

const penalty = 0.003;
/** Weight of a question that has an answer of which the first passage is not it: neither like the answered nor like the unanswerable. */
const wrongWeight = 0.35;
const folds = 5;
const parts = 1000;

async function judgeAll(meaning: WordTable | null): Promise<readonly Condition[]> {
  const sets = names.flatMap((name) =>
    (['none', 'odd', 'even'] as const).flatMap((removed) => judgeSet(folder ?? '', name, meaning, removed)),
  );
  const talks: Condition[] = [];
  for (let at = 0; at < chats.length; at += 2)
    for (const condition of await judgeChat(chats[at] ?? '', chats[at + 1] ?? '', meaning))
      talks.push({ ...condition, name: `${condition.name} (${at / 2 + 1})` });
  return [...sets, ...talks];
}

function trainOn(conditions: readonly Condition[], keep: (judged: Judged) => boolean): Logistic {
  const examples = conditions.flatMap(({ judged, weight }) => {
    const own = judged.filter(keep);
    return own.map(
      ({ row, right, answerable }): Example => ({
        row,
        holds: right,
        weight: (weight * (answerable && !right ? wrongWeight : 1)) / own.length,
      }),
    );
  });
  return trainLogistic(examples, confidenceNames.length, penalty);
}

const all = await judgeAll(plain ? null : await openWordTable());
const model = trainOn(all, () => true);
for (const [at, name] of confidenceNames.entries())
  process.stdout.write(`  ${name}: ${model.weights[at]?.toFixed(3)},\n`);
process.stdout.write(`base ${model.base.toFixed(3)}\n`);

interface Scored {
  readonly score: number;
  readonly right: boolean;
  readonly holds: boolean;
  readonly doubtful: boolean;
}

const foldOf = ({ part }: Judged): number => Math.floor((part * folds) / parts);
const models = Array.from({ length: folds }, (_, fold) => trainOn(all, (judged) => foldOf(judged) !== fold));
const checked = all.map(({ name, judged }) => ({
  name,
  scored: judged.map((each): Scored => {
    const judge = models[foldOf(each)] ?? model;
    return {
      score: chanceOf(judge, each.row),
      right: each.right,
      holds: each.answerable,
      doubtful: each.doubtful,
    };
  }),
}));

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');
const widest = Math.max(...checked.map(({ name }) => name.length)) + 2;
const table = (
  title: string,
  heads: readonly string[],
  cellsOf: (scored: readonly Scored[]) => string[],
): void => {
  process.stdout.write(`\n${title}\n${''.padEnd(widest)}${heads.map((head) => head.padEnd(10)).join('')}\n`);
  for (const { name, scored } of checked)
    process.stdout.write(
      `${name.padEnd(widest)}${cellsOf(scored)
        .map((cell) => cell.padEnd(10))
        .join('')}\n`,
    );
};

/** From what confidence on it is answered, where others are from `threshold` on. */
const from = ({ doubtful }: Scored, threshold: number): number => threshold + (doubtful ? doubtMargin : 0);
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const heads = thresholds.map((threshold) => threshold.toFixed(2));

table(
  'cross-validated: AUROC of answerable against unanswerable, of right against wrong, %',
  ['', ''],
  (scored) => [
    (100 * areaUnderCurve(scored)).toFixed(1),
    (100 * areaUnderCurve(scored.map(({ score, right }) => ({ score, holds: right })))).toFixed(1),
  ],
);
const tenths = Array.from({ length: 10 }, (_, tenth) => tenth);
table(
  'first passages that are right, % (number), by confidence',
  tenths.map((tenth) => (tenth / 10).toFixed(1)),
  (scored) =>
    tenths.map((tenth) => {
      const own = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
      return `${percent(own.filter(({ right }) => right).length, own.length)} (${own.length})`;
    }),
);
table('F1 of silence by threshold, doubtful ones from more on', heads, (scored) =>
  thresholds.map((threshold) => {
    const silent = scored.filter((each) => each.score < from(each, threshold));
    const both = silent.filter(({ holds }) => !holds).length;
    const should = scored.filter(({ holds }) => !holds).length;
    return (should ? (2 * both) / (silent.length + should) : 0).toFixed(3);
  }),
);
table('right of the answers given by threshold, doubtful ones from more on', heads, (scored) =>
  thresholds.map((threshold) => {
    const given = scored.filter((each) => each.score >= from(each, threshold));
    return `${given.filter(({ right }) => right).length}/${given.length}`;
  }),
);
