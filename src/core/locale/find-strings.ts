import { en } from './en.ts';
import type { Strings } from './strings.ts';

/** Languages by Discord's locale codes. A new language is one line here and one file beside it. */
export const languages: Readonly<Record<string, Strings>> = { 'en-US': en, 'en-GB': en };

/** The strings of a Discord locale (`de`, `pt-BR`, …), English where there is none. */
export const findStrings = (locale: string | null): Strings => languages[locale ?? 'en-US'] ?? en;
