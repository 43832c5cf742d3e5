import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestText } from '../../src/library/parse-article.ts';
import { largestUnpacked, unpackDocx } from '../../src/library/reading/parse-docx.ts';
import { type DocumentSource, readDocumentSource } from '../../src/library/reading/read-document.ts';
import { pages } from '../support/pages.ts';

const folder = join(import.meta.dirname, '../fixtures/documents');
const source = (file: string, bytes: Uint8Array, rest: Partial<DocumentSource> = {}): DocumentSource => ({
  file,
  id: 'the-id',
  bytes,
  url: null,
  charset: null,
  ...rest,
});
const read = (file: string, rest: Partial<DocumentSource> = {}) =>
  readDocumentSource(source(file, readFileSync(join(folder, file)), rest));

async function articleOf(file: string, rest: Partial<DocumentSource> = {}) {
  const parsed = await read(file, rest);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}

async function rulesOf(bytes: Uint8Array, rest: Partial<DocumentSource> = {}): Promise<readonly string[]> {
  const parsed = await readDocumentSource(source('given', bytes, rest));
  return 'problems' in parsed ? parsed.problems.map(({ rule }) => rule) : [];
}

describe('documents made by LibreOffice and Chromium', () => {
  it.each(['libreoffice.docx', 'libreoffice.pdf', 'chromium.pdf', 'article-source.html'])(
    '%s gives its title, heading and paragraphs, without line breaks and hyphens of the layout',
    async (file) => {
      const { title, text, language } = await articleOf(file);
      expect({ title, language }).toEqual({ title: 'Ministers meet in Vienna', language: 'en' });
      const paragraphs = text.split('\n\n');
      expect(paragraphs).toHaveLength(4);
      expect(paragraphs[0]).toMatch(/^The ministers of Norland .* earlier\.$/);
      expect(paragraphs[1]).toBe('What is left open');
      expect(paragraphs[2]).toContain('would need uncomprehensive powers');
      expect(paragraphs[2]).toContain('a long-term plan');
      expect(paragraphs[3]).toMatch(/“smaller than they look”\.$/);
    },
  );

  it('keeps the ligature that Chromium wrote', async () => {
    expect((await articleOf('chromium.pdf')).text).toContain('diﬀerences');
  });
});

describe('longer documents', () => {
  it.each(['libreoffice-report.docx', 'libreoffice-report.pdf'])(
    '%s gives its paragraphs and list over pages with running heads, and keeps hyphens that belong',
    async (file) => {
      const { text, title, author } = await articleOf(file);
      expect({ title, author }).toEqual({ title: 'The bridge commission reports', author: 'Ines Falk' });
      const paragraphs = text.split('\n\n');
      expect(paragraphs.map((paragraph) => paragraph.split(' ').slice(0, 3).join(' '))).toEqual([
        'The commission that',
        'What went wrong',
        'The report describes',
        'An inspector noticed',
        'The night of',
        'Shortly before midnight',
        'What the commission',
        file.endsWith('.pdf') ? '• One authority' : 'One authority is',
        file.endsWith('.pdf') ? '• Records are' : 'Records are to',
        'The mayor, Lena',
        'Cost of the',
        ...(file.endsWith('.pdf') ? [] : ['4.2 million crowns']),
        'The council will',
      ]);
      expect(text).not.toMatch(/Second report\n|Page \d|\p{L}- \p{L}/u);
      expect(text).toContain('His well-intentioned memorandum');
      expect(text).toContain('extraordinarily comprehensive records');
      expect(paragraphs[5]).toMatch(/^Shortly .* machinery room\.$/);
    },
  );

  it('a page printed in two columns gives paragraphs by their indents, without what the browser printed around', async () => {
    const { text, title } = await articleOf('chromium-columns.pdf');
    expect(title).toBe('Night trains return');
    const paragraphs = text.normalize('NFKC').split('\n\n');
    expect(paragraphs.map((paragraph) => paragraph.split(' ').slice(0, 3).join(' '))).toEqual([
      'After fifteen years',
      '“We had expected',
      'Old carriages, new',
      'The carriages were',
      '“It was a',
      'Critics point to',
      'Two trains a',
      'Bicycles must be',
      'Seat 29 crowns',
      'Bed 129 crowns',
      'The subsidies run',
      '1 The interview',
    ]);
    expect(paragraphs[5]).toMatch(/the railways “confuse nostalgia with demand”\.$/);
    expect(text).not.toMatch(/file:|1\/2|\d, \d+:\d+ [AP]M/);
  });
});

describe('languages', () => {
  const body =
    'Der Minister sagte am Montag, die Verhandlungen seien gescheitert und würden erst im Herbst fortgesetzt, wenn beide Seiten dazu bereit seien.';
  it.each(['text', 'page', 'text in UTF-16'])('the language of a %s is found out', async (kind) => {
    const bytes: Record<string, Uint8Array> = {
      text: strToU8(`Ein Titel\n\n${body}\n`),
      page: strToU8(`<!doctype html><title>Ein Titel</title><p>${body}</p>`),
      'text in UTF-16': Buffer.from(`\uFEFFEin Titel\n\n${body}\n`, 'utf16le'),
    };
    const parsed = await readDocumentSource(source('a', bytes[kind] ?? new Uint8Array()));
    expect(parsed).toMatchObject({ article: { title: 'Ein Titel', language: 'de' } });
    expect('article' in parsed && parsed.article.text.trim()).toBe(body);
  });
});

