import { chooseExcerpt } from '../src/core/answer/choose-excerpt.ts';
import { readAsking } from '../src/core/search/asking.ts';
import { readQuery } from '../src/core/search/query.ts';
import { rankPassages } from '../src/core/search/rank-passages.ts';
import { findSentenceFeatures, sentenceFeatureNames } from '../src/core/search/sentence-features.ts';
import { readMeaning } from '../src/core/search/soft-match.ts';
import { excerptWeights } from '../src/core/search/weights.ts';
import { openWordTable } from '../src/library/open-word-table.ts';
import {
  type Asked,
  type AskedSet,
  judgeHalves,
  judgeSets,
  narrow,
  printHeads,
  printShares,
  printWeights,
} from './cross-validate.ts';
import { type QuestionSet, readQuestionSet, type SetQuestion } from './question-sets.ts';
import { dot, trainSoftmax } from './train-softmax.ts';

/**
 * Trains the weights that choose the sentences shown of a passage (`excerptWeights` in src/core/search/weights.ts) on question sets whose
 * answers stand word for word in their passages, and prints them, with what is reached where each half is judged by the weights of the
 * other, each set by those of the other sets, and what each feature brings. Right is a question whose passage comes first and whose
 * answer stands within the first two sentences of the excerpt.
 *   node dist/bench/train-sentences.js FOLDER SET… [--left-out]     each set a folder FOLDER/SET with passages.jsonl and questions.jsonl
 */
const leftOut = process.argv.includes('--left-out');
const [folder, ...names] = process.argv.slice(2).filter((word) => word !== '--left-out');
if (!folder || names.length === 0) {
  process.stderr.write('train-sentences: expected a folder and the names of the sets in it\n');
  process.exit(2);
}

const candidates = 40;
const options = { penalty: 5e-3, rounds: 200 };

interface AskedSentence extends Asked {
  /** Whether the answer is shown where the sentences have these scores. */
  readonly isShown: (scores: readonly number[]) => boolean;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sentences as the sets' evaluator tells them. */
const betweenSentences = /(?<=[.!?]["”’)]?)\s+(?=\p{Lu}|["“])/u;
/** An answer that is longer than this may hold the excerpt, instead of standing in it. */
const longAnswer = 40;

/** Whether the first two sentences of an excerpt hold an answer, or a long answer holds them. */
function holdsAnswer(excerpt: string, answers: readonly string[]): boolean {
  const shown = fold(excerpt.split(betweenSentences).slice(0, 2).join(' '));
  return answers
    .map(fold)
    .some(
      (answer) =>
        ` ${shown} `.includes(` ${answer} `) || (answer.length > longAnswer && answer.includes(shown)),
    );
}

function askOne({ index }: QuestionSet, { text, half, isRight, answers }: SetQuestion): AskedSentence {
  const query = readQuery(text, index);
  const ranked = rankPassages(index, query, { limit: candidates });
  const passage = ranked.find(isRight);
  const segment = index.segments[passage?.segment ?? -1];
  const article = segment?.articles[segment.arrays.passageArticles[passage?.passage ?? -1] ?? -1];
  if (!passage || !segment || !article) return { half, rows: [], right: [], isShown: () => false };
  const meaning = index.meaning && readMeaning(query, index.meaning);
  const features = findSentenceFeatures(query, readAsking(query, index), meaning, { ...passage, segment });
  const holds = (start: number, end: number): boolean => holdsAnswer(article.text.slice(start, end), answers);
  return {
    half,
    rows: features.map((each) => Float64Array.from(sentenceFeatureNames, (name) => each[name])),
    right: passage.sentences.map(({ sentence }) =>
      holds(segment.arrays.sentenceFrom[sentence] ?? 0, segment.arrays.sentenceTo[sentence] ?? 0),
    ),
    isShown: (sentenceScores) => {
      const { span } = chooseExcerpt(segment, { ...passage, sentenceScores });
      return passage === ranked[0] && holds(span.start, span.end);
    },
  };
}

const ask = (set: QuestionSet): AskedSet<AskedSentence> => ({
  name: set.name,
  asked: set.questions.filter(({ answerable }) => answerable).map((question) => askOne(set, question)),
});

const countShown = (asked: readonly AskedSentence[], weights: Float64Array): number =>
  asked.filter(({ rows, isShown }) => isShown(rows.map((row) => dot(row, weights)))).length;

const meaning = await openWordTable();
const sets = names.map((name) => ask(readQuestionSet(`${folder}/${name}`, name, meaning)));
const all = sentenceFeatureNames.map((_name, at) => at);
printHeads('answer in two sentences, %', names);
const used = Float64Array.from(sentenceFeatureNames, (name) => excerptWeights[name]);
printShares(
  'by the weights in use',
  sets,
  sets.map(({ asked }) => countShown(asked, used)),
);
printShares('each half by the other', sets, judgeHalves(sets, all.length, options, countShown));
printShares('each set by the others', sets, judgeSets(sets, all.length, options, countShown));
const weights = trainSoftmax(
  sets.map(({ asked }) => asked),
  all.length,
  options,
);
printShares(
  'fitted on all',
  sets,
  sets.map(({ asked }) => countShown(asked, weights)),
);
printWeights(sentenceFeatureNames, weights);

for (const name of leftOut ? sentenceFeatureNames : []) {
  const columns = all.filter((column) => sentenceFeatureNames[column] !== name);
  const narrowed = sets.map((set) => narrow(set, columns));
  printShares(`without ${name}`, sets, judgeHalves(narrowed, columns.length, options, countShown));
}
