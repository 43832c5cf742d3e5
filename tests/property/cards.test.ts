import { ComponentType } from 'discord.js';
import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/answer/answer.ts';
import type { Reply } from '../../src/core/answer/command.ts';
import { en } from '../../src/core/locale/en.ts';
import { languages } from '../../src/core/locale/find-strings.ts';
import { unknownSpeaker } from '../../src/core/people/person.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { findParagraphs } from '../../src/core/text/paragraphs.ts';
import { sliceVerbatim } from '../../src/core/text/verbatim.ts';
import { type Card, toMessage } from '../../src/discord/card/component.ts';
import { toDoctorCard } from '../../src/discord/card/doctor-card.ts';
import { toArticleCard, toDraftsCard, toKeptListCard } from '../../src/discord/card/library-card.ts';
import { escapeMarkup, toQuotation } from '../../src/discord/card/markup.ts';
import { toCard } from '../../src/discord/card/reply-card.ts';
import { createSeal } from '../../src/discord/state/seal.ts';
import { packView, unpackView, viewOf } from '../../src/discord/state/view.ts';

const drawing = { strings: en, seal: createSeal('a key'), isPrivate: true };

/** What Discord reads as something else than text, beside scripts of one to four bytes a character. */
const pieces = [
  ...[
    '**',
    '__',
    '~~',
    '`',
    '```',
    '||',
    '# ',
    '## ',
    '-# ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12. ',
    '> ',
    '>>> ',
    '\n',
    '\n\n',
  ],
  ...[
    '<@123456789012345678>',
    '<@&1>',
    '<#1>',
    '<t:1:R>',
    '<:a:1>',
    '<a:b:2>',
    ':smile:',
    '@everyone',
    '@here',
    '</ask:1>',
  ],
  ...[
    '[a](https://example.org/a_b_c)',
    'https://example.org/a_b_c',
    'http://x.y',
    '<https://x.y>',
    '¯\\_(ツ)_/¯',
    '\\',
    '_',
    '*',
  ],
  ...['word ', 'Ein Satz. ', 'Слово. ', '北京。', 'العربية ', '😀', ' '],
];
const markedText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

type Node = {
  readonly type: string;
  readonly name?: string;
  readonly content?: string | readonly Node[] | Node;
};

/** The text of a parse, and the kinds of node in it. */
function readNodes(nodes: readonly Node[]): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const read = (node: Node): string => {
    kinds.add(node.type);
    if (node.type === 'br') return '\n';
    if (node.type === 'twemoji') return node.name ?? '';
    if (typeof node.content === 'string') return node.content;
    return Array.isArray(node.content) ? node.content.map(read).join('') : '';
  };
  return { text: nodes.map(read).join(''), kinds };
}

describe('escapeMarkup', () => {
  it('makes Discord show any text letter by letter', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        const { text: shown, kinds } = readNodes(parse(escapeMarkup(text), 'normal') as Node[]);
        expect(shown).toBe(text);
        expect([...kinds].filter((kind) => !['text', 'br', 'twemoji'].includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('makes lines that begin like a heading, a list or small print plain', () => {
    for (const line of ['# a', '-# a', '- a', '* a', '+ a', '1. a', '  12. a', '> a', '>>> a'])
      expect(escapeMarkup(`x\n${line}`)).toMatch(/\n\s*\d*\\/);
  });
});

describe('toQuotation', () => {
  it('holds the excerpt and nothing else, with the highlights bold', () => {
    fc.assert(
      fc.property(markedText, fc.nat(60), fc.nat(60), (text, from, length) => {
        const start = Math.min(from, text.length);
        const highlight = { start, end: Math.min(text.length, start + length) };
        const quotation = toQuotation(text, { start: 0, end: text.length }, [highlight]);
        const bare = quotation
          .split('\n')
          .map((line) => line.slice(2))
          .join('\n');
        const unescaped = bare.replace(
          /\\([^0-9A-Za-z\s])|\*\*/g,
          (_, character?: string) => character ?? '',
        );
        expect(unescaped).toBe(text);
      }),
    );
  });
});

const sentence = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }).map((text) => `${text}. `),
  },
  fc.integer({ min: 100, max: 9000 }).map((length) => `${'长'.repeat(length)}。`),
  fc.integer({ min: 100, max: 2500 }).map((length) => `${'a_*word '.repeat(length)}. `),
  fc.constantFrom('\n\n', 'Слово и дело. ', '***', '😀'.repeat(500)),
);
const body = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}`);
const title = fc.string({ maxLength: 400, unit: 'grapheme' });

const finding = fc
  .record({ body, title, name: fc.option(title), at: fc.nat(), whole: fc.boolean() })
  .map(({ body: text, title: heading, name, at, whole }): Finding => {
    const article = articleOf('id', text, {
      title: heading,
      publisher: heading,
      url: `https://example.org/${encodeURIComponent(heading.toWellFormed())}`,
    });
    const paragraphs = findParagraphs(text);
    const paragraph = paragraphs[at % Math.max(1, paragraphs.length)] ?? { start: 0, end: 1, number: 1 };
    const span = whole ? { start: 0, end: text.length } : paragraph;
    const role = { start: 0, end: Math.min(text.length, 900) };
    return {
      article,
      paragraph: paragraph.number,
      excerpt: {
        start: span.start,
        end: span.end,
        text: sliceVerbatim(article, span),
        highlights: [{ start: span.start, end: Math.min(span.end, span.start + 40) }],
      },
      attribution: {
        content: [span],
        source: role,
        cue: null,
        directness: 'direct',
        speaker: { ...unknownSpeaker, name, role },
        probability: 1,
        rule: 'test',
      },
      clause: null,
      match: 'exact',
      confidence: 1,
      why: [],
    };
  });
