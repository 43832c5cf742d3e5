/** A line of a page as it stands; coordinates in points, `y` from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the letters. */
  readonly height: number;
}
