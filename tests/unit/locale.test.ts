import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { en } from '../../src/core/locale/en.ts';
import { findStrings, languages } from '../../src/core/locale/find-strings.ts';
import { toCommandBodies } from '../../src/discord/registration/command-bodies.ts';

/** Languages that the bot speaks at least (issue "At home in Discord"). */
const wanted = ['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'pt-BR', 'ru', 'ja', 'ko', 'zh-CN'];

/** Arguments for every string that is made of others; what they are has to be seen in it, but for true, false and null. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'answer.evidence': [
    ['He', 'Ada', 7],
    ['He', 'Ada', null],
  ],
  'answer.paragraph': [[7]],
  'answer.by': [['Ada']],
  'answer.readAs': [['Ada']],
  'answer.reportedBy': [['Ada']],
  'answer.openPoint': [['Ada']],
  'lists.quotes': [
    ['Ada', 1],
    ['Ada', 22],
  ],
  'lists.timeline': [[1], [5]],
  'lists.voices': [[1], [5]],
  'lists.about': [['Ada']],
  'lists.page': [[3, 17]],
  'lists.statements': [[3, 17]],
  'lists.choose': [['Ada']],
  'check.otherSpeaker': [['Ada', 'Bob']],
  'about.corpus': [
    [21, 32, 43, 54],
    [1, 1, 1, 1],
  ],
  'about.dates': [['2001', '2009']],
  'refusals.failure': [['4f']],
  'refusals.wait': [[1], [13]],
  'refusals.missing': [['Speak', 'news', 'Home']],
  'settings.privateByDefault': [[true], [false]],
  'settings.answerIn': [[true], [false]],
  'settings.answerThere': [
    [true, '#news'],
    [false, '#news'],
  ],
  'settings.channels': [['all', '']],
  'settings.language': [['Deutsch'], [null]],
  'settings.hostCorpus': [[true], [false]],
  'library.reading': [[3, 17]],
  'library.contents': [
    [21, 32, 43],
    [1, 1, 1],
  ],
  'library.kept': [['Ada']],
  'library.discarded': [['Ada']],
  'library.removed': [['Ada']],
  'library.list': [[1], [22]],
  'library.exported': [[1], [22]],
  'library.added': [['2024-06-20']],
  'library.language': [['de']],
  'doctor.trouble': [[1], [22]],
  'privacy.erased': [[1], [22]],
  'pictures.noFont': [['界']],
};

type Leaf = string | ((...given: readonly unknown[]) => string);

/** Every string by its path, the commands left out. */
function findLeaves(value: unknown, path = ''): readonly (readonly [string, Leaf])[] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(Object(value)).flatMap(([key, part]) =>
    path === '' && key === 'commands' ? [] : findLeaves(part, path ? `${path}.${key}` : key),
  );
}

const isSeen = (argument: unknown): boolean => typeof argument === 'number' || typeof argument === 'string';

describe('languages', () => {
  it('are those that are wanted, and English stands in for others', () => {
    expect(Object.keys(languages)).toEqual(expect.arrayContaining(wanted));
    expect(findStrings('xx')).toBe(en);
    expect(findStrings(null)).toBe(en);
  });

  it('have samples for every string that is made of others', () => {
    const made = findLeaves(en).flatMap(([path, leaf]) => (typeof leaf === 'function' ? path : []));
    expect(Object.keys(samples).toSorted()).toEqual(made.toSorted());
  });
});

describe.each(Object.keys(languages))('%s', (locale) => {
  const strings = findStrings(locale);
  const isEnglish = strings === en;

  it('has every string, and shows what it is given', () => {
    const english = findLeaves(en).map(([path, leaf]) => `${path} ${typeof leaf}`);
    const own = findLeaves(strings).map(([path, leaf]) => `${path} ${typeof leaf}`);
    expect(own.toSorted()).toEqual(english.toSorted());
    for (const [path, leaf] of findLeaves(strings))
      if (typeof leaf === 'string') expect(leaf.trim(), path).not.toBe('');
      else
        for (const given of samples[path] ?? []) {
          const shown = leaf(...given);
          expect(shown, path).not.toMatch(/undefined|null|NaN/);
          if (path !== 'settings.channels')
            for (const part of given.filter(isSeen)) expect(shown, path).toContain(String(part));
        }
  });

  it('names channels where they are listed', () => {
    for (const kind of ['only', 'except'] as const)
      expect(strings.settings.channels(kind, '#news')).toContain('#news');
  });

  it('translates every command and option, within the limits', () => {
    expect(Object.keys(strings.commands).toSorted()).toEqual(Object.keys(en.commands).toSorted());
    for (const [key, { name, description }] of Object.entries(strings.commands)) {
      const isMenu = en.commands[key]?.description === '';
      expect(name.length, key).toBeLessThanOrEqual(32);
      expect(description.length, key).toBeLessThanOrEqual(100);
      if (isMenu) continue;
      expect(name, key).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name, key).toBe(name.toLowerCase());
      expect(description, key).not.toBe('');
      if (!isEnglish) expect(description, key).not.toBe(en.commands[key]?.description);
    }
  });

  it('gives no two options of a command, and no two commands, the same name', () => {
    interface Named {
      readonly name: string;
      readonly name_localizations?: Readonly<Record<string, string>> | null;
      readonly options?: readonly Named[];
    }
    const expectDistinct = (all: readonly Named[]): void => {
      const names = all.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
      expect(names).toEqual([...new Set(names)]);
      for (const { options } of all) expectDistinct(options ?? []);
    };
    expectDistinct(toCommandBodies(commands, true) as readonly Named[]);
  });

  it('keeps labels within what Discord shows', () => {
    const { buttons, library, feedback } = strings;
    const reasons = [feedback.wrongSpeaker, feedback.wrongPassage, feedback.shouldHaveBeenSilent];
    for (const label of [...Object.values(buttons), ...reasons]) expect(label.length).toBeLessThanOrEqual(80);
    for (const label of [
      library.title,
      library.author,
      library.publisher,
      library.published,
      library.correct,
    ])
      expect(label.length).toBeLessThanOrEqual(45);
  });
});

it('Russian numbers take the form that goes with them', () => {
  const { voices } = findStrings('ru').lists;
  expect([1, 2, 5, 21, 22].map(voices)).toEqual([
    '1 голос',
    '2 голоса',
    '5 голосов',
    '21 голос',
    '22 голоса',
  ]);
});
