import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemGreek } from '@orama/stemmers/greek';
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRomanian } from '@orama/stemmers/romanian';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';
import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as mandarin } from '@orama/stopwords/mandarin';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian';
import { foldWord } from './fold.ts';

/** What matching needs to know of a language. */
export interface Language {
  /** The primary subtag: `en`, `de`, … */
  readonly tag: string;
  /** The stem of a word in lower case, its accents kept; the word itself where the language has no stemmer here. */
  readonly stem: (word: string) => string;
  /** Folded words that say too little to be looked up. */
  readonly common: ReadonlySet<string>;
}

const same = (word: string): string => word;

/**
 * Snowball stemmers and stop words (packages @orama/stemmers and @orama/stopwords) by primary subtag.
 * Japanese and Chinese words have no endings to take off.
 */
const languages: Record<string, readonly [(word: string) => string, readonly string[]]> = {
  ar: [stemArabic, arabic],
  da: [stemDanish, danish],
  de: [stemGerman, german],
  el: [stemGreek, greek],
  // The package's list has "an" and "the" but not "a".
  en: [stemEnglish, ['a', ...english]],
  es: [stemSpanish, spanish],
  fi: [stemFinnish, finnish],
  fr: [stemFrench, french],
  hu: [stemHungarian, hungarian],
  it: [stemItalian, italian],
  ja: [same, japanese],
  nb: [stemNorwegian, norwegian],
  nl: [stemDutch, dutch],
  nn: [stemNorwegian, norwegian],
  no: [stemNorwegian, norwegian],
  pt: [stemPortuguese, portuguese],
  ro: [stemRomanian, romanian],
  ru: [stemRussian, russian],
  sv: [stemSwedish, swedish],
  tr: [stemTurkish, turkish],
  uk: [stemUkrainian, ukrainian],
  zh: [same, mandarin],
};

const found = new Map<string, Language>();

/** The language of a BCP 47 tag; one without stemmer and stop words for a tag that is not known. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  const known = found.get(primary);
  if (known) return known;
  const entry = Object.hasOwn(languages, primary) ? languages[primary] : undefined;
  const language: Language = {
    tag: primary,
    stem: entry?.[0] ?? same,
    common: new Set(entry?.[1].flatMap(spellings)),
  };
  if (entry) found.set(primary, language);
  return language;
}

/** A stop word as it is met: folded, and a short form also as typed in a hurry ("didn't", "didnt"; "what's", "whats"). */
function spellings(word: string): readonly string[] {
  const folded = foldWord(word);
  return /(?:n't|'s)$/.test(folded) ? [folded, folded.replace("'", '')] : [folded];
}
