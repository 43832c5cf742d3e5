import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/core/people/find-people.ts';
import type { Speaker } from '../../src/core/people/person.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';
import type { Span } from '../../src/core/text/span.ts';

/** Takes the marks out of a text: `[He] said {“so”}` has a source in brackets and content in braces. */
function readMarked(marked: string): { text: string; source: Span; content: Span[] } {
  const spans = new Map<string, Span>();
  let text = '';
  const open = new Map<string, number>();
  for (const char of marked) {
    const pair = { '[': ']', '{': '}' }[char];
    if (pair) open.set(pair, text.length);
    else if (char === ']' || char === '}') spans.set(char, { start: open.get(char) ?? 0, end: text.length });
    else text += char;
  }
  const source = spans.get(']');
  if (!source) throw new Error(`no source marked in ${marked}`);
  const content = spans.get('}');
  return { text, source, content: content ? [content] : [] };
}

function resolve(marked: string, author: string | null = null, title = ''): Speaker {
  const { text, source, content } = readMarked(marked);
  const people = findPeople(readDocument(articleOf('made-up', text, { title, author })));
  return people.resolve(source, { content, cue: null });
}

describe('a pronoun means', () => {
  it.each([
    [
      'the subject of the sentence before',
      'Anna Berg opened the bridge. [She] said {it would hold}.',
      'Anna Berg',
    ],
    [
      'the one of its gender',
      'Anna Berg met Peter Lund in the harbour. [He] said {the talks were short}.',
      'Peter Lund',
    ],
    [
      'the subject before the object',
      'Peter Lund thanked Carl Hansen on Monday. [He] called {the help a gift}.',
      'Peter Lund',
    ],
    [
      'whom the sentence before describes by an office',
      'Gov. Anna Berg met Karen Lund, a teacher, in Nordby. Lund wants a new school. The governor listened for an hour. [She] said {the town could pay}.',
      'Anna Berg',
    ],
    [
      'the former holder of the office where the description says so',
      'Former President Carl Hansen and President Peter Lund came to Nordby. Lund spoke first. The former president waited outside. [He] said {the hall was too small}.',
      'Carl Hansen',
    ],
    [
      'the one who is described before the name, and not whom his words are about',
      'Harbour spokesman Peter Lund said Carl Hansen had kept the port open. {“It was a hard winter for the crews,”} [he] said.',
      'Peter Lund',
    ],
    [
      'nobody of whom only the sentence’s first word could be the name',
      'Peter Lund has run the ferry for years. True enough, the ferry is late. Depending on the ice, [he] said, {it may stop}.',
      'Peter Lund',
    ],
    [
      'the subject of the words themselves, where they stand in no quotation marks',
      'Anna Berg opened the hall. {Karen Lund was in Nordby for the day}, [she] said. Lund works there.',
      'Karen Lund',
    ],
    [
      'the person behind a place that is told with commas',
      'Peter Lund likes Carl Hansen. At a fair in Nordby, West Virginia, Lund went after Hansen. [He] called {the plan a joke}.',
      'Peter Lund',
    ],
    [
      'no place and no body',
      'Anna Berg spoke at the Nordby Institution in Green Bay. [She] said {the hall was full}.',
      'Anna Berg',
    ],
    [
      'nobody who is named in the words themselves',
      'Carl Hansen praised Peter Lund. {“Lund is our best rower,”} [he] said.',
      'Carl Hansen',
    ],
    [
      'the speaker before a quotation, whoever is named in it',
      'Carl Hansen looked at the list of rivals. {“I met Peter Lund once. I met Ivo Costa twice,”} [he] said.',
      'Carl Hansen',
    ],
    [
      'the named assistant and not the one who is served',
      'Berg spokeswoman Elena Costa answered the question. {“Not this year,”} [she] said.',
      'Elena Costa',
    ],
    [
      'not the one who asks in a clause of time',
      'When Peter Lund asked whether the club would pay, Carl Hansen shook his head. {“Nobody knows,”} [he] said.',
      'Carl Hansen',
    ],
    [
      'the one who was asked and not the one who asked',
      'Nadia Rossi asked Peter Lund whether the port would close. {“Ask me in May,”} [he] said.',
      'Peter Lund',
    ],
    [
      'whoever was asked, where the word is one of answering',
      'Judge Marco Ferri asked Anton Reik whether he had been on deck. [He] answered that {he had gone below}.',
      'Anton Reik',
    ],
    [
      'whoever was asked as “him”',
      'Marco Ferri met Anton Reik. Ferri asked Reik about the keys. He answered slowly. Ferri asked him about the boat. [He] replied: {“I sold it.”}',
      'Anton Reik',
    ],
    [
      'a witness who is called by his family name alone',
      'Neil Strand, prosecuting, called it arson. Crane gave evidence. {“I was asleep,”} [he] told the court.',
      'Crane',
    ],
    [
      'a man by whose side a woman is named',
      'With Mayor Marty Solheim by her side, Karen Moe opened the yard. Solheim thanked Peter Lund. But on Sunday he left early. {“I was tired,”} [he] said.',
      'Marty Solheim',
    ],
    [
      'no day and no department',
      'Anna Berg voted early. Then the Justice Department spoke about Election Day. {“I was first in the line,”} [she] said.',
      'Anna Berg',
    ],
    [
      'somebody known by title and family name alone as well as another',
      'Peter Lund wrote to the king. President Okoye told the crowd that the war was over. {“We are tired,”} [he] said.',
      'Okoye',
    ],
    [
      'no paper that has just been named',
      'Anna Berg wrote in the Guardian that the bridge was weak. {“It sings in the wind,”} [she] said.',
      'Anna Berg',
    ],
    [
      'no word that only opens a sentence',
      'Anna Berg signed the treaty. Thirteen years earlier, [she] had promised {to stay out of it}.',
      'Anna Berg',
    ],
    [
      'a woman whom the text calls “she” with a name that men have',
      'Marty Solheim, chair of the board, opposed the sale. Solheim grew up by the fjord. She left in May. Solheim was tired. She came back. Karen Moe owns the yard. Solheim returned. {“I am home,”} [she] said.',
      'Marty Solheim',
    ],
    [
      'the one for whom the sentence speaks',
      'Karen Moe owns the yard. For Anna Berg, a retired pilot, the day began at four. {“I slept in my boots,”} [she] said.',
      'Anna Berg',
    ],
    [
      'somebody from Asia by the whole name',
      'South Korea’s adviser, Chang Ho-jin, met Yoko Kamikawa in Tokyo. Chang said the line was crossed. {“We will answer,”} [he] said.',
      'Chang Ho-jin',
    ],
    [
      'the one whose office is told in small letters, and not whom she supports',
      'Elena Berg runs the port. Former secretary of state Ruth Lund, a Berg supporter, drew anger over [her] remark {that the crane was too loud}.',
      'Ruth Lund',
    ],
    [
      'the subject of the clause before, and not the one whose speech it is',
      'Carl Hansen spoke. Captain Peter Lund ended Hansen’s speech when [he] brought up {the sunken ferry}.',
      'Peter Lund',
    ],
    [
      'a man to whom a woman is likened in the next paragraph',
      'President Lund wants the bridge. If Ruth Moe is late, she is Lund’s equal in trade, and she will stay. Bridges are good for the country, [he] says, {and they last}.',
      'Lund',
    ],
    [
      'a soldier whose service is a given name as well',
      'Marine Tom Lund found the boat. [He] said {it was empty}.',
      'Tom Lund',
    ],
    [
      'the subject whose name is shortened with its verb',
      'Peter Lund praised Carl Hansen. Lund’s been making the case for weeks that Hansen isn’t ready. {“You never had to answer for it,”} [he] said.',
      'Peter Lund',
    ],
    [
      'what it means where a verb stands with it',
      'Anna Berg came late. [She keeps] saying {she is sorry}.',
      'Anna Berg',
    ],
  ])('%s', (_case, marked, name) => {
    expect(resolve(marked).name).toBe(name);
  });
});

