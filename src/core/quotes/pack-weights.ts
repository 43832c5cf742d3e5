import { featureSpace } from './features.ts';
import type { Model } from './linear-model.ts';
import { WeightTable } from './weight-table.ts';

/**
 * Weights as text: `UNIT:BASE64`. The bytes are, for each feature that weighs anything, in the order of their numbers, how
 * far its number is from the last one (seven bits a byte, the least first, the eighth set where more follow) and its
 * weight in units as a signed byte.
 */
export function unpackWeights(packed: string): Model {
  const colon = packed.indexOf(':');
  const bytes = atob(packed.slice(colon + 1));
  const numbers = new Int32Array(bytes.length / 2);
  const weights = new Int8Array(bytes.length / 2);
  let number = 0;
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let shift = 0;
    let byte = bytes.charCodeAt(at);
    for (; byte >= 128; byte = bytes.charCodeAt(at)) {
      number += (byte & 127) << shift;
      shift += 7;
      at += 1;
    }
    number += byte << shift;
    at += 1;
    numbers[count] = number;
    weights[count] = bytes.charCodeAt(at);
    count += 1;
  }
  return {
    weights: new WeightTable(featureSpace, numbers.subarray(0, count), weights),
    unit: Number(packed.slice(0, colon)),
  };
}

/** The text that `unpackWeights` reads. */
export function packWeights({ weights, unit }: Model): string {
  let bytes = '';
  let last = 0;
  for (const [number, weight] of weights.entries()) {
    let gap = number - last;
    for (; gap >= 128; gap >>= 7) bytes += String.fromCharCode((gap & 127) | 128);
    bytes += String.fromCharCode(gap, weight & 255);
    last = number;
  }
  return `${unit}:${btoa(bytes)}`;
}
