import { createRandom, drawWord } from './generated-passages.ts';

const roles = [
  'the harbour master',
  'a spokesman for the council',
  'the finance minister',
  'an economist at the bank',
  'the head of the union',
];
const verbs = ['said', 'told reporters', 'warned', 'added', 'argued'];
const actions = [
  'will close',
  'has opened',
  'may need',
  'cannot carry',
  'was promised',
  'is expected to lose',
];
const times = [
  'before the spring',
  'after the vote on Tuesday',
  'by the end of the year',
  'under the old rules',
];

/** A news article that nobody wrote. */
export interface GeneratedArticle {
  readonly title: string;
  readonly text: string;
  /** Words that stand in it. */
  readonly question: string;
}

/** Articles of about 700 words: paragraphs of plain sentences, every third of them quoted from somebody. */
export function generateArticles(count: number): readonly GeneratedArticle[] {
  const random = createRandom(count);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string => drawWord(random, 30_000);
  const claim = (): string =>
    `the ${word()} ${word()} ${pick(actions)} the ${word()} ${word()} ${pick(times)}`;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (): string =>
    random() < 1 / 3
      ? `“${capital(claim())},” ${capital(word())} ${capital(word())}, ${pick(roles)}, ${pick(verbs)}.`
      : `${capital(claim())}, and ${claim()}.`;
  return Array.from({ length: count }, (_, number) => {
    const paragraphs: string[] = [];
    for (let words = 0; words < 700; ) {
      const paragraph = [sentence(), sentence(), sentence()].join(' ');
      paragraphs.push(paragraph);
      words += paragraph.split(' ').length;
    }
    return { title: `Report ${number}: ${claim()}`, text: paragraphs.join('\n\n'), question: claim() };
  });
}
