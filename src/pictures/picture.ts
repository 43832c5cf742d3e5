/** A picture with words for those who do not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** A picture, or why none was drawn, for people. */
export type Drawn =
  | { readonly kind: 'drawn'; readonly picture: Picture }
  | { readonly kind: 'refused'; readonly reason: string };
