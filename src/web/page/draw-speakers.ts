import type { Range, SpeakerView } from './api.ts';
import { make, makeButton } from './dom.ts';

const directness = {
  direct: 'in their own words',
  mixed: 'partly in their own words',
  indirect: 'reported',
} as const;

/** Everybody who speaks in the article, each with a button. */
export function drawSpeakers(
  speakers: readonly SpeakerView[],
  chosen: string | null,
  onChoose: (name: string) => void,
): readonly Node[] {
  if (speakers.length === 0) return [];
  const buttons = speakers.map(({ name, statements }) => {
    const button = makeButton(`${name} (${statements.length})`, () => onChoose(name), { class: 'chip' });
    button.setAttribute('aria-pressed', String(name === chosen));
    return button;
  });
  return [make('div', { class: 'speakers', role: 'group', label: 'Who speaks' }, ...buttons)];
}

/** What one speaker says in the article; each entry leads to its place. */
export function drawSaid(
  { name, role, statements }: SpeakerView,
  onPoint: (range: Range) => void,
): HTMLElement {
  const entries = statements.map((statement) =>
    make(
      'li',
      {},
      makeButton(`¶ ${statement.paragraph}`, () => onPoint(statement.range), {
        label: `Go to paragraph ${statement.paragraph}`,
      }),
      make('span', { class: 'words' }, statement.text),
      make('span', { class: 'manner' }, directness[statement.directness]),
    ),
  );
  return make(
    'section',
    { class: 'statements', label: `What ${name} says` },
    make('h3', {}, name),
    ...(role ? [make('p', { class: 'role' }, role)] : []),
    make('ul', {}, ...entries),
  );
}
