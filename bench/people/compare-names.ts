const titles = new Set(
  'mr mrs ms dr sen rep gov president senator congressman congresswoman representative governor secretary gen general lt col sgt capt judge justice mayor professor prof rev sheriff sir miss pastor ambassador'.split(
    ' ',
  ),
);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a name in small letters, without articles, titles, suffixes and accents. */
export function wordsOfName(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ');
  const words = plain.split(/\s+/).filter(Boolean);
  while (words.length && /^(?:the|an?)$/.test(words[0] ?? '')) words.shift();
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Two full names of one person: the same last word, and one first word begins the other. */
export function isSameName(left: string, right: string): boolean {
  const a = wordsOfName(left);
  const b = wordsOfName(right);
  if (a.length < 2 || b.length < 2) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  return a.at(-1) === b.at(-1) && (first.startsWith(other) || other.startsWith(first));
}

/** A reference of one word, where the article gives no full name, asks for the last word alone. */
export function matchesReference(reference: string, found: string | null): boolean {
  if (found === null) return false;
  const words = wordsOfName(reference);
  return words.length < 2 ? wordsOfName(found).at(-1) === words[0] : isSameName(reference, found);
}
