// Takes the pictures that the documentation shows, of the playground with the starter corpus.
// Run after the build, where Chromium is installed: npm run pictures
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const program = fileURLToPath(new URL('../dist/src/verbatim.js', import.meta.url));
const corpus = fileURLToPath(new URL('../corpus/articles', import.meta.url));
const desktop = { viewport: { width: 1200, height: 780 } };
const phone = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 2 };

const colour = async (page) => {
  for (const label of ['Quotations', 'Cues', 'Speakers']) await page.getByLabel(label).check();
};
const pictures = [
  { name: 'playground', query: '/who-said a gross violation', options: desktop },
  {
    name: 'playground-dark',
    query: '/who-said a gross violation',
    options: { ...desktop, colorScheme: 'dark' },
    act: async (page) => {
      await colour(page);
      await page.getByText('Why this answer').click();
    },
  },
  {
    name: 'playground-voices',
    query: '/voices',
    options: { viewport: { width: 1200, height: 1060 } },
  },
  { name: 'playground-phone', query: '/who-said a gross violation', options: phone },
];

const playground = spawn(process.execPath, [program, 'playground', '--port', '0', '--corpus', corpus]);
const [first] = await once(playground.stdout, 'data');
const [url] = /http:\S+/.exec(String(first)) ?? [];
if (!url) throw new Error(`take-pictures: expected an address, found ${first}`);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, query, options, act } of pictures) {
  const page = await browser.newPage(options);
  await page.goto(`${url}?${new URLSearchParams({ q: query })}`);
  await page.locator('#message .message').waitFor();
  await act?.(page);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
playground.kill();

for (const [name, line] of [
  ['card', '/who-said a gross violation'],
  ['voices', '/voices'],
])
  execFileSync(process.execPath, [
    program,
    'card',
    line,
    '--corpus',
    corpus,
    '--output',
    `${folder}${name}.png`,
  ]);
