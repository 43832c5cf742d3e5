import type { Draft } from './draft.ts';
import type { Marker } from './markers.ts';
import type { Reading } from './numerals.ts';
import type { ProvisionKind } from './provision.ts';
import type { TextLine, Unit } from './units.ts';
import { findWordOrder, type WordOrder } from './word-order.ts';

/** Where a unit goes into the tree. */
export interface Place {
  readonly kind: ProvisionKind;
  readonly parent: number;
  /** How its numeral is to be read there, or null. */
  readonly reading: Reading | null;
}

/** Deeper nesting than any agreement has; what lies deeper is text. */
const deepest = 12;

interface Open {
  readonly index: number;
  readonly draft: Draft;
}

/** Decides, unit by unit, which open provision a unit goes on with or begins a list below. */
export class PlaceFinder {
  private readonly drafts: readonly Draft[];
  private readonly holds: WordOrder;
  private readonly following: ReadonlyMap<Unit, Marker>;
  private readonly beside: ReadonlyMap<Unit, Unit>;
  /** Indexes of the open provisions, the whole first. */
  private readonly stack: number[] = [0];

  /** The last article of each way of numbering, which may go on in the next group. */
  private readonly last = new Map<string, Reading>();

  constructor(drafts: readonly Draft[], pieces: readonly (Unit | TextLine)[]) {
    this.drafts = drafts;
    this.holds = findWordOrder(pieces);
    this.following = findFollowing(pieces);
    this.beside = findBeside(pieces);
  }

  /** The innermost open provision. */
  get top(): number {
    return this.stack.at(-1) ?? 0;
  }

  /** Closes what the provision does not lie in, and opens it. */
  open(index: number): void {
    const draft = this.drafts[index];
    if (draft?.marker && !draft.marker.word && draft.kind === 'article' && draft.reading)
      this.last.set(listKey(draft.marker), draft.reading);
    const parent = draft?.parent;
    while (this.stack.length > 1 && this.top !== parent) this.stack.pop();
    this.stack.push(index);
  }

  /** The open provision that the words of a line belong to. */
  findOwner({ fresh, start, indent }: TextLine, text: string): number {
    const { top } = this;
    const own = this.drafts[top];
    const above = this.drafts[own?.parent ?? 0];
    if (own?.kind === 'item' && own.textEnd >= 0 && fresh && above?.named && above.kind === 'section')
      return this.annexOrWhole();
    if (own?.kind !== 'item' || own.textEnd < 0 || !fresh || own.parent === null) return top;
    const goesOn =
      /^\p{Ll}/u.test(text.slice(start, start + 2)) || indent < own.indent || this.endsList(own, text);
    return goesOn && (this.drafts[own.parent]?.textEnd ?? -1) >= 0 ? own.parent : top;
  }

  /** The last of a list of parts of a sentence: what comes after it goes on with the words before the list. */
  private endsList({ marker, parent, textEnd }: Draft, text: string): boolean {
    const siblings = this.drafts[parent ?? 0]?.children ?? [];
    const before = this.drafts[siblings.at(-2) ?? -1];
    if (marker?.letters !== 'lower' || !before || before.textEnd < 0) return false;
    const open = /[;,]$|(?:and|or)$/.test(text.slice(Math.max(0, before.textEnd - 4), before.textEnd));
    return open && text.charAt(textEnd - 1) === '.';
  }

  /** Where the unit goes, or null where it is no unit but words. */
  findPlace(unit: Unit): Place | null {
    const place = this.findAnyPlace(unit);
    return place && (this.drafts[place.parent]?.depth ?? 0) < deepest ? place : null;
  }

  private findAnyPlace(unit: Unit): Place | null {
    const { marker } = unit;
    if (unit.kind === 'closing') return { kind: 'text', parent: this.annexOrWhole(), reading: null };
    if (!marker) return this.placeHeading(unit);
    if (marker.word) return this.placeWord(unit, marker);
    if (unit.level > 0) return this.placeNumberedHeading(unit, marker);
    return marker.form === 'decimal' ? this.placeDecimal(unit, marker) : this.placeListItem(unit, marker);
  }

