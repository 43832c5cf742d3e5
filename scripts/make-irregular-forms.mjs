// Writes src/core/search/irregular-forms-en.ts: the English words that no ending leads back to their base ("won", "children"), by WordNet's
// exception lists, of words that words/en.bin has. words/README.md says where they come from. The package is needed for this alone:
//
//     npm install --no-save wink-lexicon@2.2.0
//     node scripts/make-irregular-forms.mjs && npx biome format --write src/core/search/irregular-forms-en.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/english';
import { readKnownWords, toLines } from './word-lists.mjs';

/**
 * Left out: forms that are met more often as another word ("ground" is no past of "grind" to most, "lives" no plural of "life" to a
 * stemmer), or as a name.
 */
const others = new Set(
  (
    'ground wound bound bit bore lay dove rose drew tore stove shed thrust axes bases lives leaves staves media data agenda dice lens ' +
    'number better best worse worst further farther cola dive gan kent lire roma rove soles canning sera brethren fuelled fuelling'
  ).split(' '),
);
/** Left out, too: stop words (what is asked for is never one), by their base. */
const auxiliary = new Set('be can do have may will'.split(' '));
/** What the stemmer does not lead back either. */
const more = [
  ['died', 'die'],
  ['dies', 'die'],
  ['dying', 'die'],
  ['lied', 'lie'],
  ['lies', 'lie'],
  ['lying', 'lie'],
  ['tied', 'tie'],
  ['ties', 'tie'],
  ['tying', 'tie'],
  ['sued', 'sue'],
  ['suing', 'sue'],
  ['freed', 'free'],
];

const known = readKnownWords();
const require = createRequire(import.meta.url);
const found = new Map();
for (const kind of ['verb', 'noun'])
  for (const [form, base] of [
    ...Object.entries(require(`wink-lexicon/src/wn-${kind}-exceptions.js`)),
    ...more,
  ]) {
    const isPlain = /^[a-z]+$/.test(form) && /^[a-z]+$/.test(base);
    if (
      !isPlain ||
      others.has(form) ||
      auxiliary.has(base) ||
      found.has(form) ||
      !known.has(form) ||
      !known.has(base)
    )
      continue;
    if (stemmer(form) !== stemmer(base)) found.set(form, base);
  }

const groups = new Map();
for (const [form, base] of found) groups.set(base, [...(groups.get(base) ?? []), form]);

const entries = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([base, forms]) => [base, ...forms.sort()].join(' '));
writeFileSync(
  'src/core/search/irregular-forms-en.ts',
  `/** Words with forms that no stemmer leads back to them, from WordNet by \`scripts/make-irregular-forms.mjs\` (words/README.md). */
export const irregularForms: readonly (readonly string[])[] = [
${toLines(entries)}
]
  .flatMap((line) => line.split(','))
  .map((group) => group.split(' '));
`,
);
console.log(`${found.size} forms of ${groups.size} words`);