it('a pronoun behind a nameless source means that source', () => {
  const text = 'Anna Berg left. A spokeswoman for the harbour welcomed the plan. “We are glad,” she said.';
  const people = findPeople(readDocument(articleOf('made-up', text)));
  const at = (words: string): Span => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const previousSource = at('A spokeswoman for the harbour');
  const she = { start: text.indexOf('she said'), end: text.indexOf(' said.') };
  const context = { content: [at('“We are glad,”')], cue: at('said') };
  expect(people.resolve(she, { ...context, previousSource })).toMatchObject({ name: null, anonymous: true });
});

describe('a pronoun behind a nameless asker', () => {
  const text = (asking: string): string => `Anna Berg left the hall. ${asking} “Not today,” she said.`;
  it.each([
    ['Berg smiled when a reporter asked if she was tired.', 'a reporter'],
    ['Berg was asked by a reporter if she was tired.', 'a reporter'],
    ['A spokeswoman, Elena Costa, said the plan was ready.', 'A spokeswoman'],
  ])('%s', (asking, nameless) => {
    const whole = text(asking);
    const at = (words: string): Span => ({
      start: whole.indexOf(words),
      end: whole.indexOf(words) + words.length,
    });
    const people = findPeople(readDocument(articleOf('made-up', whole)));
    const she = { start: whole.indexOf('she said'), end: whole.indexOf(' said.', whole.indexOf('she said')) };
    const context = { content: [at('“Not today,”')], cue: null, previousSource: at(nameless) };
    expect(people.resolve(she, context).name).toBe(nameless.startsWith('A ') ? 'Elena Costa' : 'Anna Berg');
  });
});