  /** The open provisions from the innermost outwards, up to an annex or the whole. */
  private *innermostFirst(): Generator<Open> {
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const index = this.stack[at] ?? 0;
      const draft = this.drafts[index];
      if (!draft) continue;
      yield { index, draft };
      if (isAnnex(draft)) return;
    }
  }

  private find(fits: (draft: Draft) => boolean): number {
    for (const { index, draft } of this.innermostFirst())
      if (draft.kind === 'whole' || isAnnex(draft) || fits(draft)) return index;
    return 0;
  }

  private annexOrWhole = (): number => this.find(() => false);

  private placeHeading(unit: Unit): Place {
    const { level } = unit;
    if (unit.named) return { kind: unit.front ? 'section' : 'group', parent: 0, reading: null };
    if (level > 0)
      return {
        kind: 'section',
        parent: this.find((draft) => draft.level > 0 && draft.level < level),
        reading: null,
      };
    const below = this.beside.get(unit);
    const inArticle =
      !(below && this.isArticleLike(below)) && !unit.capitals
        ? this.find((draft) => draft.kind === 'article' || isOuter(draft))
        : this.find(isOuter);
    return { kind: 'section', parent: inArticle, reading: null };
  }

  /** The unit is numbered as the articles are. */
  private isArticleLike({ marker, level }: Unit): boolean {
    if (!marker) return false;
    if (marker.word || level > 0) return true;
    for (const { draft } of this.innermostFirst())
      if (draft.kind === 'article' && draft.marker?.form === marker.form) return true;
    return false;
  }

  private placeWord(unit: Unit, marker: Marker): Place {
    const { word } = marker;
    const reading = readWordNumeral(marker);
    if (!word || word.rank === 'annex') return { kind: 'group', parent: 0, reading };
    const kind = word.rank === 'container' ? 'group' : 'article';
    for (const { draft } of this.innermostFirst())
      if (draft.marker?.word?.name === word.name && !isAnnex(draft))
        return { kind, parent: draft.parent ?? 0, reading };
    return { kind, parent: this.find((draft) => this.isAbove(draft, unit, marker)), reading };
  }

  /** The open provision can hold one that is numbered with the word of `marker`. */
  private isAbove(draft: Draft, { level }: Unit, marker: Marker): boolean {
    const { word } = marker;
    const upper = draft.marker?.word;
    if (!word) return false;
    if (upper) {
      if (upper.rank === 'container' && word.rank === 'container')
        return upper.order === word.order ? this.holds(upper.name, word.name) : upper.order < word.order;
      return upper.rank === 'container' || this.holds(upper.name, word.name);
    }
    if (draft.kind === 'section') {
      if (draft.named) return false;
      if (draft.level > 0) return level === 0 || draft.level < level;
      return word.rank === 'article';
    }
    return marker.form === 'decimal' && holdsDecimal(draft, marker.numeral);
  }

  private placeNumberedHeading({ level }: Unit, marker: Marker): Place {
    const reading = marker.readings[0] ?? null;
    const decimal = marker.form === 'decimal';
    const parent = this.find(
      (draft) =>
        (draft.level > 0 && draft.level < level) ||
        (draft.level === 0 && draft.marker?.word?.rank === 'container') ||
        (decimal && holdsDecimal(draft, marker.numeral)),
    );
    return { kind: this.inArticle(parent) ? 'item' : 'article', parent, reading };
  }

  private placeDecimal(unit: Unit, { numeral, lowercase }: Marker): Place | null {
    const size = numeral.split('.').length;
    for (const { index, draft } of this.innermostFirst()) {
      if (holdsDecimal(draft, numeral)) return { kind: this.below(index), parent: index, reading: null };
      const last = draft.marker;
      if (last?.form !== 'decimal' || last.numeral.split('.').length !== size) continue;
      if (!unit.certain && !followsDecimal(last.numeral, numeral)) return null;
      return { kind: draft.kind, parent: draft.parent ?? 0, reading: null };
    }
    if (!unit.certain || lowercase) return null;
    const parent = this.find((draft) => draft.kind !== 'item' && draft.kind !== 'text' && !draft.named);
    return { kind: this.below(parent), parent, reading: null };
  }

  private placeListItem(unit: Unit, marker: Marker): Place | null {
    return this.placeNext(unit, marker) ?? this.placeFirst(unit, marker) ?? this.placeLater(unit, marker);
  }

  /** As the next item of an open list; of two that it could go on with, the one that is set in as far. */
  private placeNext(unit: Unit, marker: Marker): Place | null {
    let deepest: Place | null = null;
    for (const { draft } of this.innermostFirst()) {
      const reading = isSameList(draft, marker) ? followReading(draft, marker) : null;
      if (!reading || this.beginsRomanList(unit, marker, reading)) continue;
      const place = { kind: draft.kind, parent: draft.parent ?? 0, reading };
      if (draft.indent === unit.indent) return place;
      deepest ??= place;
    }
    return deepest;
  }

  /** `(i)` after `(h)` begins a list where `(ii)` comes next. */
  private beginsRomanList(unit: Unit, marker: Marker, { kind, ordinal }: Reading): boolean {
    if (kind !== 'letter' || ordinal !== 9 || marker.letters === 'none') return false;
    return (
      this.following.get(unit)?.readings.some((next) => next.kind === 'roman' && next.ordinal === 2) ?? false
    );
  }

  /** As the first item of a new list. */
  private placeFirst(unit: Unit, marker: Marker): Place | null {
    const first = marker.readings.filter(({ ordinal }) => ordinal === 1).at(-1);
    const second = this.following.get(unit)?.readings.some(({ ordinal }) => ordinal === 2) ?? false;
    const doubtful = marker.form === 'bare' || (!unit.certain && marker.lowercase && marker.form === 'dot');
    if (!first || (doubtful && !second)) return null;
    for (const { draft } of this.innermostFirst())
      if (isSameList(draft, marker) && draft.reading?.kind === first.kind && unit.indent <= draft.indent)
        return unit.certain ? { kind: draft.kind, parent: draft.parent ?? 0, reading: first } : null;
    // The recitals end where numbers with headings begin.
    const parent = this.find(({ named, kind }) => kind !== 'text' && !(named && unit.heading));
    return { kind: this.below(parent, unit), parent, reading: first };
  }

  /** As an item of a list that left numbers out, or of one that goes on below another heading. */
  private placeLater(unit: Unit, marker: Marker): Place | null {
    if (!unit.certain) return null;
    const last = this.last.get(listKey(marker));
    const following = marker.readings.find(
      ({ kind, ordinal }) => kind === last?.kind && ordinal === last.ordinal + 1,
    );
    if (following) return this.placeInGroup(unit, following);
    if (marker.form === 'bare') return null;
    for (const { draft } of this.innermostFirst()) {
      const reading = marker.readings.find(({ kind }) => kind === draft.reading?.kind);
      if (isSameList(draft, marker) && reading)
        return { kind: draft.kind, parent: draft.parent ?? 0, reading };
    }
    const next = this.following.get(unit)?.readings ?? [];
    const reading = marker.readings.find(({ kind, ordinal }) =>
      next.some((other) => other.kind === kind && other.ordinal === ordinal + 1),
    );
    const lone = marker.readings.find(
      ({ kind }) => kind === 'arabic' || (kind === 'roman' && marker.letters === 'upper'),
    );
    const begins = unit.heading !== null || this.drafts[this.top]?.kind === 'section';
    const found = reading ?? (begins && marker.form === 'dot' ? lone : null) ?? null;
    return found && this.placeInGroup(unit, found);
  }

  private placeInGroup(unit: Unit, reading: Reading): Place {
    const parent = this.find(({ kind }) => kind !== 'text');
    return { kind: this.below(parent, unit), parent, reading };
  }

  private inArticle(index: number | null): boolean {
    for (let at = index; at !== null; at = this.drafts[at]?.parent ?? null)
      if (this.drafts[at]?.kind === 'article') return true;
    return false;
  }

  /** The kind of a provision below another: an item, unless no article is around it. */
  private below(parent: number, unit?: Unit): ProvisionKind {
    const draft = this.drafts[parent];
    if (this.inArticle(parent) || draft?.kind === 'item' || draft?.kind === 'text') return 'item';
    if (draft?.named || (draft?.kind === 'section' && draft.level > 0 && unit && !unit.heading))
      return 'item';
    return 'article';
  }
}

