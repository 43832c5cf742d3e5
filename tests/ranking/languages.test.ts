import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import type { Answer } from '../../src/core/answer/answer.ts';
import { findAnswer } from '../../src/core/answer/find-answer.ts';
import { createLibrary } from '../../src/core/answer/library.ts';
import { createPassageIndex } from '../../src/core/search/passage-index.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { rankPassages } from '../../src/core/search/rank-passages.ts';
import { ratePassages } from '../../src/core/search/rate-passages.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { openWordTable } from '../../src/library/open-word-table.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Der Hafenmeister von Husum sperrte am Montag die nördliche Mole, weil das Holz verfault war.',
    'Die Europäische Union (EU) beschloss neue Fangquoten für die Nordsee.',
    'Zur Kundgebung der Fischer vor dem Rathaus kamen 300 Menschen.',
    'Die Bürgermeisterin Anna Berg versprach den Fischern eine Entschädigung bis zum Herbst.',
    'Die Fähre nach Pellworm fährt zweimal am Tag.',
  ],
  fr: [
    'Le maître du port de Cancale a fermé la jetée nord lundi, car le bois était pourri.',
    'La maire Anne Berger a promis une indemnité aux pêcheurs avant l’automne.',
    'Trois cents personnes ont manifesté devant la mairie.',
  ],
  es: [
    'El capitán del puerto de Laredo cerró el muelle norte el lunes porque la madera estaba podrida.',
    'La alcaldesa Ana Vega prometió una indemnización a los pescadores antes del otoño.',
    'Trescientas personas protestaron frente al ayuntamiento.',
  ],
  ru: [
    'Начальник порта Онега закрыл северный причал в понедельник, потому что доски сгнили.',
    'Мэр Анна Белова обещала рыбакам компенсацию до осени.',
    'Триста человек вышли на митинг перед мэрией.',
  ],
};
const meaning = await openWordTable();
const library = createLibrary(
  Object.entries(texts).map(([language, paragraphs]) =>
    analyzeArticle(articleOf(language, paragraphs.join('\n\n'), { language, title: '' })),
  ),
  meaning,
);
const ask = (text: string): Answer => findAnswer(library, { kind: 'ask', text });

describe('questions in other languages', () => {
  it.each([
    ['Wer sperrte die nördliche Mole?', 'de', 1],
    ['Was beschloss die EU?', 'de', 2],
    ['Wie viele Menschen kamen zur Kundgebung der Fischer?', 'de', 3],
    ['Was versprach Anna Berg den Fischern?', 'de', 4],
    ['Qui a fermé la jetée nord ?', 'fr', 1],
    ['Qu’a promis la maire aux pêcheurs ?', 'fr', 2],
    ['¿Quién cerró el muelle norte?', 'es', 1],
    ['¿Qué prometió la alcaldesa a los pescadores?', 'es', 2],
    ['Кто закрыл северный причал?', 'ru', 1],
    ['Что мэр обещала рыбакам?', 'ru', 2],
  ])('%s', (question, language, paragraph) => {
    const answer = ask(question);
    if (answer.kind !== 'answered') throw new Error(`${answer.kind} ${JSON.stringify(answer).slice(0, 300)}`);
    expect([answer.finding.article.id, answer.finding.paragraph]).toEqual([language, paragraph]);
  });

  it.each([
    'Wer baute die Schule von Husum?',
    'Wie viele Menschen wohnen in Berlin?',
    'Qui a construit l’école de Cancale ?',
    '¿Quién ganó el partido de Laredo?',
    'Кто построил школу?',
  ])('is silent: %s', (question) => {
    expect(ask(question).kind).toBe('not-found');
  });

  it.each([
    ['Wie viele kamen zur Kundgebung?', 'number'],
    ['Seit wann ist die Mole zu?', 'when'],
    ['Où est la jetée ?', 'where'],
    ['¿Por qué cerró el muelle?', 'why'],
    ['Кто закрыл причал?', 'who'],
  ] as const)('%s asks for: %s', (question, wanted) => {
    expect(readQuery(question, library.index).wanted).toBe(wanted);
  });
});

describe('what is told without the table of words', () => {
  const index = createPassageIndex([
    articleOf(
      'harbour',
      'The harbour master closed the northern pier on Monday, since its planks were rotten.\n\nThe mayor promised the fishermen money by autumn.\n\nThree hundred people stood before the town hall.',
    ),
  ]);
  const confidenceOf = (text: string): number => {
    const query = readQuery(text, index);
    return ratePassages(index, query, rankPassages(index, query, { limit: 5 }), 1)[0]?.confidence ?? 0;
  };

  it('is sure where the words are there, and is not where they are not', () => {
    expect(confidenceOf('Who closed the northern pier on Monday?')).toBeGreaterThan(0.42);
    expect(confidenceOf('Who built the school by the northern pier?')).toBeLessThan(0.42);
  });
});
