import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/answer/answer.ts';
import { listQuotes } from '../../src/core/answer/list-quotes.ts';
import { findStrings } from '../../src/core/locale/find-strings.ts';
import { articleOf } from '../../src/core/text/article.ts';
import { sliceVerbatim } from '../../src/core/text/verbatim.ts';
import { balanceLines, breakLines, toBreakable } from '../../src/pictures/break-lines.ts';
import { toCardText } from '../../src/pictures/card-text.ts';
import { openPainter } from '../../src/pictures/open-painter.ts';
import { readPixels } from '../support/pictures.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

const strings = findStrings(null);
const painters = { light: openPainter('light'), dark: openPainter('dark') };
afterAll(async () => {
  await painters.light.close();
  await painters.dark.close();
});

/** A finding whose excerpt is the whole text. */
function findingOf(text: string, title = 'A town paints its bridge'): Finding {
  const article = articleOf('bridge', text, { title, publisher: 'The Town Post', published: '2024-05-02' });
  const span = { start: 0, end: text.length };
  return {
    article,
    paragraph: 3,
    excerpt: { ...span, text: sliceVerbatim(article, span), highlights: [] },
    attribution: null,
    clause: null,
    match: 'exact',
    confidence: 1,
    why: [],
  };
}

const draw = (text: string, look: 'light' | 'dark' = 'light') =>
  painters[look].drawCard(findingOf(text), strings);

async function drawPixels(text: string, look: 'light' | 'dark' = 'light') {
  const drawn = await draw(text, look);
  if (drawn.kind === 'refused') throw new Error(drawn.reason);
  return await readPixels(drawn.picture.png);
}

describe('lines', () => {
  const everyCharacter = (text: string): number => text.length;
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}[,.]?$/), { minLength: 1, maxLength: 60 });

  it('hold all words in order, and none is wider than it may be', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (list, width) => {
        const text = list.join(' ');
        const lines = breakLines(toBreakable(text, everyCharacter), width);
        fc.pre(lines !== null);
        const shown = lines.map(({ start, end }) => text.slice(start, end));
        expect(shown.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of shown) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('are as few when balanced, and the last is no longer left alone', () => {
    const text = 'The council will paint the old bridge over the river green in the coming spring';
    const breakable = toBreakable(text, everyCharacter);
    const greedy = breakLines(breakable, 36) ?? [];
    const balanced = balanceLines(breakable, 36) ?? [];
    expect(balanced).toHaveLength(greedy.length);
    const lengths = balanced.map(({ start, end }) => end - start);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(8);
  });

  it('end where a paragraph ends', () => {
    const text = 'One.\n\nTwo.';
    expect(breakLines(toBreakable(text, everyCharacter), 80)).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ]);
  });

  it('are not to be had where one word is wider than the page', () => {
    expect(breakLines(toBreakable('a'.repeat(50), everyCharacter), 40)).toBeNull();
  });
});

describe('the text of a card', () => {
  it('is the excerpt, and says what of it stands in quotation marks', () => {
    const text = 'She called it “a gross mistake” on Monday.';
    const { quotation, said } = toCardText(findingOf(text), strings);
    expect(quotation).toBe(text);
    expect(said.map(({ start, end }) => quotation.slice(start, end))).toEqual(['“a gross mistake”']);
  });

  it('says of a report that these are not the speaker’s own words', async () => {
    const library = await openStarterLibrary();
    const said = (speaker: string) => listQuotes(library, { speaker, about: null, article: null });
    for (const finding of [...said('Vladimir Putin'), ...said('Rachel Lee')]) {
      const { role, alt } = toCardText(finding, strings);
      const isReport = finding.attribution?.directness === 'indirect';
      expect([finding.excerpt.text, role?.includes(strings.pictures.reported) ?? false]).toEqual([
        finding.excerpt.text,
        isReport,
      ]);
      expect(alt.includes(strings.pictures.reported)).toBe(isReport);
    }
  });

  it('is told in words, too', () => {
    expect(toCardText(findingOf('We shall see.'), strings).alt).toBe(
      'We shall see. — The article itself. A town paints its bridge · The Town Post · 2024-05-02 · ¶ 3',
    );
  });
});

describe('a card', () => {
  it('is 1200 × 675, dark on light or light on dark', async () => {
    const light = await drawPixels('We shall see.');
    const dark = await drawPixels('We shall see.', 'dark');
    expect([light.width, light.height]).toEqual([1200, 675]);
    expect(light.paper).toBeGreaterThan(200);
    expect(dark.paper).toBeLessThan(50);
  });

  it('hangs a quotation mark in the margin', async () => {
    const plain = await drawPixels('Hello, said nobody at all on that day');
    const hung = await drawPixels('“Hello,” said nobody at all on that day');
    expect(plain.firstInk(0, 400)).toBeGreaterThanOrEqual(96);
    expect(hung.firstInk(0, 400)).toBeLessThan(96);
    expect(hung.firstInk(400, 675)).toBe(plain.firstInk(400, 675));
  });

  it('becomes a square for a long quotation, and refuses one that would be too small to read', async () => {
    const sentence = 'The council of the town has decided to paint the old bridge over the river. ';
    expect((await drawPixels(sentence.repeat(8).trim())).height).toBe(1200);
    expect(await draw(sentence.repeat(40).trim())).toEqual({
      kind: 'refused',
      reason: strings.pictures.tooLong,
    });
  });

  it('refuses a character that no font has, and names it', async () => {
    const drawn = await draw('A sign \u{10fffd} of no script.');
    expect(drawn).toEqual({ kind: 'refused', reason: strings.pictures.noFont('\u{10fffd}') });
  });

  const scripts = [
    ['ru', 'Мы построим мост весной, сказал мэр.'],
    ['ko', '“우리는 봄에 다리를 칠할 것입니다”라고 시장이 말했다.'],
    ['zh', '市长说：“我们将在春天粉刷这座桥。”'],
    ['ar', 'قال رئيس البلدية: «سنطلي الجسر في الربيع».'],
  ] as const;
  const isInstalled = (language: string): boolean => {
    try {
      return execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).trim() !== '';
    } catch {
      return false;
    }
  };

  it.each(scripts)('is drawn in the script of %s where a font is installed', async (language, text) => {
    const drawn = await draw(text);
    expect(drawn.kind).toBe(language === 'ru' || isInstalled(language) ? 'drawn' : 'refused');
  });

  it('sets Arabic from the right', async () => {
    if (!isInstalled('ar')) return;
    const { firstInk } = await drawPixels(scripts[3][1]);
    expect(firstInk(0, 400)).toBeGreaterThan(120);
  });

  it('draws many at once, one after another', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, (_, at) => draw(`Number ${at} is here.`)));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['drawn']));
  });
});
