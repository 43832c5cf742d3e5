import type { APIComponentInContainer } from 'discord.js';
import type { Strings } from '../../core/locale/strings.ts';
import type { ArticleContents, ArticleReport, Draft, KeptArticle } from '../../core/server/libraries.ts';
import type { Problem } from '../../core/text/problem.ts';
import type { Seal } from '../state/seal.ts';
import { accents, button, type Card, row, rule, text } from './component.ts';
import { fitCard, type Line } from './fit-card.ts';
import { toLine } from './markup.ts';
import { pressKinds } from './view-buttons.ts';

export interface LibraryDrawing {
  readonly strings: Strings;
  readonly seal: Seal;
}

type About = Pick<KeptArticle, 'title' | 'author' | 'publisher' | 'published' | 'url'>;

/** Problems that are told; those of a long import are of a kind. */
const mostProblems = 5;

/** What was read, each draft with the buttons that decide on it, and what could not be read. */
export function toDraftsCard(
  drafts: readonly Draft[],
  problems: readonly Problem[],
  drawing: LibraryDrawing,
): Card {
  const { library } = drawing.strings;
  const told = problems.slice(0, mostProblems);
  const draw = (line: Line): Card => ({
    parts: [
      ...(drafts.length ? [text(`### ${library.read}`)] : []),
      ...drafts.flatMap((draft, at) => [...(at ? [rule()] : []), ...toDraftParts(draft, drawing, line)]),
      ...(problems.length
        ? [
            text(
              [
                `**${library.problems}**`,
                ...told.map(({ file, message }) => `- ${line(file, 80)}: ${line(message, 150)}`),
              ].join('\n'),
            ),
          ]
        : []),
    ],
    accent: problems.length ? accents.warning : accents.list,
    member: null,
  });
  return fitCard(draw);
}

/** A text and a row of buttons; `swapParts` relies on just these two. */
export function toDraftParts(
  draft: Draft,
  { strings, seal }: LibraryDrawing,
  line: Line = toLine,
): readonly APIComponentInContainer[] {
  const { library } = strings;
  const press = (kind: string, label: string) => {
    const id = seal.close(kind, draft.id);
    return id === null ? [] : [button(id, label)];
  };
  const lines = [
    ...describeArticle(draft.article, strings, line),
    `-# ${describeContents(draft, strings)}`,
    ...(draft.replaces === null ? [] : [`-# ${library.replaces}`]),
  ];
  return [
    text(lines.join('\n')),
    row(
      ...press(pressKinds.keep, library.keep),
      ...press(pressKinds.correct, library.correct),
      ...press(pressKinds.discard, library.discard),
    ),
  ];
}

/** One kept article, with what may be done about it. */
export function toArticleCard(
  { kept, language, ...contents }: ArticleReport,
  { strings, seal }: LibraryDrawing,
  removing: boolean,
): Card {
  const { library } = strings;
  const press = (kind: string, label: string) => {
    const id = seal.close(kind, kept.id);
    return id === null ? [] : [button(id, label)];
  };
  const facts = [describeContents(contents, strings), library.language(language), toAdded(kept, strings)];
  const lines = [...describeArticle(kept, strings, toLine), `-# ${facts.join(' · ')}`];
  const buttons = [
    ...(removing ? [] : press(pressKinds.amend, library.correct)),
    ...press(pressKinds.remove, library.remove),
  ];
  return {
    parts: [
      text(lines.join('\n')),
      ...(removing ? [text(`**${library.confirmRemoval}**`)] : []),
      ...(buttons.length ? [row(...buttons)] : []),
    ],
    accent: removing ? accents.warning : accents.list,
    member: null,
  };
}

/** Articles on a page of the list. */
const pageLength = 10;

/** `page` is 0-based; one that is too high is the last. */
export function toKeptListCard(
  articles: readonly KeptArticle[],
  page: number,
  { strings, seal }: LibraryDrawing,
): Card {
  const { library, lists, buttons } = strings;
  const pages = Math.max(1, Math.ceil(articles.length / pageLength));
  const here = Math.min(page, pages - 1);
  const shown = articles.slice(here * pageLength, (here + 1) * pageLength);
  const turn = (to: number, label: string, emoji: string) => {
    const id = to >= 0 && to < pages ? seal.close(pressKinds.kept, String(to)) : null;
    return id === null ? [] : [button(id, label, emoji)];
  };
  const turns = [...turn(here - 1, buttons.previousPage, '◀️'), ...turn(here + 1, buttons.nextPage, '▶️')];
  const head = [
    `### ${library.list(articles.length)}`,
    ...(pages > 1 ? [`-# ${lists.page(here + 1, pages)}`] : []),
    ...(articles.length ? [] : [library.empty]),
  ];
  const draw = (line: Line): Card => ({
    parts: [
      text(head.join('\n')),
      ...(shown.length ? [text(shown.map((article) => toListed(article, strings, line)).join('\n'))] : []),
      ...(turns.length ? [row(...turns)] : []),
    ],
    accent: accents.list,
    member: null,
  });
  return fitCard(draw);
}

const toListed = (article: KeptArticle, strings: Strings, line: Line): string =>
  `**${line(article.title, 120)}**\n-# ${[...toFacts(article, line), toAdded(article, strings)].join(' · ')}`;

const toAdded = ({ addedAt }: KeptArticle, { library }: Strings): string =>
  library.added(toLine(addedAt.slice(0, 10)));

const toFacts = ({ author, publisher, published }: About, line: Line): readonly string[] =>
  [author, publisher, published].flatMap((fact) => (fact ? [line(fact, 80)] : []));

const describeContents = (
  { paragraphs, quotations, clauses }: ArticleContents,
  { library }: Strings,
): string => library.contents(paragraphs, quotations, clauses);

/** Every field by name, so that a missing one is seen and corrected. */
function describeArticle(about: About, { library }: Strings, line: Line): readonly string[] {
  const field = (name: string, value: string | null): string => `${name}: ${value ? line(value, 120) : '—'}`;
  return [
    `**${line(about.title, 150)}**`,
    field(library.author, about.author),
    field(library.publisher, about.publisher),
    field(library.date, about.published),
    ...(about.url ? [`-# ${line(about.url, 200)}`] : []),
  ];
}
