/** What the form of a question asks for, beside its words. */
export interface QuestionCues {
  /** A length of time, a date or a deadline. */
  readonly time: boolean;
  /** A sum, a share or another number. */
  readonly number: boolean;
  /** The meaning of a word. */
  readonly definition: boolean;
  /** Whether something may, must or must not be done. */
  readonly permission: boolean;
  /** Who does something, decides or pays. */
  readonly who: boolean;
}

const time =
  /\b(?:how (?:long|soon|quickly|quick|fast|often|late|early)|when|deadline|time limit|time frame|until|by when|how many (?:hours?|days?|weeks?|months?|years?|times)|notice period|duration|expir)/i;
const number =
  /\b(?:how (?:much|many|old|big|large|high|far|heavy|tall|deep)|max(?:imum)?|min(?:imum)?|limit|cap|cost|price|amount|percent|percentage|number of|share|rate|quorum|majority|age)\b/i;
const definition =
  /\b(?:what (?:counts|qualifies|constitutes|is (?:an? )?(?:meant|considered|understood)|does .{1,60} mean|is (?:an?|the)\b)|definition|defined?|meaning of|means?$|who (?:is|counts as|qualifies as) an?\b|is .{1,60} (?:considered|counted|regarded) )/i;
const permission =
  /\b(?:can|could|may|allowed|permitted|forbidden|prohibited|banned|legal|ok(?:ay)?|am i|are (?:we|you|they)|do (?:i|we|you|they) (?:have|need)|must|have to|need to|required|is it (?:fine|possible)|will i)\b/i;
const who = /\b(?:who|whose|whom|which (?:court|body|party|side|country|office|organ|panel)|by whom)\b/i;

export const readQuestionCues = (text: string): QuestionCues => ({
  time: time.test(text),
  number: number.test(text),
  definition: definition.test(text),
  permission: permission.test(text),
  who: who.test(text),
});

const durations =
  /\b(?:days?|weeks?|months?|years?|hours?|minutes?|fortnight|anniversary|january|february|march|april|june|july|august|september|october|november|december|immediately|at once|without delay|until|annual(?:ly)?|daily|weekly|monthly|yearly)\b/i;
const numbers =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|fifths?|double|twice|once|majority)\b/i;
const rules =
  /\b(?:shall|must|may|can|cannot|not|no|nobody|neither|only|needs?|allowed|forbidden|prohibited|entitled|required)\b/i;
const bodies =
  /\b(?:by|party|parties|council|board|committee|commission|court|panel|member|president|treasurer|secretary|government|minister|officer|customer|tenant|landlord|we|you|borne|pays?)\b/i;

/** Defining words: the term in quotation marks, or "X means". */
export const definitions =
  /["“”][^"“”]{1,80}["“”][^.;]{0,20}\b(?:means?|refers? to|includes?|is|are|shall mean|has the meaning)\b|\b(?:means|shall mean|is understood as|is (?:one|a person|any person) who|counts? as|treated as|considered|regarded as|deemed|is defined as)\b/i;

/** How well a clause has the form that the question asks for, 0–1; 0.5 where the question asks for none. */
export function fitCues(cues: QuestionCues, words: string): number {
  const wanted = [
    cues.time && durations.test(words),
    cues.number && numbers.test(words),
    cues.definition && definitions.test(words),
    cues.permission && rules.test(words),
    cues.who && bodies.test(words),
  ];
  const asked = Object.values(cues).filter(Boolean).length;
  return asked === 0 ? 0.5 : wanted.filter(Boolean).length / asked;
}
