import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { checkQuotes } from '../../src/core/answer/check-quote.ts';
import type { Reply } from '../../src/core/answer/command.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { en } from '../../src/core/locale/en.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { toMessage } from '../../src/discord/card/component.ts';
import { toCard } from '../../src/discord/card/reply-card.ts';
import { createSeal } from '../../src/discord/state/seal.ts';

const drawing = { strings: en, seal: createSeal('a key'), isPrivate: false };

/** What Discord would read as something else than words. */
const attacks = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '</ask:123456789012345678>',
  '<id:customize>',
  '[Click here](https://evil.example)',
  '[https://good.example](https://evil.example)',
  '||hidden||',
  '# ',
  '\n# Heading',
  '\n-# Vladimir Putin',
  '\n> quoted',
  '\n>>> quoted',
  '```\ncode\n```',
  '`code`',
  '**bold**',
  '~~struck~~',
  '\u202Eright to left',
];
/** A few words with attacks among them, in which somebody may be quoted. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '“The bridge is open,” said Ada Brook. ',
        'Brook opened the bridge on Monday. ',
        'the bridge ',
        '\n\n',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

type Node = { readonly type: string; readonly content?: string | readonly Node[] | Node };

const listKinds = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ type, content }) => [type, ...(Array.isArray(content) ? listKinds(content) : [])]);

/** What no article without a URL and no question may bring about, by the parser's names. */
const forbidden: ReadonlySet<string> = new Set([
  'user',
  'role',
  'channel',
  'everyone',
  'here',
  'timestamp',
  'emoji',
  'slashCommand',
  'guildNavigation',
  'url',
  'autolink',
  'link',
  'spoiler',
  'codeBlock',
  'inlineCode',
  'strikethrough',
]);

interface Part {
  readonly content?: string;
  readonly components?: readonly Part[];
}
const listTexts = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ content, components }) => [
    ...(content === undefined ? [] : [content]),
    ...listTexts(components ?? []),
  ]);

describe('whatever stands in an article and in a question', () => {
  it('nobody is pinged, and no link, spoiler, code or emoji comes out of any card', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, asked) => {
        const article = articleOf('a', `${text}\n\n“${asked}” said Ada Brook.`, {
          title,
          author: title,
          publisher: title,
        });
        const library = createLibrary([analyzeArticle(article)]);
        const replies: readonly Reply[] = [
          ...commands.map((command) =>
            command.run(library, {
              texts: new Map(
                command.options.filter(({ kind }) => kind === 'text').map(({ name }) => [name, asked]),
              ),
              flags: new Set(),
              page: 0,
            }),
          ),
          { kind: 'quote-check', quotes: checkQuotes(library, `“${asked}” said Brook`) },
        ];
        for (const [at, reply] of replies.entries()) {
          const call = {
            command: commands[at]?.name ?? 'ask',
            page: 0,
            texts: new Map([['question', asked]]),
          };
          const message = toMessage(toCard(reply, call, drawing));
          expect(message.allowedMentions).toEqual({ parse: [] });
          for (const content of listTexts(message.components as readonly Part[]))
            expect(
              listKinds(parse(content, 'normal') as Node[]).filter((kind) => forbidden.has(kind)),
            ).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
