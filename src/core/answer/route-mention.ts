import type { Question } from './answer.ts';
import { readSpeechQuestion } from './asked-speech.ts';

/** Words that ask who said something: in front of what was said, or behind it. */
const asksWhoSaid =
  /\b(?:who(?:'s|’s)?|whose|which \p{L}{2,20}|what \p{L}{2,20}) (?:(?:has|had|have|was|is|once|first|actually|even|it was that) ){0,2}(?:said|says?|saying|called|calls|warned|warns|claimed|claims|told|wrote|tweeted|argued|argues|described|describes|labell?ed|denied|insisted|accused|promised|vowed|predicted|complained|admitted|quoted|stated|declared|threatened|mentioned|joked|thinks|thought|believes|words)\b|\b(?:said|says) who\b|\bquote from\b/iu;

/** Nouns that a provision is asked for with; said of the treaty, not by a person. */
const asksClause =
  /\b(?:clauses?|provisions?|articles? \d|sections? \d|art\. ?\d|§ ?\d|(?:treaty|agreement|pact|contract|lease|constitution|convention|charter|terms) (?:say|says|said|require|requires|provide|provides|contain|contains|allow|allows|oblige|obliges|have|has))\b/iu;

/** "Who wrote the treaty" asks for an author, not for a speaker. */
const asksAuthor =
  /^\W{0,4}who(?:['’]s the one who|'d)? wrote (?:the|this|an?) [^\s"“”„«»]{1,40}(?: [^\s"“”„«»]{1,40}){0,3}\s{0,3}$/iu;

/** Nothing but words in quotation marks: somebody pasted a quotation. */
const pastedQuotation = /^\s{0,9}[“"„«‘][^“”"„«»]{8,900}[”"“»’][\s.!?]{0,9}$/u;

/** The kind of question that free text is; what it does not show to be another kind is `ask`. */
export function routeMention(text: string): Question {
  if ((asksWhoSaid.test(text) && !asksAuthor.test(text)) || pastedQuotation.test(text))
    return { kind: 'who-said', text };
  const speech = readSpeechQuestion(text);
  if (speech.kind !== 'other') return { kind: speech.kind === 'agreement' ? 'what-clause' : 'ask', text };
  if (asksClause.test(text)) return { kind: 'what-clause', text };
  return { kind: 'ask', text };
}
