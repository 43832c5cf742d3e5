import type { Document } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { cueGrounds, describeCue, headOf } from './cue-candidates.ts';
import { type FeatureSink, numberOf } from './features.ts';
import { attribute } from './find-attributions.ts';
import type { Certainty } from './find-reports.ts';
import type { Model } from './linear-model.ts';
import { models } from './models.ts';
import type { Reading } from './reading.ts';

/** How much one sort of observation speaks for the cue, or against it: the sum of the weights. */
export interface Ground {
  readonly name: string;
  readonly weight: number;
}

/** An attribution with the steps that led to it. */
export interface Explained {
  readonly attribution: Attribution;
  /** How sure each decision was; null where the attribution goes on from another one. */
  readonly certainty: Certainty | null;
  /** That the report is right as a whole, before calibration. */
  readonly report: number;
  /** What made the cue one, the strongest ground first. */
  readonly grounds: readonly Ground[];
}

/** Every attribution of a document in the order of the text, with what it rests on. */
export function explainAttributions(document: Document): readonly Explained[] {
  const { reading, found } = attribute(document);
  return found.map(({ draft, attribution }) => ({
    attribution,
    certainty: draft.report?.certainty ?? null,
    report: draft.probability,
    grounds: draft.report ? findGrounds(reading, headOf(reading.words, draft.report.cue)) : [],
  }));
}

function findGrounds(reading: Reading, at: number): readonly Ground[] {
  const sums = new GroundSums(models.cue);
  describeCue(reading, at, sums);
  return [...sums.byName]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

class GroundSums implements FeatureSink {
  readonly byName = new Map<string, number>();
  readonly #model: Model;
  #place = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    const weight = this.#model.weights.of(numberOf(this.#place, a, b, c, d)) * this.#model.unit;
    const name = cueGrounds[this.#place] ?? 'other';
    this.byName.set(name, (this.byName.get(name) ?? 0) + weight);
    this.#place += 1;
  }

  startAt(place: number): void {
    this.#place = place;
  }
}
