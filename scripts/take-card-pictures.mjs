// Takes a picture of every kind of card, from the very payloads that Discord gets: beside each other in light and dark, wide and narrow.
// Run after the build, where Chromium is installed: npm run pictures
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { commands } from '../dist/commands/index.js';
import { checkQuotes } from '../dist/src/core/answer/check-quote.js';
import { runCall } from '../dist/src/core/answer/run-call.js';
import { findStrings } from '../dist/src/core/locale/find-strings.js';
import { toFindingCard } from '../dist/src/discord/card/answer-card.js';
import { toMessage, toNote } from '../dist/src/discord/card/component.js';
import { toDoctorCard } from '../dist/src/discord/card/doctor-card.js';
import { toArticleCard, toDraftsCard, toKeptListCard } from '../dist/src/discord/card/library-card.js';
import { toReasonCard } from '../dist/src/discord/card/rating-card.js';
import { toCard } from '../dist/src/discord/card/reply-card.js';
import { viewOfFinding } from '../dist/src/discord/card/view-buttons.js';
import { findViewed } from '../dist/src/discord/state/find-viewed.js';
import { createSeal } from '../dist/src/discord/state/seal.js';
import { loadLibrary } from '../dist/src/library/load-library.js';
import { toParts } from '../dist/src/web/preview/to-parts.js';

const folder = fileURLToPath(new URL('../docs/pictures/cards/', import.meta.url));
const corpus = fileURLToPath(new URL('../corpus/articles', import.meta.url));
const only = process.argv.slice(2);
const { library } = await loadLibrary([corpus]);
const seal = createSeal('for pictures');
const drawing = (locale = 'en-US', isPrivate = false) => ({ strings: findStrings(locale), seal, isPrivate });

const replyTo = (line) => {
  const result = runCall(library, commands, line);
  if (result.kind !== 'reply') throw new Error(`take-card-pictures: no reply to ${line}`);
  return result.reply;
};
const callOf = (line) => {
  const [command, ...words] = line.slice(1).split(' ');
  return { command, page: 0, texts: new Map([['question', words.join(' ')]]) };
};
const answer = (line, locale, isPrivate) => toCard(replyTo(line), callOf(line), drawing(locale, isPrivate));
const paragraph = (line) => {
  const { finding } = replyTo(line).answer;
  const view = { ...viewOfFinding(finding), paragraph: finding.paragraph };
  return toFindingCard(findViewed(library, view), view, [], drawing(), []);
};
const check = (words) =>
  toCard({ kind: 'quote-check', quotes: checkQuotes(library, words) }, null, drawing());
const note = (pick) => toNote(pick(findStrings('en-US')));

const about = {
  author: 'Ada Quill',
  publisher: 'Harbour News',
  published: null,
  url: 'https://example.org/bridge',
};
const contents = { paragraphs: 12, quotations: 5, clauses: 0 };
const article = {
  ...about,
  id: 'x',
  title: 'The old bridge reopens',
  language: 'en',
  sources: [],
  summary: false,
  text: '',
};
const drafts = [
  { ...contents, id: 'AAAAAAAAAAAAAAAA', article, replaces: null },
  {
    ...contents,
    id: 'BBBBBBBBBBBBBBBB',
    article: {
      ...article,
      title: 'Statutes of the rowing club',
      author: null,
      publisher: null,
      url: null,
      published: '2023-04-01',
    },
    replaces: 'x',
    quotations: 0,
    clauses: 41,
  },
];
const problems = [
  {
    file: 'minutes.pdf',
    line: 1,
    column: 1,
    rule: 'encrypted',
    message: 'expected a PDF without a password',
  },
];
const kept = {
  ...about,
  id: 'x',
  title: 'The old bridge reopens',
  length: 4000,
  addedAt: '2026-02-03T10:00:00Z',
};
const checks = [
  {
    name: 'commands',
    status: 'failure',
    message: 'not registered: timeline',
    mend: 'verbatim register, or restart the bot.',
  },
  {
    name: 'disk',
    status: 'warning',
    message: '80 MB free for data',
    mend: 'Make room: the store stops taking articles when the disk is full.',
  },
  { name: 'token', status: 'ok', message: 'accepted', mend: '' },
  { name: 'clock', status: 'ok', message: 'within 2 s of Discord’s', mend: '' },
];

