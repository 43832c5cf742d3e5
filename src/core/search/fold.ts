/** Letters that Unicode does not take apart, as they are typed on a keyboard without them. */
const ligatures: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};

const plain = /^[a-z0-9'.-]*$/;

/** In lower case and compatibility form (full width, ligatures), its accents kept: what stemmers read. */
export const lowerWord = (word: string): string => word.normalize('NFKC').toLowerCase();

/** In lower case without accents and with plain apostrophes and hyphens: what is compared. */
export function foldWord(word: string): string {
  const lower = lowerWord(word);
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøłđðþßı’ʼ‐‑–]/g, (letter) => ligatures[letter] ?? letter);
}
