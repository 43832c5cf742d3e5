/** Colours of a picture. Words on paper have a contrast of at least 4.5 : 1, as WCAG 2.2 asks for. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  /** Words of the article around those that are quoted, and small print. */
  readonly faint: string;
  readonly accent: string;
  readonly second: string;
  readonly line: string;
}

export const looks = {
  light: {
    paper: '#faf9f6',
    ink: '#1c1d1f',
    faint: '#63666d',
    accent: '#22684a',
    second: '#b7791f',
    line: '#dcd9d2',
  },
  dark: {
    paper: '#17181a',
    ink: '#f0eee9',
    faint: '#a4a8b0',
    accent: '#7fcaa6',
    second: '#e0b060',
    line: '#3a3d43',
  },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
