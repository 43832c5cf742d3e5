import type { SpokenAboutView } from './api.ts';
import { make } from './dom.ts';
import { shorten } from './draw-voices.ts';
import { draw, drawButton, drawFrame } from './svg.ts';

const mostNames = 12;
const size = { width: 560, height: 440, across: 150, down: 165, name: 125 };

interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** −1 on the left, 1 on the right: where its name is written. */
  readonly side: number;
}

/** Who speaks about whom: names on a ring, an arc for each pair. Pressing a name leaves only its arcs. */
export function drawMap(pairs: readonly SpokenAboutView[]): HTMLElement {
  const names = [...new Set(pairs.flatMap(({ speaker, about }) => [speaker, about]))].slice(0, mostNames);
  const spots = new Map(names.map((name, at) => [name, placeOnRing(name, at, names.length)]));
  const arcs = pairs.flatMap((pair) => {
    const [from, to] = [spots.get(pair.speaker), spots.get(pair.about)];
    return from && to ? [{ pair, arc: drawArc(from, to, pair.statements) }] : [];
  });
  let chosen: string | null = null;
  const choose = (name: string): void => {
    chosen = chosen === name ? null : name;
    for (const { pair, arc } of arcs)
      arc.classList.toggle('faded', chosen !== null && pair.speaker !== chosen && pair.about !== chosen);
  };
  const nodes = [...spots.values()].flatMap((spot) => drawSpot(spot, () => choose(spot.name)));
  return make(
    'section',
    { class: 'chart', label: 'Who speaks about whom' },
    make('h2', {}, 'Who speaks about whom'),
    make(
      'p',
      { class: 'key' },
      'An arc runs from who speaks to who is spoken about. Press a name to see only its own.',
    ),
    drawFrame('Map', size.width, size.height, drawTip(), ...arcs.map(({ arc }) => arc), ...nodes),
    drawTable(pairs),
  );
}

function placeOnRing(name: string, at: number, count: number): Spot {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return {
    name,
    x: size.width / 2 + size.across * Math.cos(angle),
    y: size.height / 2 + size.down * Math.sin(angle),
    side: Math.cos(angle) < -0.01 ? -1 : 1,
  };
}

const drawTip = (): SVGElement =>
  draw(
    'marker',
    {
      id: 'tip',
      viewBox: '0 0 8 8',
      refX: 14,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      orient: 'auto',
      markerUnits: 'userSpaceOnUse',
    },
    draw('path', { d: 'M0 0 L8 4 L0 8 Z' }),
  );

/** Arcs bend towards the middle, and the two of a pair to different sides of it. */
function drawArc(from: Spot, to: Spot, statements: number): SVGPathElement {
  const bend = 0.25;
  const middleX = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const middleY = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  const arc = draw('path', {
    class: 'arc',
    d: `M${from.x} ${from.y} Q${middleX} ${middleY} ${to.x} ${to.y}`,
    'stroke-width': Math.min(6, 1 + statements),
    'marker-end': 'url(#tip)',
  });
  arc.append(draw('title', {}, `${from.name} about ${to.name}: ${statements}`));
  return arc;
}

/** A name on the ring; its words stand over what can be pressed. */
function drawSpot({ name, x, y, side }: Spot, onPress: () => void): readonly Node[] {
  const ground = {
    class: 'ground',
    x: side < 0 ? x - size.name : x - 8,
    y: y - 10,
    width: size.name + 8,
    height: 20,
  };
  return [
    drawButton(
      `${name}: only these arcs`,
      onPress,
      draw('rect', ground),
      draw('circle', { cx: x, cy: y, r: 7 }),
    ),
    draw(
      'text',
      { x: x + 12 * side, y: y + 5, 'text-anchor': side < 0 ? 'end' : 'start' },
      shorten(name, 20),
    ),
  ];
}

function drawTable(pairs: readonly SpokenAboutView[]): HTMLElement {
  const head = ['Who speaks', 'About whom', 'Statements'].map((text) => make('th', {}, text));
  const rows = pairs.map(({ speaker, about, statements }) =>
    make('tr', {}, ...[speaker, about, String(statements)].map((text) => make('td', {}, text))),
  );
  return make(
    'details',
    {},
    make('summary', {}, 'As a table'),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  );
}
