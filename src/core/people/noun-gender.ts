import type { Gender } from './first-names.ts';
import { femaleNouns, maleNouns } from './lists.ts';

/** The gender that a noun for a person tells: "spokeswoman". */
export const nounGender = (noun: string): Gender =>
  femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : 'unknown';
