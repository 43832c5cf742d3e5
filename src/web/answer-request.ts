import type { IncomingMessage } from 'node:http';
import type { Reply } from '../core/answer/command.ts';
import type { Library } from '../core/answer/library.ts';
import { parseCall } from '../core/answer/parse-call.ts';
import { runCall } from '../core/answer/run-call.ts';
import { findStrings } from '../core/locale/find-strings.ts';
import { type Drawn, drawReply } from '../core/server/pictures.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { chooseExamples } from './choose-examples.ts';
import type { AnswerView, CorpusView, PictureView, PressView } from './page/api.ts';
import type { DrawnCall, PlaygroundParts, Pressed } from './playground-parts.ts';
import { toParts } from './preview/to-parts.ts';
import { readBody } from './read-body.ts';
import { readAsset } from './serve-asset.ts';
import { suggestLines } from './suggest-line.ts';
import type { Trials } from './trials.ts';
import { explainReply, listPlaces, toPlace } from './view-answer.ts';
import { viewArticle } from './view-article.ts';
import { viewChart } from './view-chart.ts';

export interface Playground extends PlaygroundParts {
  readonly trials: Trials;
}

export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const toJson = (value: object, status = 200): Served => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

const refuse = (status: number, error: string): Served => toJson({ error }, status);

/** A request for data, with what it asks for. */
interface Asked {
  readonly playground: Playground;
  readonly library: Library;
  readonly trial: string;
  readonly parameters: URLSearchParams;
}

/** Answers by path; each reads its parameters from the address. */
const routes: Readonly<Record<string, (asked: Asked) => Served | Promise<Served>>> = {
  '/api/corpus': ({ library, trial }) => toJson(viewCorpus(library, trial)),
  '/api/lines': ({ library, playground, parameters }) =>
    toJson(suggestLines(library, playground.commands, parameters.get('line') ?? '')),
  '/api/answer': answerLine,
  '/api/press': answerPress,
  '/api/article': ({ library, parameters }) => {
    const entry = library.entries.get(parameters.get('id') ?? '');
    return entry ? toJson(viewArticle(library, entry)) : refuse(404, 'There is no such article.');
  },
};

/** Longest address that is read. */
const longestAddress = 8000;

export async function answerRequest(request: IncomingMessage, playground: Playground): Promise<Served> {
  const address = request.url ?? '/';
  if (address.length > longestAddress) return refuse(414, 'The question is too long.');
  if (!URL.canParse(address, 'http://127.0.0.1')) return refuse(400, 'expected an address');
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
  if (pathname === '/api/trial') return await addToTrial(request, playground, searchParams);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'expected GET');
  const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
  if (!route) {
    const asset = await readAsset(pathname);
    return asset ? { status: 200, ...asset } : refuse(404, 'There is no such page.');
  }
  const trial = searchParams.get('trial') ?? '';
  const library = trial ? playground.trials.find(trial) : playground.library;
  return library
    ? await route({ playground, library, trial, parameters: searchParams })
    : refuse(410, 'The tried text is no longer kept: add it again.');
}

const viewCorpus = (library: Library, trial: string): CorpusView => ({
  trial,
  articles: library.articles.map(({ id, title }) => ({ id, title })),
  examples: chooseExamples(library),
});

async function answerLine({ library, playground, parameters }: Asked): Promise<Served> {
  const line = parameters.get('line') ?? '';
  const { commands, preview } = playground;
  const result = runCall(library, commands, line);
  if (result.kind === 'unknown-command')
    return refuse(400, `There is no command /${result.name}. Type / for those that there are.`);
  const call = readCall(playground, line);
  const view = viewReply(library, line, result.reply, preview.draw(result.reply, call));
  if (!call?.input.flags.has('picture')) return toJson(view);
  const picture = await drawReply(
    await playground.openPictures(readLook(parameters)),
    library,
    result.reply,
    strings,
  );
  return toJson({ ...view, picture: picture && viewPicture(picture) });
}

function readCall({ commands }: Playground, line: string): DrawnCall {
  const call = parseCall(line, commands);
  return call.kind === 'command' ? { command: call.name, input: call.input } : null;
}

/** As the page is: pictures are light on a light page. */
const readLook = (parameters: URLSearchParams): 'light' | 'dark' =>
  parameters.get('look') === 'light' ? 'light' : 'dark';

/** The page speaks English. */
const strings = findStrings(null);

const viewPicture = (drawn: Drawn): PictureView =>
  drawn.kind === 'drawn'
    ? { kind: 'drawn', alt: drawn.picture.alt, png: Buffer.from(drawn.picture.png).toString('base64') }
    : drawn;

async function answerPress(asked: Asked): Promise<Served> {
  const { library, playground, parameters } = asked;
  const line = parameters.get('line') ?? '';
  const result = runCall(library, playground.commands, line);
  const pressed =
    result.kind === 'reply' &&
    playground.preview.press(library, {
      id: parameters.get('id') ?? '',
      value: parameters.get('value') ?? '',
      reply: result.reply,
      call: readCall(playground, line),
    });
  return pressed
    ? toJson(await viewPressed(asked, line, pressed))
    : refuse(409, 'This button works on Discord only.');
}

async function viewPressed(
  { playground, library, parameters }: Asked,
  line: string,
  pressed: Pressed,
): Promise<PressView> {
  switch (pressed.kind) {
    case 'reply':
      return { kind: 'answer', answer: viewReply(library, line, pressed.reply, pressed.payload) };
    case 'finding':
      return {
        kind: 'answer',
        answer: {
          line,
          message: toParts(pressed.payload),
          places: [toPlace(pressed.finding)],
          article: null,
          explanation: null,
          chart: null,
          picture: null,
        },
      };
    case 'picture': {
      const pictures = await playground.openPictures(readLook(parameters));
      return { kind: 'picture', picture: viewPicture(await pictures.drawCard(pressed.finding, strings)) };
    }
    default:
      return assertNever(pressed);
  }
}

const viewReply = (library: Library, line: string, reply: Reply, payload: unknown): AnswerView => ({
  line,
  message: toParts(payload),
  places: listPlaces(reply),
  article: reply.kind === 'article' ? reply.article.id : null,
  explanation: explainReply(library, reply),
  chart: viewChart(library, reply),
  picture: null,
});

/** Reads a file or a pasted text into a trial, and tells what it holds now. */
async function addToTrial(
  request: IncomingMessage,
  playground: Playground,
  parameters: URLSearchParams,
): Promise<Served> {
  if (request.method !== 'POST') return refuse(405, 'expected POST');
  const bytes = await readBody(request, playground.largestFile);
  if (!bytes) return refuse(413, `A file may have at most ${playground.largestFile / 1024 / 1024} MB.`);
  const name = (parameters.get('name') ?? '').trim().slice(0, 200) || 'pasted text';
  const read = await playground.readArticle(name, bytes);
  if ('problems' in read)
    return refuse(422, read.problems.map(({ message }) => `${name}: ${message}`).join('\n'));
  const trial = playground.trials.add(parameters.get('trial') ?? '', read);
  return toJson(viewCorpus(trial.library, trial.name));
}
