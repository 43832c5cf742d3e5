import { de } from './de.ts';
import { en } from './en.ts';
import { esEs } from './es-es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import type { Strings } from './strings.ts';
import { zhCn } from './zh-cn.ts';

/**
 * Languages by Discord's locale codes. A new language is one line here and one file beside it. Nothing in the English strings is spelt
 * otherwise in Britain; both codes are there because Discord shows the one to users of the other where it is alone.
 */
export const languages: Readonly<Record<string, Strings>> = {
  'en-US': en,
  'en-GB': en,
  de,
  'es-ES': esEs,
  fr,
  ja,
  ko,
  'pt-BR': ptBr,
  ru,
  'zh-CN': zhCn,
};

/** The strings of a Discord locale (`de`, `pt-BR`, …), English where there is none. */
export const findStrings = (locale: string | null): Strings => languages[locale ?? 'en-US'] ?? en;
