/** What the form of a question asks for, beside its words. */
export interface QuestionCues<Value = boolean> {
  /** A length of time, a date or a deadline. */
  readonly time: Value;
  /** A sum, a share or another number. */
  readonly number: Value;
  /** The meaning of a word. */
  readonly definition: Value;
  /** Whether something may, must or must not be done. */
  readonly permission: Value;
  /** Who does something, decides or pays. */
  readonly who: Value;
}

/** "When" asks for a time only where it begins a question: "helping each other when attacked" names a case. */
const time =
  /(?:^|[,;:?.]\s{0,3}|\b(?:and|or|say|know|tell me)\s)when\b|\bwhen (?:do|does|did|is|are|was|were|will|can|must|may|should|has|have)\b|\b(?:how (?:long|soon|quickly|quick|fast|often|late|early)|deadline|time limit|time frame|until|by when|how many (?:hours?|days?|weeks?|months?|years?|times)|notice period|duration|expir)/i;
const number =
  /\b(?:how (?:much|many|old|big|large|high|far|heavy|tall|deep)|max(?:imum)?|min(?:imum)?|limit|cap|cost|price|amount|percent|percentage|number of|share|rate|quorum|majority|age)\b/i;
const definition =
  /\b(?:what (?:counts|qualifies|constitutes|is (?:an? )?(?:meant|considered|understood)|is (?:an?|the)\b)|definition|defined?|meaning of|means?\W?$|who (?:is|counts as|qualifies as) an?\b|\b(?:considered|counted|regarded) as\b|\bmeant? by\b)/i;
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

/** Defining words: the term in quotation marks, "X means", or words that tell that the meaning of X is left open. */
export const definitions =
  /["”]\s?(?:shall )?(?:means?|refers? to|includes?|is|are|has the meaning)\b|\b(?:means|shall mean|is understood as|is (?:one|a person|any person) who|counts? as|treated as|considered|regarded as|deemed|constitutes?|qualif(?:y|ies) as|amounts? to|defin(?:e|es|ed|ing|ition of)|the meaning of)\b/i;

/** How much each cue tells: the forms of permission and of bodies are met nearly everywhere. */
const worth: QuestionCues<number> = { time: 1, number: 1, definition: 1, permission: 0.4, who: 0.5 };

/** How well a clause has the form that the question asks for, 0–1; 0.5 where the question asks for none. */
export function fitCues(cues: QuestionCues, words: string): number {
  const met: QuestionCues = {
    time: durations.test(words),
    number: numbers.test(words),
    definition: definitions.test(words),
    permission: rules.test(words),
    who: bodies.test(words),
  };
  let balance = 0;
  let asked = 0;
  for (const cue of cueNames) {
    if (!cues[cue]) continue;
    asked += worth[cue];
    balance += met[cue] ? worth[cue] : -worth[cue];
  }
  return 0.5 + balance / (2 * Math.max(1, asked));
}

const cueNames = ['time', 'number', 'definition', 'permission', 'who'] as const;
