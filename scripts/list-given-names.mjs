// Writes src/core/people/given-names.ts: the given names of the locales of @faker-js/faker (MIT), in Latin letters,
// without accents, each with the gender that most of its locales give it; English ones decide where they differ.
//
//     node scripts/list-given-names.mjs > src/core/people/given-names.ts
import { allLocales } from '@faker-js/faker';

/** Locales of jokes and of invented languages, and those whose given names are syllables written apart. */
const skipped = new Set(['en_AU_ocker', 'en_BORK', 'eo', 'vi']);
/** Particles, places, days and other words that begin names and sentences in English more often than they are given names. */
const notNames = new Set(
  'al van del can job may sue so su era may do an in on or una las san santa july august sunday monday friday america asia africa europe london paris florida texas georgia israel jordan china india dallas houston austin berlin virginia carolina dakota king prince princess duke earl major judge bishop pope general senator star queen saint sir lady justice dean reverend church house state street city park west north south east summer winter autumn spring may easter christmas white black green brown gray grey red blue gold silver freedom hope-so security senate congress union party press post times news world league club team game games gun guns love man men boy king-of you your use safe angel-of blessing lucky gift mercy marvelous favour goodness divine precious welcome fortune sir-john son dad most best more much many such each ever even ago now new old'.split(
    ' ',
  ),
);
const letters = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae' };
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæ]/g, (letter) => letters[letter]);

const counts = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (skipped.has(locale)) continue;
  const english = /^en(?:_(?:US|GB|AU|CA|IE))?$/.test(locale);
  for (const gender of ['male', 'female'])
    for (const name of person?.first_name?.[gender] ?? []) {
      const word = plain(name);
      if (!/^[a-z]{2,14}(?:-[a-z]{2,12})?$/.test(word) || notNames.has(word) || (word.length < 4 && !english))
        continue;
      const count = counts.get(word) ?? { male: 0, female: 0, english: { male: 0, female: 0 } };
      count[gender] += 1;
      if (english) count.english[gender] += 1;
      counts.set(word, count);
    }
}

const given = { male: [], female: [], both: [] };
for (const [word, count] of counts) {
  const { male, female } = count.english.male === count.english.female ? count : count.english;
  given[male > 2 * female ? 'male' : female > 2 * male ? 'female' : 'both'].push(word);
}

process.stdout.write(`/**
 * Given names in small letters without accents, by the gender that they are mostly given with.
 * Written by scripts/list-given-names.mjs from @faker-js/faker 10.6.0: MIT, copyright 2022-2025 Faker,
 * copyright 2020 Marak Squires. Do not edit: names that it lacks stand in first-names.ts.
 */
`);
for (const [gender, words] of Object.entries(given))
  process.stdout.write(`export const ${gender} =\n  '${words.sort().join(' ')}';\n`);
