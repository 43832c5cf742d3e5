import type { Draft } from './draft.ts';
import type { Marker } from './markers.ts';

/**
 * The label of each provision, or null. The groups around an article are named only where its number would not be
 * enough: where the numbering begins again in each of them, and always for an annex.
 */
export function composeLabels(text: string, drafts: readonly Draft[]): readonly (string | null)[] {
  const composer = new Composer(text, drafts);
  for (let round = 0; round < 6 && composer.qualify(); round += 1);
  return composer.labels();
}

class Composer {
  private readonly text: string;
  private readonly drafts: readonly Draft[];
  /** For each provision: the ancestors that its label names, the outermost first. */
  private readonly qualifiers = new Map<number, readonly number[]>();
  private readonly firstArticle: number;

  constructor(text: string, drafts: readonly Draft[]) {
    this.text = text;
    this.drafts = drafts;
    const first = drafts.findIndex(({ marker }) => marker?.word?.rank === 'article');
    this.firstArticle = Math.max(0, first);
    for (const index of drafts.keys()) {
      if (!this.isMain(index)) continue;
      const annex = this.findAncestor(index, isAnnex);
      if (annex !== null) this.qualifiers.set(index, [annex]);
    }
  }

  /** Names one more group where labels are the same. False where nothing more can be done. */
  qualify(): boolean {
    const labels = this.labels();
    const same = new Map<string, number[]>();
    for (const [index, label] of labels.entries()) {
      if (label === null || !this.isMain(index)) continue;
      const found = same.get(label);
      if (found) found.push(index);
      else same.set(label, [index]);
    }
    const groups = [...same.values()].filter((found) => found.length > 1);
    const restarting = new Set<string>();
    let changed = false;
    for (const found of groups)
      for (const index of found) {
        const next = this.findNextQualifier(index);
        if (next === null) continue;
        changed = true;
        const word = this.drafts[next]?.marker?.word;
        if (word && this.drafts[index]?.reading?.ordinal === 1) restarting.add(word.name);
        this.addQualifier(index, next);
      }
    if (restarting.size > 0) this.qualifyAll(restarting);
    return changed;
  }

  private qualifyAll(words: ReadonlySet<string>): void {
    for (const index of this.drafts.keys()) {
      if (!this.isMain(index)) continue;
      const next = this.findNextQualifier(index);
      const word = next === null ? undefined : this.drafts[next]?.marker?.word;
      if (next !== null && word && words.has(word.name)) this.addQualifier(index, next);
    }
  }

  private addQualifier(index: number, next: number): void {
    this.qualifiers.set(
      index,
      [...(this.qualifiers.get(index) ?? []), next].sort((a, b) => a - b),
    );
  }

  /** The innermost ancestor that can be named and is not yet: a numbered group or article before a mere heading. */
  private findNextQualifier(index: number): number | null {
    const named = this.qualifiers.get(index) ?? [];
    const free = (fits: (draft: Draft) => boolean): number | null =>
      this.findAncestor(index, (draft, at) => !named.includes(at) && fits(draft));
    return (
      free(({ marker }) => Boolean(marker?.word)) ??
      free(({ kind, heading }) => kind === 'section' && heading !== null)
    );
  }

  private findAncestor(index: number, fits: (draft: Draft, index: number) => boolean): number | null {
    for (let at = this.drafts[index]?.parent ?? null; at !== null; at = this.drafts[at]?.parent ?? null) {
      const draft = this.drafts[at];
      if (draft && fits(draft, at)) return at;
    }
    return null;
  }

  /** Its label does not begin with that of a provision above it. */
  private isMain(index: number): boolean {
    const draft = this.drafts[index];
    return Boolean(draft?.marker) && this.findCarrier(index) === null;
  }

  /** The provision whose label the label of this one goes on with, or null. */
  private findCarrier(index: number): number | null {
    const draft = this.drafts[index];
    if (!draft?.marker || draft.marker.word) return null;
    const at = this.findAncestor(index, ({ marker, named }) => marker !== null || named);
    if (at === null) return null;
    const carrier = this.drafts[at];
    if (!carrier || carrier.named || carrier.kind === 'group') return null;
    return at;
  }

