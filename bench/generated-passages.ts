/** A passage that nobody wrote, and questions whose right passage is known. */
export interface GeneratedCorpus {
  readonly passages: readonly string[];
  readonly questions: readonly { readonly text: string; readonly passage: number }[];
}

/** Words of a made-up language: syllables put together, so that stemmers and tokenizers find nothing to stumble over. */
const syllables = 'ba co du fe gi ka lo mu ne pi ra so tu ve wi za bri cla dro fle gru plo ste tra'.split(
  ' ',
);
const common =
  'the of and to in a is was for on that with as by at from it an be are this which or had not'.split(' ');

/** Mulberry32, by Tommy Ettinger (public domain): the same numbers in each run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function wordOf(rank: number): string {
  let rest = rank;
  let word = '';
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return `${word}${syllables[rank % 7]}`;
}

/** A word of a vocabulary of that size, by Zipf's law. */
export const drawWord = (random: () => number, vocabulary: number): string =>
  wordOf(Math.floor(Math.exp(random() * Math.log(vocabulary))));

/** Passages of 60 to 130 words, their words spread by Zipf's law as in real text; nearly half are stop words. */
export function generateCorpus(size: number, questions: number): GeneratedCorpus {
  const random = createRandom(size);
  const vocabulary = 20_000 + size;
  const draw = (): string =>
    random() < 0.45
      ? (common[Math.floor(random() ** 2 * common.length)] ?? 'the')
      : drawWord(random, vocabulary);
  const passages = Array.from({ length: size }, () => {
    const words = Array.from({ length: 60 + Math.floor(random() * 71) }, draw);
    return `${words.join(' ')}.`;
  });
  return {
    passages,
    questions: Array.from({ length: questions }, () => {
      const passage = Math.floor(random() * size);
      const words = (passages[passage] ?? '').split(' ');
      const picked = words.filter(() => random() < 0.1);
      return { text: `what is the ${picked.join(' ')} of the`, passage };
    }),
  };
}
