import type { Document } from '../text/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isFirstName } from './first-names.ts';
import { foldWord } from './fold-name.ts';
import type { KnownPeople } from './known-people.ts';
import { type Speaker, unknownSpeaker } from './person.ts';

/** How often "I" outside of quotation marks is whoever signed the article: the rest are letters and transcripts. */
const probability = 0.85;

/** "I" in the words of the article itself is its author, where one person signed it and tells of himself or herself more than once. */
export function resolveAuthor({ discourse, drafts }: KnownPeople, source: Span): Speaker {
  const { document } = discourse;
  const name = document.article.author;
  if (name === null || !isPersonName(name) || !isTold(document, source)) return unknownSpeaker;
  const person =
    drafts.find((draft) => draft.kind === 'person' && draft.name.toLowerCase() === name.toLowerCase())?.id ??
    null;
  return {
    ...unknownSpeaker,
    name,
    person,
    probability,
    candidates: [{ name, person, probability }],
    evidence: [{ rule: 'author', mention: null }],
  };
}

/** One name of two to four words that begins with a given name: no paper, no agency, no list. */
function isPersonName(author: string): boolean {
  const words = author.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 5 &&
    isFirstName(foldWord(words[0] ?? '')) &&
    words.every((word) => /^[\p{L}’'.-]+$/u.test(word) && word !== 'and')
  );
}

/** A first person that stands in no quotation and not behind the name of whoever speaks ("LUND: I think"). */
function isTold({ text, quoted, paragraphs }: Document, source: Span): boolean {
  const paragraph = paragraphs.find(({ start, end }) => start <= source.start && source.start < end);
  if (!paragraph || /^[\p{Lu}\s.’'-]{2,40}:/u.test(text.slice(paragraph.start, paragraph.end))) return false;
  if (quoted.some((region) => overlaps(region, source))) return false;
  let count = 0;
  let region = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}’'])(?:I|my|me)(?![\p{L}.])/gu)) {
    while (region < quoted.length && (quoted[region]?.end ?? 0) <= index) region += 1;
    if ((quoted[region]?.start ?? text.length) > index) count += 1;
    if (count > 1) return true;
  }
  return false;
}