  labels(): readonly (string | null)[] {
    const labels: (string | null)[] = [];
    for (const [index, draft] of this.drafts.entries()) labels.push(this.compose(index, draft, labels));
    return labels;
  }

  private compose(index: number, draft: Draft, labels: readonly (string | null)[]): string | null {
    const { marker, heading, named } = draft;
    if (!marker) return named && heading ? toName(this.text.slice(heading.start, heading.end)) : null;
    const carrier = this.findCarrier(index);
    if (carrier !== null) return this.extend(labels[carrier] ?? null, carrier, marker);
    const groups = (this.qualifiers.get(index) ?? []).flatMap((at) => this.nameOf(at) ?? []);
    return [...groups, this.number(index, marker)].join(', ');
  }

  private nameOf(index: number): string | null {
    const draft = this.drafts[index];
    if (!draft) return null;
    if (draft.marker) return this.number(index, draft.marker);
    const { heading } = draft;
    if (!heading) return null;
    const words = this.text.slice(heading.start, heading.end);
    return draft.named ? toName(words) : words.replace(/\s+/g, ' ');
  }

  /** The provision's own number, as it is cited without the groups around it. */
  private number(index: number, { word, numeral }: Marker): string {
    if (word) return `${word.name} ${numeral}`;
    const above = this.findAncestor(index, ({ marker, named }) => marker !== null || named);
    const draft = above === null ? undefined : this.drafts[above];
    if (draft && this.isRecitals(draft)) return `Recital ${numeral}`;
    if (this.findAncestor(index, isAnnex) !== null) return `paragraph ${numeral}`;
    const recital = index < this.firstArticle && this.drafts[index]?.marker?.form === 'brackets';
    return recital && !draft ? `Recital ${numeral}` : numeral;
  }

  private isRecitals({ named, heading }: Draft): boolean {
    return (
      named &&
      heading !== null &&
      /^(?:preamble|recitals|background|whereas)/i.test(this.text.slice(heading.start, heading.end))
    );
  }

  /** The label of an item, from that of the provision around it. */
  private extend(label: string | null, carrier: number, { numeral, form }: Marker): string | null {
    if (label === null) return null;
    const above = this.drafts[carrier]?.marker;
    if (form === 'decimal') return this.extendDecimal(label, carrier, numeral);
    if (this.isParagraphSign(carrier)) {
      const first = above?.word !== null && form === 'dot';
      return `${label} ${form === 'brackets' || first ? `(${numeral})` : numeral}`;
    }
    const plain =
      above &&
      !above.word &&
      above.form !== 'brackets' &&
      above.letters === 'none' &&
      above.form !== 'decimal';
    return plain && form === 'dot' && /^[\dA-Z]/.test(numeral)
      ? `${label}.${numeral}`
      : `${label}(${numeral})`;
  }

  /** A decimal number holds the numbers above it: `14` and `14.3` make `14.3`, `Article 14` and `14.3` `Article 14.3`. */
  private extendDecimal(label: string, carrier: number, numeral: string): string {
    const { marker, reading } = this.drafts[carrier] ?? {};
    const above = marker?.numeral ?? '';
    const upper = numeral.slice(0, numeral.lastIndexOf('.'));
    if (label.endsWith(above) && above === upper)
      return `${label.slice(0, label.length - above.length)}${numeral}`;
    return reading && String(reading.ordinal) === upper ? numeral : `${label}, ${numeral}`;
  }

  private isParagraphSign(index: number): boolean {
    const isSign = (draft: Draft | undefined): boolean => draft?.marker?.word?.name === '§';
    return isSign(this.drafts[index]) || this.findAncestor(index, isSign) !== null;
  }
}

const isAnnex = ({ kind, marker, named }: Draft): boolean =>
  kind === 'group' && (named || marker?.word?.rank === 'annex');

/** "ANNEX – Prices" → "Annex". */
function toName(heading: string): string {
  const word = /^\p{L}+/u.exec(heading)?.[0] ?? heading;
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
