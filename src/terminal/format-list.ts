import type { CommandDescription, Page, Reply } from '../core/answer/command.ts';
import { en } from '../core/locale/en.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { formatShort } from './format-short.ts';
import { type Style, toPrintable } from './style.ts';

const { lists, help } = en;

/** Replies that are lists, most of them in pages. */
export type ListReply = Extract<
  Reply,
  { kind: 'help' | 'quotes' | 'article' | 'timeline' | 'voices' | 'quote-check' | 'choice' }
>;

/** A list as text for a terminal: its heading, which page it is, its entries. */
export function formatList(reply: ListReply, style: Style): string {
  switch (reply.kind) {
    case 'help':
      return join(style, [help.heading], null, [
        reply.commands.map((command) => formatCommand(command, style)).join('\n'),
      ]);
    case 'quotes':
      return join(
        style,
        [lists.quotes(reply.speaker, reply.page.total), reply.role, formatTopic(reply.about)],
        reply.page,
        reply.findings.map((finding) => formatShort(finding, style)),
      );
    case 'article':
      return formatArticle(reply, style);
    case 'timeline':
      return join(
        style,
        [lists.timeline(reply.page.total), formatTopic(reply.about)],
        reply.page,
        reply.events.map(({ date, finding }) => `${date}\n${formatShort(finding, style)}`),
      );
    case 'voices':
      return join(
        style,
        [lists.voices(reply.page.total)],
        reply.page,
        reply.voices.map(({ speaker, role, direct, indirect }) =>
          [
            toPrintable([speaker, role].filter(Boolean).join(', ')),
            style.dim(`  ${lists.statements(direct, indirect)}`),
          ].join('\n'),
        ),
      );
    case 'quote-check':
      return reply.quotes.map(({ quoted, check }) => toPrintable(`${check.kind}: ${quoted}`)).join('\n');
    case 'choice':
      return join(
        style,
        [lists.choose(reply.asked)],
        null,
        reply.choices.map((value) => `  ${toPrintable(`${reply.option}: ${value}`)}`),
      );
    default:
      return assertNever(reply);
  }
}

const formatTopic = (about: string | null): string | null => about && lists.about(about);

function formatArticle(reply: Extract<ListReply, { kind: 'article' }>, style: Style): string {
  const { article, speakers, agreements, page, paragraphs } = reply;
  const { author, publisher, published, summary, url } = article;
  const facts = [author && en.answer.by(author), publisher, published, summary && en.answer.summary, url];
  const name = (title: string, values: readonly string[]): string | null =>
    values.length ? `${title}: ${values.join(', ')}` : null;
  return join(
    style,
    [
      article.title,
      facts.filter(Boolean).join(' · '),
      name(
        lists.speakers,
        speakers.map(({ speaker }) => speaker),
      ),
      name(lists.agreements, agreements),
    ],
    page,
    paragraphs.map(({ finding, speakers: heard }) =>
      [
        style.dim(toPrintable([en.answer.paragraph(finding.paragraph), ...heard].join(' · '))),
        `  ${toPrintable(finding.excerpt.text).replace(/\s+/g, ' ')}`,
      ].join('\n'),
    ),
  );
}

function join(
  style: Style,
  [title, ...notes]: readonly [string, ...(string | null)[]],
  page: Page | null,
  entries: readonly string[],
): string {
  const turned = page && page.pages > 1 ? lists.page(page.page + 1, page.pages) : null;
  const head = [
    style.bold(toPrintable(title)),
    ...[...notes, turned].flatMap((note) => (note ? style.dim(toPrintable(note)) : [])),
  ];
  return [head.join('\n'), ...(entries.length ? entries : [lists.nothing])].join('\n\n');
}

function formatCommand({ name, description, options }: CommandDescription, style: Style): string {
  const words = options.map((option) => (option.required ? `<${option.name}>` : `[${option.name}:]`));
  return `${style.bold([`/${name}`, ...words].join(' '))}\n  ${description}`;
}