it('whoever has just spoken is meant although the given name is a woman’s, too', () => {
  const text = 'Aung Zaw left. Its director, Nour Haddad, said the tour was off. “We move,” he said.';
  const people = findPeople(readDocument(articleOf('made-up', text)));
  const at = (words: string): Span => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const previousSource = at('Nour Haddad');
  const previous = people.resolve(previousSource, { content: [at('the tour was off')], cue: null });
  const he = { start: text.indexOf('he said'), end: text.indexOf(' said.', text.indexOf('he said')) };
  const context = { content: [at('“We move,”')], cue: null, previous, previousSource };
  expect(people.resolve(he, context).name).toBe('Nour Haddad');
});

it('“which” is no person and no place', () => {
  expect(resolve('They flew to Florida, [which] said {so}.').name).toBeNull();
  expect(resolve('They met Peter Lund, [who] said {so}.').name).toBe('Peter Lund');
});

it('what belongs to somebody is not meant by a pronoun', () => {
  expect(
    resolve('The head of the port thanked nobody. On her Fjordbook page [she] wrote {that it was sold}.')
      .name,
  ).toBeNull();
});

describe('a pronoun behind somebody without a name in its sentence', () => {
  const meant = (sentence: string): string | null =>
    resolve(`Anna Berg met Peter Lund. It rained. ${sentence}`).name;
  it.each([
    ['The house of a 30-year-old Nordby man was searched after [he] wrote {that it must burn}.', null],
    ['A 40-year-old woman from Nordby, meanwhile, was fined after [she] called {the ferry a coffin}.', null],
    ['A woman waited outside for Carl Hansen, who said [he] hoped {it would stop}.', 'Carl Hansen'],
    ['Carl Hansen met a man from Nordby in Oslo, where [he] said {it would stop}.', 'Carl Hansen'],
    ['Hansen is a man of few words, but [he] said {it would stop}. Carl Hansen left.', 'Carl Hansen'],
  ])('%s', (sentence, name) => {
    expect(meant(sentence)).toBe(name);
  });
});

it('a pronoun with nobody before it has no name', () => {
  expect(resolve('[He] said {it would rain}.')).toMatchObject({ name: null, probability: 0 });
});

describe('a source is read by its head', () => {
  it.each([
    ['[Anna Berg, a mayor of the coast,] said {so}.', 'Anna Berg'],
    ['[Berg, however,] said {so}. Anna Berg left.', 'Anna Berg'],
    ['[Berg however] said {so}. Anna Berg left.', 'Anna Berg'],
    ['[Anna Berg’s letter] warned of {floods}.', 'Anna Berg'],
    ['[Berg spokeswoman Elena Costa] said {so}. Anna Berg left.', 'Elena Costa'],
    ['[Mr. Lund of Northbridge Capital] said {so}. Peter Lund left.', 'Peter Lund'],
    ['[Peter Lund (R-Ohio)] said {so}.', 'Peter Lund'],
    ['[Mr. Lund tries again and] says {so}. Peter Lund left.', 'Peter Lund'],
    ['Peter Ridge rowed. [Mr. Ridge] said {so}.', 'Peter Ridge'],
    ['Col. Peter Lund, [a military spokesman in Nordby], said {so}.', 'Peter Lund'],
    [
      'Maren Holt drew charts.\n\nHer son, Erik Holt, confirmed it. He was tired.\n\n[Holt] said {so}.',
      'Maren Holt',
    ],
    ['[Seoul] said {so}.', 'Seoul'],
    ['[The Nordby Steelworkers Union] said {so}.', 'Nordby Steelworkers Union'],
  ])('%s', (marked, name) => {
    expect(resolve(marked).name).toBe(name);
  });
});

describe('nobody is named for', () => {
  it.each([
    '[Berg’s aides] said {so}. Anna Berg left.',
    '[A spokeswoman for Anna Berg] said {so}.',
    '[Officials] said {so}. Anna Berg left.',
    '[A senior official] said {so}. Anna Berg left.',
    '[Two people close to Anna Berg] said {so}.',
    'Anna Berg met the envoy. [His Danish counterpart] said {so}.',
    'After talks with Anna Berg, [an official] said {so}.',
    'Anna Berg praised Karen Moe. Ness’s sister thanked them both. {“We are glad,”} [she] said.',
  ])('%s', (marked) => {
    expect(resolve(marked)).toMatchObject({ name: null, anonymous: true });
  });
});