describe('a page with clutter', () => {
  const url = 'https://www.harbour.example/news/ferry-talks?utm_source=feed#top';

  it('gives the article and what its metadata say', async () => {
    const { text, ...about } = await articleOf('cluttered-page.html', { url });
    expect(about).toEqual({
      id: 'the-id',
      title: 'Ferry talks end without a deal',
      author: 'Mia Lund, Jo Park',
      publisher: 'The Harbour Post',
      published: '2025-03-04',
      url: 'https://www.harbour.example/news/ferry-talks',
      language: 'en-gb',
      sources: [],
      summary: false,
    });
    expect(text).toContain('4\u00A0million');
    expect(text).toContain('\n\nA narrow channel\n\n');
    expect(text).toContain('channel,\nthe harbour master');
    expect(text).not.toMatch(/cookies|Sport|do not read|More stories|newsletter|Photo: agency/);
  });

  it.each(Object.entries(pages))('%s', async (_, { html, about, text, without }) => {
    const parsed = await readDocumentSource(source('x', strToU8(html), { url }));
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.article).toMatchObject(about);
    for (const part of text) expect(parsed.article.text).toContain(part);
    for (const part of without) expect(parsed.article.text).not.toContain(part);
  });

  it('does not believe a canonical address on another host', async () => {
    const html = '<link rel="canonical" href="https://other.example/a"><p>Some text of an article.</p>';
    const parsed = await readDocumentSource(source('x', strToU8(html), { url: 'https://here.example/b' }));
    expect(parsed).toMatchObject({ article: { url: 'https://here.example/b' } });
  });
});

describe('refusals', () => {
  it('an encrypted PDF', async () => {
    expect(await read('encrypted.pdf')).toMatchObject({ problems: [{ rule: 'encrypted' }] });
  });
  it('a PDF without text: scanned, or empty', async () => {
    expect(await read('scanned.pdf')).toMatchObject({ problems: [{ rule: 'scanned-pdf' }] });
    expect(await rulesOf(strToU8(emptyPdf))).toEqual(['scanned-pdf']);
  });
  it('a document of another kind, whatever its name', async () => {
    expect(await read('libreoffice.odt')).toMatchObject({ problems: [{ rule: 'unsupported-type' }] });
    expect(await rulesOf(strToU8('GIF89a......'))).toEqual(['unsupported-type']);
  });
  it('a text in the wrong encoding', async () => {
    expect(await rulesOf(new Uint8Array([0x54, 0x0a, 0xe9, 0x20, 0xff]))).toEqual(['wrong-encoding']);
    expect(await rulesOf(strToU8('Title\na\0b'))).toEqual(['wrong-encoding']);
    expect(await rulesOf(strToU8('x'), { url: 'https://a.example/', charset: 'no-such' })).toEqual([
      'wrong-encoding',
    ]);
  });
  it('an empty article', async () => {
    expect(await rulesOf(strToU8('<!doctype html><title>Empty</title><script>1</script>'))).toEqual([
      'empty-body',
    ]);
    expect(await rulesOf(strToU8('Only a title'))).toEqual(['empty-body']);
  });
  it('a text that is longer than a long book', async () => {
    const long = 'A word. '.repeat(largestText / 8 + 1);
    expect(await rulesOf(strToU8(`Title\n${long}`))).toEqual(['too-large']);
    expect(await rulesOf(strToU8(`<!doctype html><title>T</title><p>${long}</p>`))).toEqual(['too-large']);
  });
  it('a zip bomb', async () => {
    const bomb = docxOf(largestUnpacked + 1);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await rulesOf(bomb)).toEqual(['zip-bomb']);
    expect(unpackDocx(docxOf(1000), 999)).toBeNull();
    expect(unpackDocx(docxOf(1000), 2000)).not.toBeNull();
  });
  it('a zip that lies about its size gets the room that it claims, and no more', () => {
    const zip = docxOf(3_000_000);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    // The unpacked size in every header, local and central.
    for (let at = 0; at < zip.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500, true);
      else if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 500, true);
    const unpacked = unpackOrThrow(zip);
    const sizes = unpacked ? Object.values(unzipSync(unpacked)).map(({ length }) => length) : [];
    for (const size of sizes) expect(size).toBeLessThanOrEqual(500);
  });
  it('a damaged PDF or Word document', async () => {
    const pdf = readFileSync(join(folder, 'libreoffice.pdf')).subarray(0, 400);
    const docx = readFileSync(join(folder, 'libreoffice.docx')).subarray(0, 2500);
    expect(await rulesOf(pdf)).toHaveLength(1);
    expect(await rulesOf(docx)).toHaveLength(1);
  });
});

/** A Word document with so many bytes of nothing in it. */
const docxOf = (size: number): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': new Uint8Array(size),
  });

function unpackOrThrow(zip: Uint8Array): Uint8Array | null {
  try {
    return unpackDocx(zip, 1_000_000);
  } catch {
    return null;
  }
}

const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
