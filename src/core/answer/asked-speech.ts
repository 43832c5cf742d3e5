/** That a question asks for what somebody said of something. */
export interface AskedSpeech {
  /** As the question names the speaker: "the prime minister", "Aas". */
  readonly speaker: string;
  readonly topic: string;
}

const asking = /\bwhat (?:did|does|do|has|have|is|was) (\S.{0,280})/iu;
const speech =
  /^(.{1,61}?) (?:say|said|saying|think|thinks|thought|claim|claimed|write|written|tell us|believe|warn) (?:about|on|of|regarding|concerning) (.{1,200})/iu;

/** Documents do not speak: what these say is a clause. */
const agreement = /\b(?:treaty|agreement|pact|contract|lease|constitution|convention|charter|terms)\b/iu;

/** The kind of text whose words are asked for: a person's, or an agreement's. */
export type SpeechQuestion =
  | ({ readonly kind: 'person' } & AskedSpeech)
  | { readonly kind: 'agreement' }
  | { readonly kind: 'other' };

/** Reads "what did X say about Y" and "what does X think of Y". Total. */
export function readSpeechQuestion(text: string): SpeechQuestion {
  const [, asked = ''] = asking.exec(text) ?? [];
  const [, speaker, topic] = speech.exec(asked) ?? [];
  if (!speaker || !topic) return { kind: 'other' };
  return agreement.test(speaker) ? { kind: 'agreement' } : { kind: 'person', speaker, topic };
}