describe('a description means whom the article gives the office', () => {
  it.each([
    [
      'Sen. Nora Whitfield of Oregon met Peter Lund, the mayor of Salem. [The senator] said {so}.',
      'Nora Whitfield',
    ],
    [
      'Sen. Nora Whitfield of Oregon met Peter Lund, the mayor of Salem. [The mayor] said {so}.',
      'Peter Lund',
    ],
    ['Martin Salo, the Finnish president, met Anna Berg. [The Finnish president] said {so}.', 'Martin Salo'],
    ['Then came Anna Berg, a professor of law, and Carl Hansen. [The professor] said {so}.', 'Anna Berg'],
  ])('%s', (marked, name) => {
    expect(resolve(marked).name).toBe(name);
  });
});

describe('“I” is the author', () => {
  it('of a text in the first person', () => {
    const text = 'When we sailed north I lost my map. My sister laughed at me. [I] think {the sea is fair}.';
    expect(resolve(text, 'Anna Berg').name).toBe('Anna Berg');
    expect(resolve(text, null).name).toBeNull();
  });
  it('and not of a report that quotes an “I”', () => {
    expect(resolve('Peter Lund said: “[I] think {the sea is fair}.”', 'Anna Berg').name).not.toBe(
      'Anna Berg',
    );
  });
});

it('the title of the article gives a full name that its text does not', () => {
  expect(resolve('[Berg] said {so}.', null, 'Anna Berg opens the bridge').name).toBe('Anna Berg');
  expect(resolve('[Berg] said {so}.', null, 'Why the bridge is late').name).toBe('Berg');
  expect(resolve('[OKAFOR]: {It is late}.\nLUND: No.', null, 'Interview: Amara Okafor on boats').name).toBe(
    'Amara Okafor',
  );
  expect(resolve('[Okafor] said {so}.', null, 'Ziyanda Okafor opens the bridge').name).toBe('Ziyanda Okafor');
  expect(resolve('[Okafor] said {so}.', null, 'Mayor Okafor opens the bridge').name).toBe('Okafor');
});

describe('people of one name are kept apart', () => {
  it('by the pronoun that follows', () => {
    expect(resolve('Elena Costa and Ivo Costa sail. [Costa] said {she would win}.').name).toBe('Elena Costa');
    expect(resolve('Elena Costa and Ivo Costa sail. [Costa] said {he would win}.').name).toBe('Ivo Costa');
  });
  it('and neither is sure where nothing tells them apart', () => {
    const speaker = resolve('Elena Costa and Ivo Costa sail. [Costa] said {it would rain}.');
    expect(speaker.probability).toBeLessThan(0.75);
    expect(speaker.candidates.map(({ name }) => name).sort()).toEqual(['Elena Costa', 'Ivo Costa']);
  });
  it('by the office and the party of each', () => {
    const text = 'Nora Whitfield (R-Wis.) met Peter Lund (D-Ohio). ';
    expect(resolve(`${text}[The Wisconsin Republican] said {so}.`).name).toBe('Nora Whitfield');
    expect(resolve(`${text}[The Ohio Democrat] said {so}.`).name).toBe('Peter Lund');
  });
});

describe('those who speak together are all named', () => {
  it.each([
    ['[Anna Ford and Tom Lund] said {so}.', 'Anna Ford', ['Tom Lund']],
    ['[Anna Ford, Tom Lund and Sen. Karen Moe] said {so}.', 'Anna Ford', ['Tom Lund', 'Karen Moe']],
    ['Anna Ford met Tom Lund. [Ms. Ford and Mr. Lund] said {so}.', 'Anna Ford', ['Tom Lund']],
    ['[Anna Ford, who met Tom Lund,] said {so}.', 'Anna Ford', []],
    ['[Anna Ford and her husband] said {so}.', 'Anna Ford', []],
  ])('%s', (marked, name, others) => {
    const speaker = resolve(marked);
    expect(speaker.name).toBe(name);
    expect(speaker.alongside.map((other) => other.name)).toEqual(others);
  });
});

it('a body named after somebody gives the full name', () => {
  expect(resolve('On The Rachel Lund Show they laughed. [Lund] said {so}.').name).toBe('Rachel Lund');
});

describe('"which" means', () => {
  it.each([
    [
      'the government right before it',
      'The plan angered Oslo, [which] had warned {the company not to close the mill}.',
      'Oslo',
    ],
    [
      'nobody where something only is in the place',
      'The firm has an office in Oslo, [which] called {the plan unfair}.',
      null,
    ],
  ])('%s', (_rule, marked, name) => {
    expect(resolve(marked).name).toBe(name);
  });
});
