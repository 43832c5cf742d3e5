/** Longer ones, in UTF-16 units, come once. */
const longest = 40;

/** So many forms are met anew before those are forgotten that have not come again since. */
const mostLate = 2048;

/**
 * What was found out about the forms of words, for the frequent ones: in a new text nine words in ten have been met
 * before. It never holds more than twice `mostLate` forms.
 */
export class FormMemory<Found> {
  #late = new Map<string, Found>();
  #early = new Map<string, Found>();

  /** What was kept for a form, or undefined. */
  find(form: string): Found | undefined {
    const late = this.#late.get(form);
    if (late !== undefined) return late;
    const early = this.#early.get(form);
    if (early !== undefined) this.keep(form, early);
    return early;
  }

  keep(form: string, found: Found): void {
    if (form.length > longest) return;
    if (this.#late.size >= mostLate) {
      this.#early = this.#late;
      this.#late = new Map();
    }
    this.#late.set(form, found);
  }
}

/** The same characters in memory of their own: a slice of 13 or more holds all of the text that it was cut from (V8's `SlicedString`). */
export const toOwnString = (slice: string): string => [...slice].join('');
