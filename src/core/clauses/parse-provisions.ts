import type { Span } from '../text/span.ts';
import { createDraft, type Draft } from './draft.ts';
import { splitInlineLists } from './inline-lists.ts';
import { composeLabels } from './labels.ts';
import { PlaceFinder } from './place-units.ts';
import type { Provision } from './provision.ts';
import { scanUnits, type TextLine, type Unit } from './units.ts';

export interface ParsedProvisions {
  readonly provisions: readonly Provision[];
  /** The line that names the document, or null. */
  readonly title: Span | null;
}

/**
 * The tree of an agreement. Total and lossless: whatever the text, the first provision spans all of it, each span lies
 * within its parent's, siblings follow each other without overlap.
 */
export function parseProvisions(text: string): ParsedProvisions {
  const { pieces: lines, title } = scanUnits(text);
  const pieces = splitInlineLists(text, lines);
  const drafts: Draft[] = [createDraft({ kind: 'whole', heading: title, textStart: title?.end ?? 0 })];
  const places = new PlaceFinder(drafts, pieces);
  for (const piece of pieces) {
    if (piece.kind === 'text') addText(text, drafts, places, piece);
    else openProvision(text, drafts, places, piece);
  }
  const ends = findEnds(drafts, text.length);
  const labels = composeLabels(text, drafts);
  return {
    title,
    provisions: drafts.map((each, index) => toProvision(text, drafts, ends, labels, each, index)),
  };
}

/** Words that go on after a list, below the words that led into it. */
function addText(text: string, drafts: Draft[], places: PlaceFinder, line: TextLine): void {
  const owner = places.findOwner(line, text);
  const own = drafts[owner];
  if (!own) return;
  if (own.children.length > 0) {
    append(
      drafts,
      createDraft({
        kind: 'text',
        start: line.start,
        textStart: line.start,
        parent: owner,
        depth: own.depth + 1,
      }),
    );
    places.open(drafts.length - 1);
  }
  const target = drafts[places.top];
  if (!target) return;
  if (target.textEnd < 0) target.textStart = line.start;
  target.textEnd = line.end;
}

function append(drafts: Draft[], added: Draft): void {
  drafts.push(added);
  if (added.parent !== null) drafts[added.parent]?.children.push(drafts.length - 1);
}

function openProvision(text: string, drafts: Draft[], places: PlaceFinder, unit: Unit): void {
  const place = places.findPlace(unit);
  if (!place) {
    addText(text, drafts, places, {
      kind: 'text',
      start: unit.start,
      end: Math.max(unit.textStart, unit.heading?.end ?? 0),
      fresh: unit.certain,
      indent: unit.indent,
    });
    return;
  }
  const { start, marker, heading, textStart, level, indent } = unit;
  append(
    drafts,
    createDraft({
      kind: place.kind,
      marker,
      named: unit.named,
      reading: place.reading,
      heading,
      start,
      level,
      indent,
      textStart,
      parent: place.parent,
      depth: (drafts[place.parent]?.depth ?? 0) + 1,
    }),
  );
  places.open(drafts.length - 1);
}

/** Where each provision ends: where the next one that does not lie within it begins. */
function findEnds(drafts: readonly Draft[], length: number): readonly number[] {
  const ends = drafts.map(() => length);
  const open: number[] = [];
  drafts.forEach(({ parent, start }, index) => {
    while (open.length > 0 && open.at(-1) !== parent) ends[open.pop() ?? 0] = start;
    open.push(index);
  });
  return ends;
}

function toProvision(
  text: string,
  drafts: readonly Draft[],
  ends: readonly number[],
  labels: readonly (string | null)[],
  { kind, heading, start, parent, depth, children, textStart, textEnd }: Draft,
  index: number,
): Provision {
  const end = ends[index] ?? start;
  const firstChild = drafts[children[0] ?? -1]?.start ?? end;
  const own = {
    start: Math.min(textStart, firstChild),
    end: Math.min(Math.max(textEnd, textStart), firstChild),
  };
  const alone = textEnd < 0 && heading && children.length === 0 ? withFullStop(text, heading) : null;
  const body = alone ?? own;
  return {
    kind,
    label: labels[index] ?? null,
    heading: alone ? null : heading,
    span: { start, end },
    body: body.start <= body.end ? body : { start: body.end, end: body.end },
    chapeau: children.length > 0 && textEnd >= 0 && own.end > own.start ? own : null,
    parent,
    children,
    depth,
  };
}

/** A heading with nothing below it is the provision's own words ("No dogs."), whose full stop belongs to them. */
const withFullStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: text.charAt(end) === '.' ? end + 1 : end,
});
