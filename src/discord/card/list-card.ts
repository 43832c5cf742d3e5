import type { APIButtonComponent } from 'discord.js';
import type { Finding } from '../../core/answer/answer.ts';
import type { Page, Reply } from '../../core/answer/command.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import { type Call, packCall } from '../state/call.ts';
import { toSource } from './cite.ts';
import { accents, button, type Card, linkButton, menu, row, rule, text } from './component.ts';
import { toFramed, toLead } from './finding-texts.ts';
import { escapeMarkup, toLine } from './markup.ts';
import { drawWithin, messageRoom, type Room, takeFrom } from './room.ts';
import { type Drawing, pressKinds, shorten } from './view-buttons.ts';

/** Replies that consist of entries, most of them in pages. */
export type ListReply = Extract<Reply, { kind: 'quotes' | 'article' | 'timeline' | 'voices' }>;

/** More entries would leave each too little room. */
const mostEntries = 10;

interface List {
  readonly top: readonly string[];
  /** Draws one entry each within its room. */
  readonly entries: readonly ((room: Room) => string)[];
  readonly link: string | null;
}

export function toListCard(reply: ListReply, call: Call, drawing: Drawing): Card {
  const { strings } = drawing;
  const { top, entries, link } = toList(reply, strings);
  const shown = entries.slice(0, mostEntries);
  const heads = [...top, ...(reply.page.pages > 1 ? [`-# ${describePage(reply.page, strings)}`] : [])];
  const drawn = drawWithin(takeFrom(messageRoom, heads), shown);
  const buttons = [...toPageButtons(reply.page, call, drawing), ...linkButton(link, strings.buttons.source)];
  return {
    parts: [
      text(heads.join('\n')),
      ...(drawn.length === 0
        ? [text(strings.lists.nothing)]
        : reply.kind === 'voices'
          ? [rule(), text(drawn.join('\n'))]
          : drawn.flatMap((entry) => [rule(), text(entry)])),
      ...(buttons.length ? [row(...buttons)] : []),
    ],
    accent: accents.list,
    member: null,
  };
}

const describePage = ({ page, pages }: Page, { lists }: Strings): string => lists.page(page + 1, pages);

function toList(reply: ListReply, strings: Strings): List {
  const { lists } = strings;
  switch (reply.kind) {
    case 'quotes':
      return {
        top: [
          `### ${lists.quotes(toLine(reply.speaker), reply.page.total)}`,
          ...(reply.role ? [`-# ${toLine(reply.role, 300)}`] : []),
          ...topicLine(reply.about, strings),
        ],
        entries: reply.findings.map(
          (finding, at) => (room) =>
            toFramed(finding, strings, room, {
              above: toGroup(finding, reply.findings[at - 1], strings),
              below: toPlace(finding, strings),
            }),
        ),
        link: null,
      };
    case 'timeline':
      return {
        top: [`### ${lists.timeline(reply.page.total)}`, ...topicLine(reply.about, strings)],
        entries: reply.events.map(
          ({ date, finding }, at) =>
            (room) =>
              toFramed(finding, strings, room, {
                above: [
                  ...toGroup(finding, reply.events[at - 1]?.finding, strings),
                  ...toLead(finding, toLine(date)),
                ],
                below: toPlace(finding, strings),
              }),
        ),
        link: null,
      };
    case 'voices':
      return {
        top: [`### ${lists.voices(reply.page.total)}`],
        entries: reply.voices.map(
          ({ speaker, role, direct, indirect }) =>
            () =>
              [
                `**${toLine(speaker, 100)}**${role ? `, ${toLine(role, 150)}` : ''}`,
                `-# ${lists.statements(direct, indirect)}`,
              ].join('\n'),
        ),
        link: null,
      };
    case 'article':
      return toArticleList(reply, strings);
    default:
      return assertNever(reply);
  }
}

/** The article that an entry is from, where the one before it was from another. */
const toGroup = ({ article }: Finding, before: Finding | undefined, strings: Strings): readonly string[] =>
  before?.article === article ? [] : [toSource(article, strings)];

const toPlace = ({ paragraph }: Finding, { answer }: Strings): readonly string[] => [
  `-# ${answer.paragraph(paragraph)}`,
];

const topicLine = (topic: string | null, { lists }: Strings): readonly string[] =>
  topic ? [`-# ${lists.about(toLine(topic))}`] : [];

function toArticleList(reply: Extract<ListReply, { kind: 'article' }>, strings: Strings): List {
  const { article, speakers, agreements } = reply;
  const facts = [
    article.author ? strings.answer.by(toLine(article.author, 80)) : '',
    article.publisher ? toLine(article.publisher, 80) : '',
    article.published ?? '',
    article.summary ? strings.answer.summary : '',
  ].filter(Boolean);
  const names = (values: readonly string[]): string =>
    values
      .slice(0, 12)
      .map((value) => toLine(value, 60))
      .join(', ');
  return {
    top: [
      `### ${toLine(article.title)}`,
      ...(facts.length ? [`-# ${facts.join(' · ')}`] : []),
      ...(speakers.length
        ? [`-# ${strings.lists.speakers}: ${names(speakers.map(({ speaker }) => speaker))}`]
        : []),
      ...(agreements.length ? [`-# ${strings.lists.agreements}: ${names(agreements)}`] : []),
    ],
    entries: reply.paragraphs.map(
      ({ finding, speakers: heard }) =>
        (room) =>
          toFramed(finding, strings, room, {
            above: toLead(
              { ...finding, attribution: null },
              [strings.answer.paragraph(finding.paragraph), names(heard)].filter(Boolean).join(' · '),
            ),
            below: [],
          }),
    ),
    link: article.url,
  };
}

/** Empty where the call is too long for a button; the command's own option for the page is there in any case. */
function toPageButtons(
  { page, pages }: Page,
  call: Call,
  { seal, strings }: Drawing,
): readonly APIButtonComponent[] {
  const turn = (to: number, label: string, emoji: string): readonly APIButtonComponent[] => {
    const id = to >= 0 && to < pages ? seal.close(pressKinds.page, packCall({ ...call, page: to })) : null;
    return id === null ? [] : [button(id, label, emoji)];
  };
  return [
    ...turn(page - 1, strings.buttons.previousPage, '◀️'),
    ...turn(page + 1, strings.buttons.nextPage, '▶️'),
  ];
}

/** Asks which of several values an option means. */
export function toChoiceCard(
  reply: Extract<Reply, { kind: 'choice' }>,
  call: Call,
  { seal, strings }: Drawing,
): Card {
  const rest = new Map([...call.texts].filter(([name]) => name !== reply.option));
  const id = seal.close(
    pressKinds.choice,
    packCall({ ...call, texts: new Map([...rest, [reply.option, '']]) }),
  );
  const choices = [...new Set(reply.choices.filter((value) => value.length > 0 && value.length <= 100))];
  const options = choices.map((value) => ({ value, label: shorten(value) }));
  const question = reply.asked.trim() ? strings.lists.choose(toLine(reply.asked)) : strings.lists.which;
  const option = strings.commands[`${call.command}.${reply.option}`]?.name ?? reply.option;
  return {
    parts: [
      text(options.length ? question : `${question}\n${escapeMarkup(strings.lists.nothing)}`),
      ...(id && options.length ? [row(menu(id, shorten(option), options))] : []),
    ],
    accent: accents.unsure,
    member: null,
  };
}
