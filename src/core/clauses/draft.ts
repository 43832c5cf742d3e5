import type { Span } from '../text/span.ts';
import type { Marker } from './markers.ts';
import type { Reading } from './numerals.ts';
import type { ProvisionKind } from './provision.ts';

/** A provision while its borders are not yet known. */
export interface Draft {
  readonly kind: ProvisionKind;
  readonly marker: Marker | null;
  /** How the numeral of the marker is read at its place. */
  readonly reading: Reading | null;
  /** An annex, schedule or preamble that is named without a number. */
  readonly named: boolean;
  readonly heading: Span | null;
  readonly start: number;
  readonly level: number;
  readonly indent: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly children: number[];
  textStart: number;
  /** The end of the last of its own words; -1 before there are any. */
  textEnd: number;
}

export const createDraft = (rest: Partial<Draft> & Pick<Draft, 'kind' | 'textStart'>): Draft => ({
  marker: null,
  reading: null,
  named: false,
  heading: null,
  start: 0,
  level: 0,
  indent: 0,
  parent: null,
  depth: 0,
  children: [],
  textEnd: -1,
  ...rest,
});
