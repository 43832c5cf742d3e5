import { describe, expect, it } from 'vitest';
import { findPeople, type People } from '../../src/core/people/find-people.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { readDocument } from '../../src/core/text/document.ts';

const read = (text: string): People => findPeople(readDocument(articleOf('made-up', text)));
const namesOf = (text: string, kind = 'person'): readonly string[] =>
  read(text)
    .people.filter((person) => person.kind === kind)
    .map(({ name }) => name);

describe('the name alone is taken out of', () => {
  it.each([
    ['Sen. Nora Whitfield of Oregon voted no.', 'Nora Whitfield'],
    ['Gov. Peter Lund of New York signed it.', 'Peter Lund'],
    ['Mr. Dahl of Northbridge Capital declined.', 'Dahl'],
    ['King Abdullah of Jordan arrived.', 'Abdullah'],
    ['Senate Majority Whip Carl J. Hansen of Iowa left early.', 'Carl J. Hansen'],
    ['Fulton County Recorder Helen Marsh resigned.', 'Helen Marsh'],
    ['Gazette Editor-in-Chief Martin Vogel wrote it.', 'Martin Vogel'],
    ['Brightwater-Stone CEO Carla Mendes agreed.', 'Carla Mendes'],
    ['South Korean-born Daniel Reed moved away.', 'Daniel Reed'],
    ['Undersecretary for Public Affairs Wendy Clarke wrote.', 'Wendy Clarke'],
    ['Secretary of State William Porter replied.', 'William Porter'],
    ['President of Finland Martin Salo spoke.', 'Martin Salo'],
    ['the hedge fund manager Paul Singer paid.', 'Paul Singer'],
    ['They were let into the U.S. While Anna Ford slept, it rained.', 'Anna Ford'],
    ['former AG Thomas Lynn testified.', 'Thomas Lynn'],
    ['Professor Alan Whitcombe of the University of Leith was not involved.', 'Alan Whitcombe'],
    ['Headmaster Peter Holm agreed.', 'Peter Holm'],
    ['The group said Marine John “Tig” Holm agreed.', 'John Holm'],
    ['Retired Marine Tom Holm agreed.', 'Tom Holm'],
    ['Former US secretary of state Anna Ford agreed.', 'Anna Ford'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('the whole name is kept of', () => {
  it.each([
    ['Queen Catherine of Aragon wept.', 'Catherine of Aragon', 'person'],
    ['Catherine of Aragon wept.', 'Catherine of Aragon', 'person'],
    ['Christian Holm, a former mayor, waved.', 'Christian Holm', 'person'],
    ['Blair W. Ostrow founded it.', 'Blair W. Ostrow', 'person'],
    ['Mohammed bin Rashid smiled.', 'Mohammed bin Rashid', 'person'],
    ['Kim Jun Ha signed it.', 'Kim Jun Ha', 'person'],
    ['Helen May waved.', 'Helen May', 'person'],
    ['Marine Le Gall waved.', 'Marine Le Gall', 'person'],
    ['They wrote to Helen May 4 and left.', 'Helen', 'unknown'],
    ['Peter Ridge rowed.', 'Peter Ridge', 'person'],
    ['Jordan Marsh rowed.', 'Jordan Marsh', 'person'],
    ['Milan Temple waved.', 'Milan Temple', 'person'],
    ['Ursula von der Heide nodded.', 'Ursula von der Heide', 'person'],
    ['Bashar al-Hadid fled.', 'Bashar al-Hadid', 'person'],
    ['Then the University of Ohio closed.', 'University of Ohio', 'organisation'],
    ['Then the Bank of England waited.', 'Bank of England', 'organisation'],
    ['Then the Department of Homeland Security replied.', 'Department of Homeland Security', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(namesOf(text, kind)).toEqual([name]);
  });
});

it('a bill is nobody’s name', () => {
  expect(namesOf('Bill Carver read the Bill of Rights.')).toEqual(['Bill Carver']);
  expect(read('Bill Carver read the Bill of Rights.').people[0]?.mentions).toHaveLength(1);
});

describe('short forms mean the person named in full', () => {
  it.each([
    ['Helen May came in May. Mrs. May waved.', 'Mrs. May', 'Helen May'],
    ['Helen May came in June. May said no.', 'May', 'Helen May'],
    ['Kim Jong Un met Li Wei. Mr. Kim left.', 'Mr. Kim', 'Kim Jong Un'],
    ['Nguyen Phu Trong spoke. Mr. Trong left.', 'Mr. Trong', 'Nguyen Phu Trong'],
    ['Chang Ho-jin spoke. Chang left.', 'Chang', 'Chang Ho-jin'],
    ['Bill de Vries won. De Vries left.', 'De Vries', 'Bill de Vries'],
    ['Mohammed bin Rashid spoke. Mr. bin Rashid left.', 'Mr. bin Rashid', 'Mohammed bin Rashid'],
    ['Bashar al-Hadid spoke. Mr. Hadid left.', 'Mr. Hadid', 'Bashar al-Hadid'],
    ['Anna Berg White spoke. Ms. White left.', 'Ms. White', 'Anna Berg White'],
    ['Lobbyist Charlie Black spoke. But Black, who is old, left.', 'Black', 'Charlie Black'],
    ['Robert Lang spoke. Bob left.', 'Bob', 'Robert Lang'],
    ['Elena Costa met Ivo Costa. Mrs. Costa left.', 'Mrs. Costa', 'Elena Costa'],
    ['Elena Costa met Ivo Costa. Mr. Costa left.', 'Mr. Costa', 'Ivo Costa'],
    ['Sen. Nora Whitfield of Oregon spoke. Whitfield left.', 'Whitfield', 'Nora Whitfield'],
  ])('%s', (text, mention, name) => {
    const { mentions, meant, people } = read(text);
    const last = mentions.at(-1);
    expect(last && text.slice(last.start, last.end)).toBe(mention);
    expect(people.find(({ id }) => id === meant.at(-1)?.id)?.name).toBe(name);
  });
});

describe('the gender is', () => {
  const genderOf = (text: string): string | undefined => read(text).people[0]?.gender;
  it.each([
    ['that of the pronoun behind the name', 'Quillan Ford waved, and she left.', 'female'],
    ['not that of whom somebody is met by', 'Quillan Ford, who he says is late, waved.', 'unknown'],
    ['not that of a pronoun before the name', 'She is Quillan Ford’s equal. She left.', 'unknown'],
    ['told by a given name', 'Shonda Ford waved.', 'female'],
    ['told by a given name', 'Nikhil Ford waved.', 'male'],
  ])('%s: %s', (_, text, gender) => {
    expect(genderOf(text)).toBe(gender);
  });
});

describe('a suffix', () => {
  it('is part of the name', () => {
    expect(namesOf('Morris J. Brooks Jr. spoke. Brooks left.')).toEqual(['Morris J. Brooks Jr.']);
    expect(namesOf('King Harald III waved.')).toEqual(['Harald III']);
  });
  it('tells a son from the father who was named before', () => {
    expect(namesOf('Peter Lund met Peter Lund Jr. on Monday.')).toEqual(['Peter Lund', 'Peter Lund Jr.']);
  });
});

it('a family name that is also a title is read behind a preposition', () => {
  const { meant, people } = read('Gloria Major came. For Major, it was late.');
  expect(meant.map((person) => people.find(({ id }) => id === person?.id)?.name)).toEqual([
    'Gloria Major',
    'Gloria Major',
  ]);
});

describe('no names are', () => {
  it.each([
    ['short forms of verbs', 'I’m here. We’ve met Anna Berg. Don’t ask. They’ll see.', ['Anna Berg']],
    ['a party and a state', 'Anna Berg (R-Wis.) spoke. R-Wis. is short.', ['Anna Berg']],
    [
      'words that have a capital where a sentence begins alone',
      'Sales were low. Depending on rain, Anna Berg sells more. Wow, she said. Absolutely not.',
      ['Anna Berg'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a head line gives no names that the text does not have', () => {
  it.each([
    ['Why Nora Whitfield Thinks About Leaving.\n\nNora Whitfield thinks about leaving.', 'Nora Whitfield'],
    ['Nora Whitfield Pins The Loss On Rain\nShe lost on Monday.', 'Nora Whitfield'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});
