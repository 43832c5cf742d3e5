import type { VoiceView } from './api.ts';
import { make, makeButton } from './dom.ts';
import { draw, drawButton, drawFrame } from './svg.ts';

/** More bars do not fit beside an answer. */
const mostBars = 14;
const row = { height: 30, name: 190, bar: 300, width: 560 };

/** Who is quoted how often; a bar lists what its speaker says. */
export function drawVoices(voices: readonly VoiceView[], onChoose: (name: string) => void): HTMLElement {
  const shown = voices.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(({ direct, indirect }) => direct + indirect));
  const bars = shown.flatMap((voice, at) => drawBar(voice, at, most, () => onChoose(voice.speaker)));
  return make(
    'section',
    { class: 'chart', label: 'Who is quoted how often' },
    make('h2', {}, 'Who is quoted how often'),
    make(
      'p',
      { class: 'key' },
      make('span', { class: 'direct' }, 'in their own words'),
      make('span', { class: 'indirect' }, 'reported'),
    ),
    drawFrame('Statements of each speaker', row.width, shown.length * row.height, ...bars),
    drawTable(voices, onChoose),
  );
}

/** A bar that can be pressed; its words stand over it. */
function drawBar(
  { speaker, direct, indirect }: VoiceView,
  at: number,
  most: number,
  onPress: () => void,
): readonly Node[] {
  const y = at * row.height;
  const unit = row.bar / most;
  const end = row.name + (direct + indirect) * unit;
  const bar = { y: y + 6, height: 18 };
  return [
    drawButton(
      `${speaker}: ${direct} in their own words, ${indirect} reported. List them`,
      onPress,
      draw('rect', { class: 'ground', x: 0, y, width: row.width, height: row.height }),
      draw('rect', { ...bar, class: 'direct', x: row.name, width: direct * unit }),
      draw('rect', { ...bar, class: 'indirect', x: row.name + direct * unit, width: indirect * unit }),
    ),
    draw('text', { x: row.name - 10, y: y + 20, 'text-anchor': 'end' }, shorten(speaker)),
    draw('text', { x: end + 8, y: y + 20 }, String(direct + indirect)),
  ];
}

export const shorten = (name: string, most = 22): string =>
  name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;

function drawTable(voices: readonly VoiceView[], onChoose: (name: string) => void): HTMLElement {
  const head = ['Speaker', 'Articles', 'Own words', 'Reported'].map((text) => make('th', {}, text));
  const rows = voices.map(({ speaker, articles, direct, indirect }) =>
    make(
      'tr',
      {},
      make(
        'td',
        {},
        makeButton(speaker, () => onChoose(speaker)),
      ),
      ...[articles, direct, indirect].map((count) => make('td', {}, String(count))),
    ),
  );
  return make(
    'details',
    {},
    make('summary', {}, 'As a table'),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  );
}
