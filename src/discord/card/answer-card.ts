import type { Answer, Finding, Question } from '../../core/answer/answer.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import type { View } from '../state/view.ts';
import { accents, type Card, menu, row, rule, text, toNote } from './component.ts';
import { toEntry, toFindingTexts } from './finding-texts.ts';
import { toLine } from './markup.ts';
import { toRatingRow } from './rating-card.ts';
import { drawWithin, messageRoom, takeFrom } from './room.ts';
import {
  type Drawing,
  pressKinds,
  toMenuOptions,
  toPictureButton,
  toViewButtons,
  viewOfFinding,
} from './view-buttons.ts';

/** The asked words in small print, as Discord hides those of a slash command. */
const toAsked = ({ kind, text: words }: Question, { commands }: Strings): string =>
  `-# /${commands[kind]?.name ?? kind} ${toLine(words, 300)}`;

/** Nearest passages that are shown where nothing answers. */
const mostNearest = 3;

export function toAnswerCard(question: Question, answer: Answer, drawing: Drawing, showAsked: boolean): Card {
  const asked = showAsked ? [toAsked(question, drawing.strings)] : [];
  switch (answer.kind) {
    case 'answered': {
      const { finding, others, readAs } = answer;
      const above = [
        ...asked,
        ...(readAs ? [`-# ${drawing.strings.answer.readAs(toLine(readAs, 300))}`] : []),
      ];
      const card = toFindingCard(finding, viewOfFinding(finding), others, drawing, above);
      return {
        ...card,
        parts: [
          ...card.parts,
          ...toRatingRow(
            question,
            finding.excerpt.text,
            drawing,
            toPictureButton(viewOfFinding(finding), drawing),
          ),
        ],
      };
    }
    case 'not-found':
      return toNotFoundCard(answer, drawing, asked);
    case 'unclear':
      return toNote([...asked, describeUnclear(answer.reason, drawing.strings)].join('\n'));
    default:
      return assertNever(answer);
  }
}

/** One finding with its buttons, and a menu of the others. */
export function toFindingCard(
  finding: Finding,
  view: View,
  others: readonly Finding[],
  drawing: Drawing,
  above: readonly string[],
): Card {
  const texts = toFindingTexts(finding, drawing.strings, takeFrom(messageRoom, above));
  const buttons = toViewButtons(finding, view, drawing);
  const options = toMenuOptions(others, drawing);
  const menuId = drawing.seal.close(pressKinds.other, '');
  return {
    parts: [
      ...[...above, ...texts].filter(Boolean).map(text),
      ...(buttons.length ? [row(...buttons)] : []),
      ...(options.length && menuId ? [row(menu(menuId, drawing.strings.buttons.others, options))] : []),
    ],
    accent: accents.answer,
    member: null,
  };
}

function toNotFoundCard(
  { nearest, reason, readAs }: Extract<Answer, { kind: 'not-found' }>,
  drawing: Drawing,
  asked: readonly string[],
): Card {
  const { strings } = drawing;
  const shown = nearest.slice(0, mostNearest);
  const top = [
    ...asked,
    ...(readAs ? [`-# ${strings.answer.readAs(toLine(readAs, 300))}`] : []),
    reason === 'empty-corpus' ? strings.answer.emptyCorpus : strings.answer.notFound,
    ...(shown.length ? [`-# ${strings.answer.nearest}`] : []),
  ];
  const entries = drawWithin(
    takeFrom(messageRoom, top),
    shown.map(
      (finding) => (room) =>
        toEntry(finding, strings, room, finding.clause?.label ? toLine(finding.clause.label, 100) : ''),
    ),
  );
  const options = toMenuOptions(shown, drawing);
  const menuId = drawing.seal.close(pressKinds.other, '');
  return {
    parts: [
      text(top.join('\n')),
      ...entries.flatMap((entry) => [rule(), text(entry)]),
      ...(options.length && menuId ? [row(menu(menuId, strings.answer.nearest, options))] : []),
    ],
    accent: accents.unsure,
    member: null,
  };
}

function describeUnclear(
  reason: Extract<Answer, { kind: 'unclear' }>['reason'],
  { unclear }: Strings,
): string {
  switch (reason) {
    case 'empty':
      return unclear.empty;
    case 'only-common-words':
      return unclear.onlyCommonWords;
    case 'too-long':
      return unclear.tooLong;
    case 'small-talk':
      return unclear.smallTalk;
    default:
      return assertNever(reason);
  }
}