/** `Article I` and `Part X` are Roman, `Part C` and `Annex D` are letters. */
const readWordNumeral = ({ readings, numeral }: Marker): Reading | null =>
  (/^[IVX]+$/i.test(numeral) ? readings.find(({ kind }) => kind === 'roman') : undefined) ??
  readings[0] ??
  null;

const isAnnex = ({ marker, named, kind }: Draft): boolean =>
  kind === 'group' && (marker?.word?.rank === 'annex' || named);

/** Something that stands around articles: a group, or a heading of Markdown. */
const isOuter = (draft: Draft): boolean =>
  draft.kind === 'group' || (draft.kind === 'section' && draft.level > 0);

const isSameList = ({ marker, level }: Draft, { form, letters }: Marker): boolean =>
  marker !== null &&
  marker.word === null &&
  level === 0 &&
  marker.form === form &&
  marker.letters === letters;

/** How the numeral is to be read as the one after that of `draft`, or null. */
function followReading({ reading: last }: Draft, { readings }: Marker): Reading | null {
  if (!last) return null;
  return (
    readings.find(
      ({ kind, ordinal }) => kind === last.kind && ordinal > last.ordinal && ordinal <= last.ordinal + 1,
    ) ?? null
  );
}

/** `4` holds 4.1, and 4.1 holds 4.1.2. */
function holdsDecimal({ marker, reading }: Draft, numeral: string): boolean {
  if (!marker) return false;
  const upper = numeral.slice(0, numeral.lastIndexOf('.'));
  if (marker.numeral === upper) return true;
  return marker.form !== 'decimal' && marker.letters !== 'lower' && String(reading?.ordinal) === upper;
}

function followsDecimal(last: string, next: string): boolean {
  const a = last.split('.').map(Number);
  const b = next.split('.').map(Number);
  return a.slice(0, -1).join('.') === b.slice(0, -1).join('.') && b.at(-1) === (a.at(-1) ?? 0) + 1;
}

const listKey = ({ form, letters }: Marker): string => `${form} ${letters}`;

/** For each numbered unit the next marker that is set in the same way. */
function findFollowing(pieces: readonly (Unit | TextLine)[]): ReadonlyMap<Unit, Marker> {
  const next = new Map<string, Marker>();
  const following = new Map<Unit, Marker>();
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === 'text' || !piece.marker || piece.marker.word) continue;
    const key = listKey(piece.marker);
    const marker = next.get(key);
    if (marker) following.set(piece, marker);
    next.set(key, piece.marker);
  }
  return following;
}

/** For each unit the one that follows it with no words between them. */
function findBeside(pieces: readonly (Unit | TextLine)[]): ReadonlyMap<Unit, Unit> {
  const beside = new Map<Unit, Unit>();
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (piece.kind !== 'text' && next && next.kind !== 'text') beside.set(piece, next);
  }
  return beside;
}
