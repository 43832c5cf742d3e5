/** Openers of a chat that say nothing of what is asked: "hey, does anyone know", "tell me". */
export const greeting =
  /^(?:(?:hey|hi|hello|so|ok|okay|um|uh|hmm|please|pls|anyone knows?|does anyone know|do you know|(?:can|could) (?:you|someone|anyone) tell (?:me|us)|tell (?:me|us)|remind (?:me|us)|wait|and|but|btw)\b[\s,.!:;–—-]{0,4})+/iu;

/** Ways of asking for whatever there is: "I want to know about", "what happens to", "what is the story with". */
const topicOpener =
  /^(?:i(?: want|['’]d like| would like) to know\b[\s,:]{0,3})?(?:(?:more |something |anything |(?:any )?(?:info|information|news|details) )?(?:about|on)\b|what (?:happens|happened|will happen|would happen)\b|what(?:['’]?s| is| are) the (?:deal|story|matter) with\b)?/iu;

/** The number of UTF-16 units at the head of a question that belong to the asking alone. */
export function openingLength(text: string): number {
  const greeted = greeting.exec(text)?.[0].length ?? 0;
  return greeted + (topicOpener.exec(text.slice(greeted))?.[0].length ?? 0);
}
