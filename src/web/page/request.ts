import type { AnswerView, ArticleView, CorpusView, LineChoice, PressView, Refusal } from './api.ts';

/** What the server says instead of an answer; its words are for people. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

async function take<Value>(response: Promise<Response>): Promise<Value> {
  const answered = await response.catch(() => {
    throw new RefusedError('The playground does not answer. Is it still running?');
  });
  if (answered.ok) return await answered.json();
  const refusal: Refusal = await answered.json();
  throw new RefusedError(refusal.error);
}

const address = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(parameters)}`;

/** Pictures are drawn to fit the page. */
const findLook = (): string => (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');

export const askCorpus = (trial: string): Promise<CorpusView> =>
  take(fetch(address('/api/corpus', { trial })));

export const askLines = (trial: string, line: string): Promise<readonly LineChoice[]> =>
  take(fetch(address('/api/lines', { trial, line })));

export const askAnswer = (trial: string, line: string): Promise<AnswerView> =>
  take(fetch(address('/api/answer', { trial, line, look: findLook() })));

export const askPress = (trial: string, line: string, id: string, value: string): Promise<PressView> =>
  take(fetch(address('/api/press', { trial, line, id, value, look: findLook() })));

export const askArticle = (trial: string, id: string): Promise<ArticleView> =>
  take(fetch(address('/api/article', { trial, id })));

/** Adds a text to a trial, or begins one with it. */
export const sendText = (trial: string, name: string, body: Blob): Promise<CorpusView> =>
  take(fetch(address('/api/trial', { trial, name }), { method: 'POST', body }));
