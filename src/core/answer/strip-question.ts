import { greeting } from '../search/opening.ts';

/** Verbs of asking who said something; what follows them is what was said. */
const sayVerbs =
  'said|says|say|saying|wrote|writes|stated|states|claimed|claims|told|tweeted|argued|argues|mentioned|declared|insisted|remarked|quipped|joked|thinks|thought|believes|believed|felt|feels|warned|complained|admitted|pointed out|came up with|described|called|calls|spoke of|talked about';

/** "who said that …", "who was saying …", "which senator reckons …". */
const opener = new RegExp(
  `^(?:who|whos|who's|which [\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?|what [\\p{L}-]{2,20})(?: (?:was|is|were|has|had|once|actually|even|first|also|just|it was that)){0,2} (?:${sayVerbs})\\b[\\s,:]{0,3}(?:that\\b|something like\\b|sth like\\b)?[\\s:]{0,3}`,
  'iu',
);

/** "… who said that?", "… - who came up with that". */
const ending =
  /[\s,.:;–—-]{0,4}\b(?:who|whose) (?:said|says|wrote|words|was it|came up with|called|tweeted)(?: (?:that|this|it|these words|are these|were these|is this|about [\p{L}]{2,20}))?[\s?!.]{0,4}$/iu;

const afterthought =
  /[\s,.]{1,4}(?:lol|lmao|haha|pls|please|thx|thanks|something|again|exactly)[\s?!.]{0,4}$/iu;

/**
 * The words that a question asks about, without the asking: "hey, who said that prices rise?" is "prices rise".
 * Where nothing else would be left, the question stays as it is.
 */
export function stripQuestion(text: string): string {
  const steps = [greeting, opener, ending, afterthought, ending];
  const stripped = steps
    .reduce((rest, step) => rest.replace(step, ''), text.normalize('NFC').trim())
    .replace(/[?\s]{1,20}$/u, '');
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped : text;
}

const namesKind = /^(?:which|what)\b/iu;

/** As `stripQuestion`, but what "which pollster thinks that …" says of the speaker stays: whoever paraphrases needs each word. */
export const stripAsking = (text: string): string =>
  namesKind.test(text.replace(greeting, '')) ? text.replace(greeting, '') : stripQuestion(text);

const thanks =
  /^(?:thanks?|thank you|thx|ty|cheers|lol|lmao|rofl|haha|hehe|nice|cool|great|wow|ok|okay|hi|hello|hey|yo|bye|good (?:bot|job|morning|night|evening|one)|well done|bad bot|yes|no|yep|nope|sure|really|same|this|gg|brb|omg|so|much|very|a lot|bot|you|there|everyone|all|for that|man|[\s,.!?]){1,8}$/iu;

/** Talk that asks for nothing: thanks, laughter, a greeting, an emoji alone. */
export function isSmallTalk(text: string): boolean {
  const words = text.trim();
  return words.length > 0 && words.length <= 60 && (!/[\p{L}\p{N}]/u.test(words) || thanks.test(words));
}
