import type { CardText } from './card-text.ts';
import type { ChartText } from './chart-text.ts';
import type { LookName } from './looks.ts';

/** What the thread is asked to draw. */
export type PictureTask = { readonly look: LookName } & (
  | { readonly kind: 'card'; readonly card: CardText }
  | { readonly kind: 'chart'; readonly chart: ChartText }
);

/** A picture, or why it was not drawn. */
export type PictureOutcome =
  | { readonly kind: 'png'; readonly png: Buffer }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-font'; readonly character: string };
