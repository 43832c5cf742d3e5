import type { Sentence } from '../text/document.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';

/** Small words that head lines leave uncapitalised. */
const small = new Set(
  'a an the and or but nor as at by for from in into of off on per to up via vs with is it'.split(' '),
);

/**
 * True where a sentence is a head line: a paragraph or line of its own of which every longer word is capitalised,
 * and some that the article elsewhere writes small.
 */
export function isHeading(
  text: string,
  sentence: Sentence,
  paragraph: Paragraph | undefined,
  tokens: readonly Token[],
  lower: ReadonlySet<string>,
): boolean {
  const start = sentence.start === paragraph?.start || text.charAt(sentence.start - 1) === '\n';
  const end = sentence.end === paragraph?.end || text.charAt(sentence.end) === '\n';
  if (!start || !end) return false;
  const words = tokens.filter(
    ({ kind, lower: word }) => kind === 'word' && !small.has(word) && word !== "'s",
  );
  const capitals = words.filter(({ capital }) => capital);
  if (words.length < 3 || capitals.length < words.length * 0.8) return false;
  return capitals.some(({ lower: word }) => lower.has(word)) && capitals.length >= 3;
}
