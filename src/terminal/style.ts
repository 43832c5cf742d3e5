/** Marks up text for a terminal, or leaves it as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001B[${open}m${text}\u001B[${close}m`;

export const colours: Style = { bold: wrap(1, 22), dim: wrap(2, 22), strong: wrap(36, 39) };
export const plain: Style = { bold: (text) => text, dim: (text) => text, strong: (text) => text };

// Escape sequences, and characters that turn the direction of writing, could make a terminal show another text.
const control = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** The text with control characters shown as a visible mark. */
export const toPrintable = (text: string): string => text.replace(control, '\uFFFD');
