/** The package has no types of its own. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, in UTF-16 units; null behind the last. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
