import type { EventView, Place } from './api.ts';
import { make, makeButton } from './dom.ts';
import { draw, drawButton, drawFrame } from './svg.ts';

const size = { width: 560, height: 120, margin: 30, axis: 80 };

/** Dates as `2024`, `2024-06` or `2024-06-19`, as days since 1970. */
function toDays(date: string): number {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** Dated sentences along a line; a dot opens its sentence. Those of one day stand one above the other. */
export function drawTimeline(events: readonly EventView[], onOpen: (place: Place) => void): HTMLElement {
  const days = events.map(({ date }) => toDays(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const stacked = new Map<number, number>();
  const dots = events.map(({ date, place }, at) => {
    const share = last > first ? ((days[at] ?? first) - first) / (last - first) : 0.5;
    const x = size.margin + share * (size.width - 2 * size.margin);
    const slot = Math.round(x / 12);
    const height = stacked.get(slot) ?? 0;
    stacked.set(slot, height + 1);
    return drawButton(
      `${date}: ${place.text}`,
      () => onOpen(place),
      draw('title', {}, `${date}: ${place.text}`),
      draw('circle', { cx: x, cy: size.axis - 12 - Math.min(height, 4) * 14, r: 6 }),
    );
  });
  const label = (text: string, x: number, anchor: string): SVGElement =>
    draw('text', { x, y: size.axis + 24, 'text-anchor': anchor }, text);
  return make(
    'section',
    { class: 'chart', label: 'Timeline' },
    make('h2', {}, 'Timeline'),
    drawFrame(
      'Dated sentences',
      size.width,
      size.height,
      draw('line', { x1: size.margin, x2: size.width - size.margin, y1: size.axis, y2: size.axis }),
      label(events[days.indexOf(first)]?.date ?? '', size.margin, 'start'),
      ...(last > first
        ? [label(events[days.indexOf(last)]?.date ?? '', size.width - size.margin, 'end')]
        : []),
      ...dots,
    ),
    drawTable(events, onOpen),
  );
}

function drawTable(events: readonly EventView[], onOpen: (place: Place) => void): HTMLElement {
  const head = ['Date', 'Sentence', 'Article'].map((text) => make('th', {}, text));
  const rows = events.map(({ date, place }) =>
    make(
      'tr',
      {},
      make('td', { class: 'date' }, date),
      make(
        'td',
        {},
        makeButton(place.text, () => onOpen(place)),
      ),
      make('td', {}, `${place.title}, ¶ ${place.paragraph}`),
    ),
  );
  return make(
    'details',
    {},
    make('summary', {}, 'As a table'),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  );
}
