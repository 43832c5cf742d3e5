import type { Question } from './answer.ts';

/** So many words in capitals may be acronyms. */
const mostAcronyms = 2;
const lower = /\p{Ll}/u;
const words = /\p{Lu}[\p{Lu}\p{M}\p{N}’'-]*/gu;

/**
 * A question that is written in capitals throughout, in small letters: else each of its short words would be taken for an acronym.
 * Every offset stays as it is.
 */
export function calmQuestion<Asked extends Question>(question: Asked): Asked {
  const { text } = question;
  if (lower.test(text) || (text.match(words)?.length ?? 0) <= mostAcronyms) return question;
  return { ...question, text: text.replace(/\p{Lu}/gu, toSmall) };
}

/** A few capitals, such as "İ", have small letters that are longer. */
function toSmall(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}
