import { featureSpace } from './features.ts';
import type { Model } from './linear-model.ts';

/**
 * Weights as text: `UNIT:BASE64`. The bytes are, for each feature that weighs anything, in the order of their numbers, how
 * far its number is from the last one (seven bits a byte, the least first, the eighth set where more follow) and its
 * weight in units as a signed byte.
 */
export function unpackWeights(packed: string): Model {
  const colon = packed.indexOf(':');
  const bytes = atob(packed.slice(colon + 1));
  const weights = new Int8Array(featureSpace);
  let number = 0;
  let at = 0;
  while (at < bytes.length) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes.charCodeAt(at++);
      number += (byte & 127) << shift;
      shift += 7;
    } while (byte >= 128);
    weights[number] = bytes.charCodeAt(at++);
  }
  return { weights, unit: Number(packed.slice(0, colon)) };
}

/** The text that `unpackWeights` reads. */
export function packWeights({ weights, unit }: Model): string {
  let bytes = '';
  let last = 0;
  weights.forEach((weight, number) => {
    if (weight === 0) return;
    let gap = number - last;
    for (; gap >= 128; gap >>= 7) bytes += String.fromCharCode((gap & 127) | 128);
    bytes += String.fromCharCode(gap, weight & 255);
    last = number;
  });
  return `${unit}:${btoa(bytes)}`;
}
