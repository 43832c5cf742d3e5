import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAttributions } from '../../src/core/quotes/find-attributions.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import type { Span } from '../../src/core/text/span.ts';

const folder = resolve(import.meta.dirname, '../fixtures/attribution');

const expectation = z.strictObject({
  /** The whole content, part by part. */
  content: z.array(z.string()).optional(),
  /** Words that the content holds, where more or less of the clause around them may belong to it. */
  holds: z.string().optional(),
  source: z.string().optional(),
  cue: z.string().optional(),
  speaker: z.string().nullable().optional(),
  /** Who says it together with the speaker. */
  alongside: z.array(z.string()).optional(),
});
const fixture = z.strictObject({
  /** Why the case is not solved yet: the test then says so as soon as it is. */
  unsolved: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  language: z.string().optional(),
  text: z.array(z.string()),
  /** In the order of the text. An empty list: nothing in quotation marks is given a speaker. */
  expected: z.array(expectation),
});

interface Found {
  readonly content: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly alongside: readonly string[];
  readonly quoted: boolean;
}

function findIn({ text, title, author, language }: z.infer<typeof fixture>): readonly Found[] {
  const whole = text.join('\n\n');
  const article = articleOf('fixture', whole, {
    title: title ?? '',
    author: author ?? null,
    language: language ?? 'en',
  });
  const slice = (span: Span | null): string | null => span && whole.slice(span.start, span.end);
  return findAttributions(readDocument(article)).attributions.map(
    ({ content, source, cue, speaker, directness }) => ({
      content: content.map(({ start, end }) => whole.slice(start, end)),
      source: slice(source),
      cue: slice(cue),
      speaker: speaker.name,
      alongside: speaker.alongside.map(({ name }) => name),
      quoted: directness !== 'indirect',
    }),
  );
}

/** The statement that holds the expected words and little else, in the terms in which the expectation is put. */
function toComparable(expected: z.infer<typeof expectation>, found: readonly Found[]): object {
  const wanted = expected.holds ?? expected.content?.[0] ?? '';
  const [one] = found
    .filter(({ content }) => content.some((part) => part.includes(wanted)))
    .sort((a, b) => a.content.join('').length - b.content.join('').length);
  return {
    ...(expected.content && { content: one?.content }),
    ...(expected.holds !== undefined && { holds: one ? expected.holds : null }),
    ...(expected.source !== undefined && { source: holdsWords(one?.source, expected.source) }),
    ...(expected.cue !== undefined && { cue: holdsWords(one?.cue, expected.cue) }),
    ...(expected.speaker !== undefined && { speaker: one?.speaker }),
    ...(expected.alongside && { alongside: one?.alongside }),
  };
}

/** The expected words where what was found holds them ("told" in "told the council"), else what was found. */
const holdsWords = (found: string | null | undefined, expected: string): string | null | undefined =>
  found?.includes(expected) ? expected : found;

describe('attribution', () => {
  for (const name of readdirSync(folder)) {
    const read = fixture.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const check = (): void => {
      const found = findIn(read);
      if (read.expected.length === 0)
        expect(found.filter(({ quoted, speaker }) => quoted && speaker !== null)).toEqual([]);
      for (const expected of read.expected) expect(toComparable(expected, found)).toEqual(expected);
    };
    const title = name.replace(/\.json$/, '').replaceAll('-', ' ');
    if (read.unsolved === undefined) it(title, check);
    else it.fails(`${title} (not solved: ${read.unsolved})`, check);
  }
});
