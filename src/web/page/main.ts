import type { AnswerView, ArticleView, Chart, CorpusView, Place } from './api.ts';
import { openAskField } from './ask-field.ts';
import { find, make, makeButton } from './dom.ts';
import { drawMap } from './draw-map.ts';
import { drawMessage, drawPicture } from './draw-message.ts';
import { drawPlaces } from './draw-places.ts';
import { drawTimeline } from './draw-timeline.ts';
import { drawVoices } from './draw-voices.ts';
import { drawWhy } from './draw-why.ts';
import { openReadingPane } from './reading-pane.ts';
import { askAnswer, askArticle, askCorpus, askLines, askPress, RefusedError, sendText } from './request.ts';
import { openTrialDialog, type TriedText } from './trial-dialog.ts';

const status = find('status', HTMLParagraphElement);
const reading = openReadingPane();
let trial = '';
let asked = 0;
const articles = new Map<string, ArticleView>();

const field = openAskField({
  findChoices: (line) => askLines(trial, line).catch(() => []),
  onAsk: (line) => {
    history.pushState(null, '', `?${new URLSearchParams({ q: line })}`);
    void ask(line);
  },
});

const describe = (error: unknown): string =>
  error instanceof RefusedError ? error.message : `The page has a bug: ${String(error)}`;

/** Asks; only the answer to the latest question is shown. */
async function ask(line: string): Promise<void> {
  asked += 1;
  const mine = asked;
  document.title = `${line} · Verbatim playground`;
  status.textContent = 'Searching …';
  try {
    const answer = await askAnswer(trial, line);
    if (mine === asked) await showAnswer(answer);
  } catch (error) {
    if (mine === asked) status.textContent = describe(error);
  }
}

async function press(line: string, id: string, value: string): Promise<void> {
  try {
    const pressed = await askPress(trial, line, id, value);
    if (pressed.kind === 'answer') return await showAnswer(pressed.answer);
    find('message', HTMLDivElement).append(drawPicture(pressed.picture));
    status.textContent = pressed.picture.kind === 'drawn' ? 'Drawn as a picture.' : pressed.picture.reason;
  } catch (error) {
    status.textContent = describe(error);
  }
}

async function showAnswer(answer: AnswerView): Promise<void> {
  const { line, message, places, explanation } = answer;
  const [place = null] = places;
  find('message', HTMLDivElement).replaceChildren(
    drawMessage(message, (id, value) => void press(line, id, value)),
    ...(answer.picture ? [drawPicture(answer.picture)] : []),
  );
  const why = find('why', HTMLDetailsElement);
  why.hidden = explanation === null;
  if (explanation)
    find('why-body', HTMLDivElement).replaceChildren(
      ...drawWhy(explanation, place, ({ mention }) => mention && reading.point(mention)),
    );
  find('places', HTMLDivElement).replaceChildren(
    ...drawPlaces(...headPlaces(answer), (other) => void openPlace(other)),
  );
  find('chart', HTMLDivElement).replaceChildren(...drawChart(answer.chart));
  find('panes', HTMLDivElement).hidden = false;
  status.textContent = summarize(answer);
  if (place) await openPlace(place);
  else if (answer.article) reading.open(await loadArticle(answer.article), null);
  else reading.close();
}

/** Charts that lead on: a name to what it says, a date to its sentence. */
function drawChart(chart: Chart | null): readonly Node[] {
  switch (chart?.kind) {
    case undefined:
      return [];
    case 'voices':
      return [
        drawVoices(chart.voices, (name) => submit(`/quotes ${name}`)),
        ...(chart.spokenAbout.length ? [drawMap(chart.spokenAbout)] : []),
      ];
    case 'timeline':
      return chart.events.length ? [drawTimeline(chart.events, (place) => void openPlace(place))] : [];
  }
}

/** As if somebody had typed it. */
function submit(line: string): void {
  field.setLine(line);
  find('ask', HTMLFormElement).requestSubmit();
}

/** The places that are listed: those beside the one that is open, or all of a list. */
function headPlaces({ places, explanation }: AnswerView): [string, readonly Place[]] {
  if (explanation?.outcome === 'answered') return ['Other answers', places.slice(1)];
  if (explanation?.outcome === 'not-found') return ['Nearest, not an answer', places];
  return ['Each in its article', places];
}

function summarize({ places, explanation, line }: AnswerView): string {
  const [first, ...others] = places;
  if (explanation?.outcome === 'answered' && first)
    return `Answered: ${first.speaker ?? first.clause ?? first.title}, paragraph ${first.paragraph}${others.length ? `, and ${others.length} more` : ''}.`;
  if (explanation?.outcome === 'not-found') return 'Nothing in the articles answers that.';
  return explanation ? 'The question is not clear.' : `Shown: ${line}`;
}

async function openPlace(place: Place): Promise<void> {
  reading.open(await loadArticle(place.article), place);
}

async function loadArticle(id: string): Promise<ArticleView> {
  const known = articles.get(id) ?? (await askArticle(trial, id));
  articles.set(id, known);
  return known;
}

/** Shows what is searched now. */
function showCorpus({ trial: name, articles: held, examples }: CorpusView): void {
  trial = name;
  articles.clear();
  const count = `${held.length} ${held.length === 1 ? 'article' : 'articles'}`;
  find('corpus', HTMLParagraphElement).replaceChildren(
    name ? `Your text: ${held.map(({ title }) => title).join(', ')} ` : `${count} `,
    ...(name ? [makeButton('Back to the articles', () => void startOver())] : []),
  );
  find('examples', HTMLDivElement).replaceChildren(
    ...(examples.length ? [make('span', {}, 'Try')] : []),
    ...examples.map((line) => makeButton(line, () => submit(line))),
  );
}

async function startOver(): Promise<void> {
  showCorpus(await askCorpus(''));
  find('panes', HTMLDivElement).hidden = true;
  status.textContent = 'The articles are searched again.';
  find('line', HTMLInputElement).focus();
}

/** Adds texts to what is tried; what was wrong, or null. */
async function tryTexts(texts: readonly TriedText[]): Promise<string | null> {
  try {
    let corpus: CorpusView | null = null;
    for (const { name, body } of texts) corpus = await sendText(corpus?.trial ?? trial, name, body);
    if (corpus) showCorpus(corpus);
    const last = corpus?.articles.at(-1);
    if (last) reading.open(await loadArticle(last.id), null);
    find('panes', HTMLDivElement).hidden = false;
    find('message', HTMLDivElement).replaceChildren();
    find('chart', HTMLDivElement).replaceChildren();
    find('places', HTMLDivElement).replaceChildren();
    find('why', HTMLDetailsElement).hidden = true;
    status.textContent = `Your text is searched now: ${last?.title ?? ''}`;
    return null;
  } catch (error) {
    return describe(error);
  }
}

function askFromAddress(): void {
  const line = new URLSearchParams(location.search).get('q') ?? '';
  field.setLine(line);
  if (line) void ask(line);
  else find('panes', HTMLDivElement).hidden = true;
}

openTrialDialog(tryTexts);
addEventListener('popstate', askFromAddress);
showCorpus(await askCorpus(''));
askFromAddress();
find('line', HTMLInputElement).focus();
