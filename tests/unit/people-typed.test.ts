import { describe, expect, it } from 'vitest';
import { fitsPersonName } from '../../src/core/people/fits-person-name.ts';

describe('a name that somebody types means', () => {
  it.each([
    ['putin', 'Vladimir Putin'],
    ['vladimir putin', 'Vladimir Putin'],
    ['Vladmir Putin', 'Vladimir Putin'],
    ['president putin', 'Vladimir Putin'],
    ['Putin’s', 'Vladimir Putin'],
    ['kim jong-un', 'Kim Jong Un'],
    ['Chang Hojin', 'Chang Ho-jin'],
    ['Bob Lang', 'Robert Lang'],
    ['sen. whitfeld', 'Nora Whitfield'],
    ['Peña Nieto', 'Enrique Pena Nieto'],
    ['assad', 'Bashar al-Assad'],
    ['King', 'Angus King'],
    ['un', 'Kim Jong Un'],
    ['UN', 'UN'],
    ['the U.N.', 'United Nations'],
    ['TJL', 'Tom Jonas Lund'],
    ['LUND', 'Tom Lund'],
  ])('%s: %s', (typed, name) => {
    expect(fitsPersonName(typed, name)).toBe(true);
  });
});

describe('a name that somebody types does not mean', () => {
  it.each([
    ['', 'Vladimir Putin'],
    ['mr.', 'Vladimir Putin'],
    ['Elena Costa', 'Ivo Costa'],
    ['Lund', 'Anna Berg'],
    ['Berg', 'Carl Bird'],
    ['Peter Lund of Salem', 'Peter Lund'],
    ['UN', 'Kim Jong Un'],
    ['the U.N.', 'Kim Jong Un'],
  ])('%s: %s', (typed, name) => {
    expect(fitsPersonName(typed, name)).toBe(false);
  });
});