const findings = fc.array(finding, { minLength: 1, maxLength: 12 });
const page = { page: 1, pages: 3, total: 40 };

const reply: fc.Arbitrary<Reply> = fc.oneof(
  fc.tuple(findings, title).map(([[first, ...others], text]): Reply => {
    if (!first) throw new Error('expected a finding');
    const question = { kind: 'ask', text } as const;
    return {
      kind: 'answer',
      question,
      answer: { kind: 'answered', command: 'ask', finding: first, others, readAs: text, threshold: 0.5 },
    };
  }),
  fc.tuple(findings, title).map(
    ([nearest, text]): Reply => ({
      kind: 'answer',
      question: { kind: 'who-said', text },
      answer: {
        kind: 'not-found',
        command: 'who-said',
        reason: 'unsure',
        confidence: 0,
        nearest,
        readAs: null,
        threshold: 0.5,
      },
    }),
  ),
  fc.tuple(findings, title).map(
    ([list, speaker]): Reply => ({
      kind: 'quotes',
      speaker,
      role: speaker,
      about: speaker,
      findings: list,
      page,
    }),
  ),
  findings.map(
    (list): Reply => ({
      kind: 'timeline',
      article: null,
      about: null,
      events: list.map((each) => ({ date: '2024-06', dateSpan: each.excerpt, finding: each })),
      page,
    }),
  ),
  fc.tuple(findings, title).map(
    ([list, name]): Reply => ({
      kind: 'article',
      article: list[0]?.article ?? articleOf('a', 'b'),
      paragraphs: list.map((each) => ({ finding: each, speakers: [name, name] })),
      speakers: list.map(() => ({ speaker: name, role: name, articles: 1, direct: 1, indirect: 1 })),
      agreements: list.map(() => name),
      page,
    }),
  ),
  fc.array(title, { maxLength: 40 }).map(
    (names): Reply => ({
      kind: 'voices',
      voices: names.map((speaker) => ({ speaker, role: speaker, articles: 1, direct: 2, indirect: 3 })),
      page,
    }),
  ),
  fc.tuple(findings, title).map(
    ([list, quoted]): Reply => ({
      kind: 'quote-check',
      quotes: list.map((each, index) => ({
        quoted,
        claimedSpeaker: quoted,
        check:
          index % 2
            ? { kind: 'exact', finding: each }
            : {
                kind: 'altered',
                finding: each,
                diff: [
                  { kind: 'added', text: each.article.text },
                  { kind: 'removed', text: quoted },
                ],
              },
      })),
    }),
  ),
  fc
    .array(title, { maxLength: 60 })
    .map((choices): Reply => ({ kind: 'choice', option: 'speaker', asked: choices.join(' '), choices })),
  findings.map(
    (list): Reply => ({
      kind: 'about',
      corpus: {
        articles: 1,
        passages: 2,
        attributions: 3,
        speakers: 4,
        agreements: 5,
        from: '2024',
        to: '2025',
      },
      articles: Array.from({ length: 10 }, () => list)
        .flat()
        .map(({ article }) => article),
    }),
  ),
);

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}
const flatten = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...flatten(part.components ?? [])]);