const cards = {
  'who-said': () => answer('/who-said a gross violation'),
  'who-said-private': () => answer('/who-said a gross violation', 'en-US', true),
  'who-said-near': () => answer('/who-said sanction strangling of the West'),
  'who-said-paragraph': () => paragraph('/who-said a gross violation'),
  'what-clause': () => answer('/what-clause mutual assistance'),
  ask: () => answer('/ask when did Putin and Kim sign the treaty'),
  'not-found': () => answer('/ask who won the football match in Pyongyang'),
  unclear: () => answer('/ask what is it'),
  quotes: () => answer('/quotes Putin'),
  article: () => answer('/article pyongyang-pact'),
  timeline: () => answer('/timeline treaty'),
  voices: () => answer('/voices'),
  choice: () => answer('/article'),
  'check-exact': () => check('Putin called it “a gross violation” of international norms.'),
  'check-altered': () =>
    check(
      '“Both refuse the language of blackmail and threats, and will resist the sanctions strangling with which the East wants to keep its dominance”',
    ),
  'check-other-speaker': () =>
    check('Kim Jong Un: “On Wednesday he called that decision “a gross violation” of international norms.”'),
  'check-not-found': () => check('“Bananas grow on the moon in seven colours of velvet.”'),
  about: () => answer('/about'),
  help: () => answer('/help'),
  feedback: () => toReasonCard({ answerId: 'x', command: 'ask', question: 'x', reason: null }, drawing()),
  'library-add': () => toDraftsCard(drafts, problems, drawing()),
  'library-list': () =>
    toKeptListCard(
      [kept, { ...kept, title: 'The ferry stops', author: null, published: '2024-05-01' }],
      0,
      drawing(),
    ),
  'library-info': () => toArticleCard({ ...contents, kept, language: 'en' }, drawing(), false),
  'library-remove': () => toArticleCard({ ...contents, kept, language: 'en' }, drawing(), true),
  doctor: () => toDoctorCard(checks, findStrings('en-US')),
  'too-fast': () => note(({ refusals }) => refusals.wait(7)),
  gone: () => note(({ refusals }) => refusals.gone),
  'who-said-de': () => answer('/who-said a gross violation', 'de'),
  'what-clause-ru': () => answer('/what-clause mutual assistance', 'ru'),
  'ask-ja': () => answer('/ask when did Putin and Kim sign the treaty', 'ja'),
  'help-zh-CN': () => answer('/help', 'zh-CN'),
};

/** Widths that a message has on a desktop and on a phone, in CSS pixels. */
const widths = { '': 620, '-phone': 360 };
/** Cards whose narrow picture is kept, too. */
const narrow = new Set(['who-said', 'what-clause', 'not-found', 'quotes', 'check-altered', 'library-add']);

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage({ viewport: { width: 1320, height: 800 } });
const origin = 'http://cards.localhost';
const shell =
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/discord.css"><style>body{margin:0;width:max-content}#sheet{display:flex;gap:12px;padding:12px;align-items:start;background:#808388}</style><div id="sheet"></div>';
await page.route(`${origin}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shell });
  const type = pathname.endsWith('.css')
    ? 'text/css; charset=utf-8'
    : pathname.endsWith('.svg')
      ? 'image/svg+xml'
      : 'text/javascript; charset=utf-8';
  return route.fulfill({
    contentType: type,
    body: readFileSync(new URL(`../dist/src/web/page${pathname}`, import.meta.url)),
  });
});
await page.goto(`${origin}/`);
for (const [name, draw] of Object.entries(cards)) {
  if (only.length && !only.includes(name)) continue;
  const parts = toParts(JSON.parse(JSON.stringify(toMessage(draw()))));
  for (const [suffix, width] of Object.entries(widths)) {
    if (suffix && !narrow.has(name)) continue;
    await page.evaluate(
      async ([shown, size]) => {
        const { drawMessage } = await import('/draw-message.js');
        const sheet = document.getElementById('sheet');
        sheet.replaceChildren(
          ...['light', 'dark'].map((scheme) => {
            const frame = document.createElement('div');
            frame.className = 'discord';
            frame.style.cssText = `color-scheme:${scheme};width:${size}px;box-sizing:border-box`;
            frame.append(drawMessage(shown, () => undefined));
            return frame;
          }),
        );
      },
      [parts, width],
    );
    await page.locator('#sheet').screenshot({ path: `${folder}${name}${suffix}.png` });
  }
}
await browser.close();
