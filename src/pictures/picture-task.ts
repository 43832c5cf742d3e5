import type { CardText } from './card-text.ts';
import type { LookName } from './looks.ts';

/** What the thread is asked to draw. */
export interface PictureTask {
  readonly kind: 'card';
  readonly card: CardText;
  readonly look: LookName;
}
