import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/core/answer/command.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { runCall } from '../../src/core/answer/run-call.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let library: Library;
beforeAll(async () => {
  library = await openStarterLibrary();
});

function reply(line: string): Reply {
  const result = runCall(library, commands, line);
  if (result.kind !== 'reply') throw new Error(`expected a reply to ${line}`);
  return result.reply;
}

describe('/quotes', () => {
  it('finds a speaker by a part of the name and gives whole sentences, the newest article first', () => {
    const found = reply('/quotes pUTIN');
    if (found.kind !== 'quotes') throw new Error(found.kind);
    expect(found.speaker).toBe('Vladimir Putin');
    expect(found.findings.length).toBeGreaterThan(2);
    expect(found.findings.some(({ excerpt }) => excerpt.text.includes('a gross violation'))).toBe(true);
    const dates = found.findings.map(({ article }) => article.published ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { article, excerpt, attribution } of found.findings) {
      expect(excerpt.text).toBe(article.text.slice(excerpt.start, excerpt.end));
      expect(excerpt.text).toMatch(/[.!?]["”’)]*$/u);
      expect(attribution?.speaker.name).toBe('Vladimir Putin');
    }
  });

  it('keeps to a topic and to an article', () => {
    const found = reply('/quotes Putin about: sanctions article: pyongyang-pact');
    if (found.kind !== 'quotes') throw new Error(found.kind);
    expect(found.findings.length).toBeGreaterThan(0);
    for (const { article, excerpt } of found.findings) {
      expect(article.id).toBe('pyongyang-pact');
      expect(excerpt.text).toContain('sanctions');
    }
    expect(reply('/quotes Putin about: xylophones')).toMatchObject({ findings: [], page: { total: 0 } });
  });

  it('offers the nearest names where none fits, and all where none is given', () => {
    const misspelt = reply('/quotes Zakharowa');
    if (misspelt.kind !== 'choice') throw new Error(misspelt.kind);
    expect(misspelt).toMatchObject({ option: 'speaker', asked: 'Zakharowa' });
    expect(misspelt.choices[0]).toBe('Maria Zakharova');
    expect(reply('/quotes')).toMatchObject({ kind: 'choice', asked: '' });
  });
});

it('/help names every command, itself as well', () => {
  const help = reply('/help');
  if (help.kind !== 'help') throw new Error(help.kind);
  expect(help.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
});
