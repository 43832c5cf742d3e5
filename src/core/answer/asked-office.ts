/** Who holds which office, and where. */
export interface AskedOffice {
  readonly office: string;
  /** What follows "of", "at", "in", "for"; empty where nothing does. */
  readonly place: string;
}

const question = /^\W{0,4}[Ww]ho(?: is| was|['’]?s) (?:the |a |an )?(\p{Ll}[^?!.]{2,100})/u;
const placed = /^(.{2,60}?) (?:of|at|in|for) (.{2,80})$/u;

/** Reads "who is the port director of Norwick"; null for other questions. */
export function readOfficeQuestion(text: string): AskedOffice | null {
  const asked = question.exec(text.slice(0, 200))?.[1]?.trim();
  if (!asked) return null;
  const [, office = asked, place = ''] = placed.exec(asked) ?? [];
  return { office, place };
}
