import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, hasBrowser, startBrowser } from '../support/browser.ts';
import { startTestPlayground } from '../support/start-test-playground.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

describe.skipIf(!hasBrowser)('the page in Chromium', () => {
  let playground: Awaited<ReturnType<typeof startTestPlayground>>;
  let browser: Browser;

  beforeAll(async () => {
    playground = await startTestPlayground(await openStarterLibrary());
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.close();
    expect(playground.bugs).toEqual([]);
  });

  /** A page of its own; whatever went wrong on it is told at the end. */
  async function withPage(
    query: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(playground.url) && !request.url().startsWith('blob:'))
        wrong.push(`asked for ${request.url()}`);
    });
    await page.goto(playground.url + query);
    await page.locator('#examples button').first().waitFor();
    await use(page);
    await context.close();
    expect(wrong).toEqual([]);
  }

  const ask = async (page: Page, line: string): Promise<void> => {
    await page.getByRole('combobox').fill(line);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  };

  it('answers a question with the message, the place and the evidence', () =>
    withPage('', {}, async (page) => {
      await ask(page, 'who said "a gross violation"?');
      await page.getByRole('status').getByText('Answered: Vladimir Putin').waitFor();
      const message = page.locator('#message');
      expect(await message.locator('.heading').textContent()).toBe('Vladimir Putin');
      expect(await message.locator('strong').allTextContents()).toContain('a gross violation');
      expect(await page.locator('#article mark').allTextContents()).toContain('a gross violation');
      expect(await page.locator('#article .paragraph .source').textContent()).toBe('he');
      expect(await page.locator('#article .paragraph .evidence').textContent()).toBe('Mr. Putin');
      expect(new URL(page.url()).searchParams.get('q')).toBe('who said "a gross violation"?');
    }));

  it('takes the question from the address, and goes back to the one before', () =>
    withPage('?q=/who-said%20a%20gross%20violation', {}, async (page) => {
      await page.getByRole('status').getByText('Answered: Vladimir Putin').waitFor();
      await ask(page, '/voices');
      await page.getByRole('status').getByText('Shown: /voices').waitFor();
      await page.goBack();
      await page.getByRole('status').getByText('Answered: Vladimir Putin').waitFor();
      expect(await page.getByRole('combobox').inputValue()).toBe('/who-said a gross violation');
    }));

  it('says that nothing answers, and shows the nearest as such', () =>
    withPage('', {}, async (page) => {
      await ask(page, '/ask who won the chess tournament in Tallinn?');
      await page.getByRole('status').getByText('Nothing in the articles answers that.').waitFor();
    }));

  it('completes commands, values and options with the keyboard alone', () =>
    withPage('', {}, async (page) => {
      const field = page.getByRole('combobox');
      await page.keyboard.type('/quo');
      await page.getByRole('option', { name: '/quotes' }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Enter');
      await page.keyboard.type('kim');
      await page.getByRole('option', { name: 'Vladimir Putin' }).waitFor({ state: 'detached' });
      await page.getByRole('option', { name: 'Kim Jong Un' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await field.inputValue()).toBe('/quotes Kim Jong Un ');
      await page.getByRole('option', { name: 'about:' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await page.locator('#message .heading', { hasText: 'Kim Jong Un' }).waitFor();
    }));

  it('shows the whole paragraph when its button is pressed', () =>
    withPage('?q=/who-said%20a%20gross%20violation', {}, async (page) => {
      await page.getByRole('button', { name: 'Whole paragraph' }).click();
      await page.getByRole('button', { name: 'Just the sentence' }).waitFor();
      expect(await page.locator('#message blockquote').textContent()).toContain('used the visit');
    }));

  it('keeps the asked words and the menu of other answers when a button is pressed', () =>
    withPage('?q=/what-clause%20mutual%20assistance', {}, async (page) => {
      await page.locator('#message select').waitFor();
      const options = await page.locator('#message option').allTextContents();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Just the sentence' }).waitFor();
      expect(await page.locator('#message .small').first().textContent()).toBe(
        '/what-clause mutual assistance',
      );
      expect(await page.locator('#message option').allTextContents()).toEqual(options);
      await page.locator('#message select').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Just the sentence' }).waitFor({ state: 'detached' });
      expect(await page.locator('#message option').allTextContents()).toEqual(options);
    }));

  it('shows an answer as a picture, with words for those who do not see it', () =>
    withPage('?q=/who-said%20a%20gross%20violation', {}, async (page) => {
      await page.getByRole('button', { name: 'As a picture' }).click();
      const picture = page.locator('#message img');
      await picture.waitFor();
      expect(await picture.getAttribute('alt')).toContain('Vladimir Putin');
      await expect
        .poll(() => page.evaluate('document.querySelector("#message img").naturalWidth'))
        .toBe(1200);
      await ask(page, '/voices picture: true');
      await page.getByRole('img', { name: 'voices' }).waitFor();
    }));

  it('switches the marks of the whole article, and lists what a speaker says', () =>
    withPage('?q=/article%20moscow', {}, async (page) => {
      await page.locator('#article .paragraph').first().waitFor();
      const count = (kind: string): Promise<number> => page.locator(`#article .paragraph .${kind}`).count();
      for (const [label, kind] of [
        ['Quotations', 'quotation'],
        ['Cues', 'cue'],
        ['Speakers', 'speaker'],
        ['Clauses', 'clause'],
      ] as const) {
        expect([kind, await count(kind)]).toEqual([kind, 0]);
        await page.getByLabel(label).check();
        expect([kind, (await count(kind)) > 0]).toEqual([kind, true]);
      }
      await page.locator('#article button.speaker').first().click();
      const name = await page.locator('#said .chip[aria-pressed=true]').textContent();
      expect(name).toMatch(/^.+ \(\d+\)$/);
      const statements = page.locator('#said .statements li');
      expect(await statements.count()).toBe(Number(/\d+/.exec(name ?? '')?.[0]));
      const words = await statements.first().locator('.words').textContent();
      await statements.first().getByRole('button').click();
      expect((await page.locator('#article .pointed').allTextContents()).join('')).toBe(words);
      for (const label of ['Quotations', 'Cues', 'Speakers', 'Clauses'])
        await page.getByLabel(label).uncheck();
      expect(await page.locator('#article button.speaker').count()).toBe(0);
    }));

  it('shows an article letter by letter, whatever is marked', () =>
    withPage('?q=/article%20moscow', {}, async (page) => {
      const library = await openStarterLibrary();
      const { text } = library.entries.get('pyongyang-pact')?.article ?? { text: '' };
      for (const label of ['Quotations', 'Cues', 'Speakers', 'Clauses']) await page.getByLabel(label).check();
      const shown = await page
        .locator('#article .paragraph')
        .evaluateAll((paragraphs) =>
          paragraphs.map(({ textContent, firstChild }) =>
            textContent?.slice(firstChild?.textContent?.length ?? 0),
          ),
        );
      expect(shown).toEqual(text.trim().split(/\n\s*\n/));
    }));

  it('draws who is quoted how often, and leads on to what they say', () =>
    withPage('?q=/voices', {}, async (page) => {
      const bar = page.getByRole('button', { name: /^Kim Jong Un: \d+ in their own words/ });
      const label = (await bar.getAttribute('aria-label')) ?? '';
      const [direct, indirect] = (label.match(/\d+/g) ?? []).map(Number);
      await page.locator('.chart summary').first().click();
      const row = page.locator('.chart tr', { hasText: 'Kim Jong Un' }).first();
      expect((await row.locator('td').allTextContents()).slice(2)).toEqual([
        String(direct),
        String(indirect),
      ]);
      await bar.press('Enter');
      await page.locator('#message .heading', { hasText: 'Kim Jong Un' }).waitFor();
    }));

  it('draws who speaks about whom; a name leaves its own arcs', () =>
    withPage('?q=/voices', {}, async (page) => {
      const arcs = page.locator('.arc');
      await arcs.first().waitFor();
      const [speaker = ''] = (await arcs.first().locator('title').textContent())?.split(' about ') ?? [];
      await page.getByRole('button', { name: `${speaker}: only these arcs` }).click();
      const faded = await page.locator('.arc.faded title').allTextContents();
      expect(faded.every((title) => !title.includes(speaker))).toBe(true);
      expect(await page.locator('.arc:not(.faded)').count()).toBeGreaterThan(0);
    }));

  it('draws a timeline; a dot opens its sentence', () =>
    withPage('?q=/timeline', {}, async (page) => {
      const dot = page.locator('.chart [role=button]').last();
      const label = (await dot.getAttribute('aria-label')) ?? '';
      await dot.press('Enter');
      await page.locator('#article mark.excerpt').first().waitFor();
      const marked = (await page.locator('#article mark.excerpt').allTextContents()).join('');
      expect(label).toContain(marked);
    }));

  it('tells the timeline of one article in a table, too, whose sentences open', () =>
    withPage('?q=/timeline%20article:%20pyongyang-pact', {}, async (page) => {
      const table = page.locator('.chart table');
      await page.locator('.chart summary').click();
      const dots = await page.locator('.chart [role=button]').count();
      expect(await table.locator('tbody tr').count()).toBe(dots);
      const articles = await table.locator('tbody td:last-child').allTextContents();
      expect(new Set(articles.map((text) => text.split(', ¶')[0])).size).toBe(1);
      await table.getByRole('button').last().click();
      await page.locator('#article mark.excerpt').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
    }));

  const dropped =
    'Harbour news\n\nThe harbour master, Ana Lind, spoke on Friday.\n\n“The old crane will be sold,” she said.\n';
  /** Drops a file on the page as a hand would. */
  const drop = (page: Page, name: string, text: string): Promise<void> =>
    page.evaluate(
      `(() => { const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
        for (const kind of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data })); })()`,
    );

  it('tries a dropped file in place of the articles, and goes back to them', () =>
    withPage('', {}, async (page) => {
      await drop(page, 'harbour.txt', dropped);
      await page.getByText('Your text: Harbour news').waitFor();
      await ask(page, '/who-said the old crane will be sold');
      await page.getByRole('status').getByText('Answered: Ana Lind').waitFor();
      await page.getByRole('button', { name: 'Back to the articles' }).click();
      await page.getByText('3 articles').waitFor();
      await ask(page, '/who-said the old crane will be sold');
      await page.getByRole('status').getByText('Nothing in the articles answers that.').waitFor();
    }));

  it('tries a pasted text, and says what is wrong with a file', () =>
    withPage('', {}, async (page) => {
      await page.getByRole('button', { name: 'Try your own text' }).click();
      await page.getByLabel('A file').setInputFiles({
        name: 'picture.png',
        mimeType: 'image/png',
        buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64'),
      });
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByRole('alert').getByText('picture.png: expected').waitFor();
      await page.getByLabel('A file').setInputFiles([]);
      await page.getByLabel('Its title').fill('A note');
      await page.getByLabel('The text').fill('Ben Ode said: “The ferry leaves at noon from the north pier.”');
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByText('Your text: A note').waitFor();
      await ask(page, '/who-said the ferry leaves at noon');
      await page.getByRole('status').getByText('Answered: Ben Ode').waitFor();
    }));

  it('runs nothing that stands in an article', () =>
    withPage('', {}, async (page) => {
      const attack = '<img src=x onerror="window.taken=1"><script>window.taken=1</script>';
      const text = `${attack}\n\nAna Lind ${attack} said: “We like [this](javascript:taken=1) and ${attack} a lot in spring.”\n\n<svg onload="window.taken=1"><a href="javascript:taken=1">x</a>\n`;
      await page.getByRole('button', { name: 'Try your own text' }).click();
      await page.getByLabel('Its title').fill(attack);
      await page.getByLabel('The text').fill(text);
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByText('Your text:').waitFor();
      for (const label of ['Quotations', 'Cues', 'Speakers', 'Clauses']) await page.getByLabel(label).check();
      for (const line of ['/who-said a lot in spring', '/article', '/voices', `/who-said ${attack}`]) {
        await ask(page, line);
        await page.locator('#message .message').waitFor();
      }
      expect(await page.locator('img, #panes script, #panes svg, a[href^="javascript"]').count()).toBe(0);
      expect(await page.evaluate('window.taken')).toBeUndefined();
    }));

  it('could not make markup of a string if it tried', async () => {
    const page = await browser.newPage();
    await page.goto(playground.url);
    await expect(page.evaluate("document.body.innerHTML = '<b>x</b>'")).rejects.toThrow('TrustedHTML');
    await page.close();
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['in light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true }],
  ];

  it.each(looks)('has no barrier that axe knows, %s', (_look, options) =>
    withPage('', options, async (page) => {
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('combobox').fill('/');
      await page.getByRole('option').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      for (const line of [
        '/who-said a gross violation',
        '/quotes Vladimir Putin',
        '/voices',
        '/timeline',
        '/help',
        '/ask chess in Tallinn',
      ]) {
        await ask(page, line);
        await page.locator('#message .message').waitFor();
        if (line.startsWith('/who')) {
          await page.getByText('Why this answer').click();
          for (const label of ['Quotations', 'Cues', 'Speakers', 'Clauses'])
            await page.getByLabel(label).check();
          await page.locator('#said .chip').first().click();
        }
        expect([line, await findViolations(page)]).toEqual([line, []]);
      }
      await page.getByRole('button', { name: 'Try your own text' }).click();
      expect(await findViolations(page)).toEqual([]);
    }),
  );

  it('fits on a phone without scrolling sideways', () =>
    withPage('?q=/who-said%20a%20gross%20violation', looks[2]?.[1] ?? {}, async (page) => {
      await page.locator('#message .message').waitFor();
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
    }));

  it('is dark where the system is', () =>
    withPage('', { colorScheme: 'dark' }, async (page) => {
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
        'rgb(23, 24, 26)',
      );
    }));
});
