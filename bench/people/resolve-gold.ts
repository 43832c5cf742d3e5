import { findPeople } from '../../src/core/people/find-people.ts';
import { genderOfName } from '../../src/core/people/first-names.ts';
import type { Speaker } from '../../src/core/people/person.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import type { Span } from '../../src/core/text/span.ts';
import { isSameName, matchesReference, wordsOfName } from './compare-names.ts';
import type { Outcome } from './outcomes.ts';
import type { Annotated } from './read-annotated.ts';

export const toSpans = (spans: readonly (readonly [number, number])[]): readonly Span[] =>
  spans.map(([start, end]) => ({ start, end }));

/** The attributions of an article in the order of the text. */
export const orderAttributions = ({ attributions }: Annotated): Annotated['attributions'] =>
  [...attributions].sort((a, b) => (a.content.spans[0]?.[0] ?? 0) - (b.content.spans[0]?.[0] ?? 0));

/** Every annotated source of an article, resolved in the order of the text. */
export function resolveGold(article: Annotated): readonly Outcome[] {
  const document = readDocument(
    articleOf(article.id, article.text, { title: article.title, author: article.author }),
  );
  const people = findPeople(document);
  let previous: Speaker | null = null;
  let previousSource: Span | null = null;
  const outcomes: Outcome[] = [];
  for (const { source, cue, content } of orderAttributions(article)) {
    const [span] = toSpans(source?.spans ?? []);
    if (!source || !span) continue;
    const speaker = people.resolve(span, {
      content: toSpans(content.spans),
      cue: toSpans(cue?.spans ?? [])[0] ?? null,
      previous,
      previousSource,
    });
    if (speaker.person !== null) previous = speaker;
    previousSource = span;
    const names = source.verified ?? (source.names ?? []).filter((name) => !contradicts(source.text, name));
    const doubtful =
      source.kind === 'pron' &&
      !source.verified &&
      names.length > 0 &&
      names.every((name) => isNamedWithin(content.text, name));
    const known = names.length || source.kind === 'full';
    outcomes.push({
      article: article.id,
      kind: doubtful ? 'pron (named within)' : known ? source.kind : `${source.kind} (no reference)`,
      source: source.text,
      expected: names,
      found: speaker.name,
      probability: speaker.probability,
      right: isRight(source.kind, source.text, names, speaker.name),
      around: describe(article.text, span, speaker),
    });
  }
  return outcomes;
}

/** References come from a program: those that make "she" a man by his given name are left out. */
export function contradicts(source: string, name: string): boolean {
  const gender = genderOfName(wordsOfName(name)[0] ?? '');
  const word = source.trim().toLowerCase();
  return (
    (gender === 'male' && /^(?:she|her)$/.test(word)) ||
    (gender === 'female' && /^(?:he|him|his)$/.test(word))
  );
}

/** The program that made the references often takes somebody named in a statement for its speaker: such a reference is doubtful. */
export const isNamedWithin = (content: string, name: string): boolean =>
  wordsOfName(content).includes(wordsOfName(name).at(-1) ?? '');

/** By the reference where there is one; else a name is right where the words of the source hold its ends. */
function isRight(kind: string, source: string, names: readonly string[], found: string | null): boolean {
  if (names.length) return names.some((name) => matchesReference(name, found));
  if (found === null) return /[’']s?\s/.test(source) || (kind !== 'full' && !kind.includes('surname'));
  const words = wordsOfName(source);
  const name = wordsOfName(found);
  return (
    isSameName(source, found) ||
    (words.includes(name.at(-1) ?? '') && (kind !== 'full' || words.includes(name[0] ?? '')))
  );
}

function describe(text: string, { start, end }: Span, { evidence }: Speaker): string {
  const rules = evidence.map(
    ({ rule, mention }) => `${rule}: ${mention ? text.slice(mention.start, mention.end) : '–'}`,
  );
  const before = text.slice(Math.max(0, start - 500), start);
  return `[${rules.join('; ')}] ${before}<<${text.slice(start, end)}>>${text.slice(end, end + 150)}`.replaceAll(
    '\n',
    '¶',
  );
}
