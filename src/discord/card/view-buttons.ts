import type { APIButtonComponent, APISelectMenuOption } from 'discord.js';
import type { Finding } from '../../core/answer/answer.ts';
import { paragraphsOf } from '../../core/answer/article-paragraphs.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { contains, type Span } from '../../core/text/span.ts';
import type { Seal } from '../state/seal.ts';
import { packView, type View, viewOf } from '../state/view.ts';
import { button, linkButton } from './component.ts';
import { cutAt, foldSpace } from './markup.ts';

/** Kinds of sealed ids: one letter each, never given another meaning. */
export const pressKinds = {
  show: 'v',
  share: 's',
  other: 'o',
  choice: 'c',
  page: 'p',
  back: 'b',
  next: 'n',
  good: 'g',
  bad: 'd',
  reason: 'r',
  keep: 'k',
  correct: 'e',
  discard: 'f',
  amend: 'a',
  remove: 'x',
  kept: 'l',
  picture: 'i',
} as const;

/** What a card with a finding is drawn from. */
export interface Drawing {
  readonly strings: Strings;
  readonly seal: Seal;
  /** Whether the answer is seen by its asker alone, and can be shared. */
  readonly isPrivate: boolean;
}

/** The view of a finding that has just been made. */
export const viewOfFinding = ({ article, excerpt, match }: Finding): View =>
  viewOf(article, excerpt, 0, match, excerpt.highlights);

/** Whole paragraph or just the sentence, the passages around, sharing, source: what applies, at most five. */
export function toViewButtons(finding: Finding, view: View, drawing: Drawing): readonly APIButtonComponent[] {
  const { strings, isPrivate } = drawing;
  const paragraphs = paragraphsOf(finding.article);
  const here = view.paragraph || finding.paragraph;
  const around = paragraphs[here - 1];
  const move = (kind: string, label: string, paragraph: number, emoji?: string) =>
    sealed(drawing, kind, label, { ...view, paragraph }, emoji);
  return [
    ...(view.paragraph !== 0
      ? move(pressKinds.show, strings.buttons.sentence, 0)
      : around && isLarger(finding.article.text, around, finding.excerpt)
        ? move(pressKinds.show, strings.buttons.paragraph, here)
        : []),
    ...(here > 1 ? move(pressKinds.back, strings.buttons.previous, here - 1, '◀️') : []),
    ...(here < paragraphs.length ? move(pressKinds.next, strings.buttons.next, here + 1, '▶️') : []),
    ...(isPrivate ? sealed(drawing, pressKinds.share, strings.buttons.share, view) : []),
    ...linkButton(finding.article.url, strings.buttons.source),
  ];
}

/** The excerpt as a picture. */
export const toPictureButton = (view: View, drawing: Drawing): readonly APIButtonComponent[] =>
  sealed(drawing, pressKinds.picture, drawing.strings.pictures.button, view, '🖼️');

const isLarger = (text: string, paragraph: Span, excerpt: Span): boolean =>
  contains(paragraph, excerpt) &&
  text.slice(paragraph.start, paragraph.end).trim() !== text.slice(excerpt.start, excerpt.end).trim();

function sealed(
  { seal }: Drawing,
  kind: string,
  label: string,
  view: View,
  emoji?: string,
): readonly APIButtonComponent[] {
  const id = seal.close(kind, packView(view));
  return id === null ? [] : [button(id, label, emoji)];
}

/** Findings as the entries of a menu: who speaks, and how the words begin. */
export function toMenuOptions(
  findings: readonly Finding[],
  { seal }: Drawing,
): readonly APISelectMenuOption[] {
  const seen = new Set<string>();
  return findings.flatMap((finding): readonly APISelectMenuOption[] => {
    const value = seal.close(pressKinds.other, packView(viewOfFinding(finding)));
    if (value === null || seen.has(value)) return [];
    seen.add(value);
    const { article, attribution, clause, excerpt } = finding;
    const label = clause?.label ?? attribution?.speaker.name ?? article.title;
    return [{ value, label: shorten(label), description: shorten(excerpt.text) }];
  });
}

/** Labels and descriptions of a menu hold 100 characters, and know no Markdown. */
export function shorten(text: string): string {
  const line = foldSpace(text);
  return line.length <= 100 ? line || '—' : `${cutAt(line, 99).trimEnd()}…`;
}
