import type { Language } from './language.ts';

/** What kind of thing a question wants to know; `any` where it does not say. */
export type Wanted = 'who' | 'when' | 'where' | 'number' | 'why' | 'any';

type WantedPatterns = readonly (readonly [Wanted, RegExp])[];

/** Question words by language; the first that is found in this order decides. */
const wantedPatterns: Readonly<Record<string, WantedPatterns>> = {
  en: [
    [
      'number',
      /\bhow (?:many|much|long|old|large|big|tall|high|far|fast|often)\b|\bwhat (?:percent|percentage|number|amount|fraction)\b/i,
    ],
    [
      'when',
      /\b(?:when|(?:what|which|in what|on what|on which) (?:year|date|day|month|century|decade|time))\b/i,
    ],
    [
      'where',
      /\b(?:where|(?:what|which|in what|in which) (?:country|city|state|place|town|region|county|continent))\b/i,
    ],
    ['why', /\b(?:why|what (?:reason|caused)|how come)\b/i],
    ['who', /\b(?:who|whom|whose|who's|whos)\b/i],
  ],
  de: [
    ['number', /(?<!\p{L})wie ?(?:viele?n?|lange|oft|alt|hoch|weit|groß|teuer)(?!\p{L})/iu],
    ['when', /(?<!\p{L})(?:wann|seit wann|in welchem jahr)(?!\p{L})/iu],
    ['where', /(?<!\p{L})(?:wo|wohin|woher)(?!\p{L})/iu],
    ['why', /(?<!\p{L})(?:warum|wieso|weshalb)(?!\p{L})/iu],
    ['who', /(?<!\p{L})(?:wer|wen|wem|wessen)(?!\p{L})/iu],
  ],
  fr: [
    ['number', /(?<!\p{L})combien(?!\p{L})/iu],
    ['when', /(?<!\p{L})(?:quand|en quelle année)(?!\p{L})/iu],
    ['where', /(?<!\p{L})(?:où|d['’]où)(?!\p{L})/iu],
    ['why', /(?<!\p{L})pourquoi(?!\p{L})/iu],
    ['who', /(?<!\p{L})qui(?!\p{L})/iu],
  ],
  es: [
    ['number', /(?<!\p{L})(?:cuánt[oa]s?)(?!\p{L})/iu],
    ['when', /(?<!\p{L})(?:cuándo|en qué año)(?!\p{L})/iu],
    ['where', /(?<!\p{L})(?:dónde|adónde)(?!\p{L})/iu],
    ['why', /(?<!\p{L})por qué(?!\p{L})/iu],
    ['who', /(?<!\p{L})quién(?:es)?(?!\p{L})/iu],
  ],
  ru: [
    ['number', /(?<!\p{L})сколько(?!\p{L})/iu],
    ['when', /(?<!\p{L})(?:когда|в каком году)(?!\p{L})/iu],
    ['where', /(?<!\p{L})(?:где|куда|откуда)(?!\p{L})/iu],
    ['why', /(?<!\p{L})(?:почему|зачем)(?!\p{L})/iu],
    ['who', /(?<!\p{L})(?:кто|кого|кому|кем)(?!\p{L})/iu],
  ],
};

/** What a question in a language asks for; `any` in languages that are not in the table. */
export const findWanted = (text: string, { tag }: Language): Wanted =>
  wantedPatterns[tag]?.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any';