function expectLimits(card: Card): void {
  const message = toMessage(card);
  const parts = flatten(message.components as readonly Part[]);
  const texts = parts.flatMap((part) => (part.content === undefined ? [] : [part.content]));
  expect(parts.length).toBeLessThanOrEqual(40);
  expect(texts.every((text) => text.length > 0)).toBe(true);
  expect(texts.join('').length).toBeLessThanOrEqual(4000);
  expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(10_000);
  const ids = parts.flatMap((part) => (part.custom_id ? [part.custom_id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.length <= 100)).toBe(true);
  for (const part of parts) {
    if (part.type === ComponentType.ActionRow) expect(part.components?.length).toBeLessThanOrEqual(5);
    if (part.label !== undefined) expect(part.label.length).toBeLessThanOrEqual(80);
    if (!part.options) continue;
    expect(part.options.length).toBeLessThanOrEqual(25);
    expect(new Set(part.options.map(({ value }) => value)).size).toBe(part.options.length);
    expect(part.options.every(({ label, value }) => label.length <= 100 && value.length <= 100)).toBe(true);
  }
}

const strings = fc.constantFrom(...Object.values(languages));
const long = fc.oneof(title, body);
const aboutArticle = fc.record({ title: long, author: fc.option(long), publisher: fc.option(long) });

describe('cards', () => {
  it('keep Discord’s limits whatever they show, in every language', () => {
    fc.assert(
      fc.property(reply, title, strings, (shown, asked, words) => {
        const call = { command: 'quotes', page: 1, texts: new Map([['speaker', asked]]) };
        expectLimits(toCard(shown, call, { ...drawing, strings: words }));
      }),
      { numRuns: 150 },
    );
  });

  it('of a library keep them, too', () => {
    const fields = {
      id: 'x',
      published: '2024-06-20',
      url: 'https://example.org/',
      length: 1,
      addedAt: '2024-06-20',
    };
    const counts = { paragraphs: 1, quotations: 2, clauses: 3 };
    fc.assert(
      fc.property(fc.array(aboutArticle, { minLength: 1, maxLength: 12 }), strings, (list, words) => {
        const now = { ...drawing, strings: words };
        const kept = list.map((about) => ({ ...fields, ...about }));
        const drafts = list.slice(0, 5).map((about, at) => ({
          ...counts,
          id: String(at),
          article: articleOf('id', 'text', { ...about, url: fields.url }),
          replaces: 'x',
        }));
        const problems = list.map((about) => ({
          file: about.title,
          line: 1,
          column: 1,
          rule: 'x',
          message: about.title,
        }));
        const checks = list.map((about) => ({
          name: about.title,
          status: 'failure' as const,
          message: about.title,
          mend: about.title,
        }));
        expectLimits(toDraftsCard(drafts, problems, now));
        expectLimits(toKeptListCard(kept, 0, now));
        for (const one of kept.slice(0, 1))
          expectLimits(toArticleCard({ ...counts, kept: one, language: 'en' }, now, true));
        expectLimits(toDoctorCard(checks, words));
      }),
      { numRuns: 100 },
    );
  });
});

describe('views', () => {
  it('come back from a button as they went in, with as many highlights as there is room for', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), fc.nat(500), (text, a, b, paragraph) => {
        const start = a % text.length;
        const end = start + (b % (text.length - start + 1));
        const view = viewOf(articleOf('id', text), { start, end }, paragraph, 'near', [{ start, end }]);
        const id = drawing.seal.close('v', packView(view));
        expect(id).not.toBeNull();
        expect(unpackView(drawing.seal.open(id ?? '')?.state ?? '')).toEqual(view);
      }),
    );
  });

  it('are not opened where a letter was changed', () => {
    const id = drawing.seal.close('v', 'abcdefghij1.2.3') ?? '';
    for (let index = 0; index < id.length; index += 1) {
      const changed = `${id.slice(0, index)}${id[index] === 'A' ? 'B' : 'A'}${id.slice(index + 1)}`;
      expect(drawing.seal.open(changed)).toBeNull();
    }
  });
});
