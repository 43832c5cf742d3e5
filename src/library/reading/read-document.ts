import { fileTypeFromBuffer } from 'file-type';
import { detect } from 'tinyld';
import type { Article } from '../../core/text/article.ts';
import { largestText, type ParsedArticle, parseMarkdownArticle, parseTextArticle } from '../parse-article.ts';
import type { ReadText } from './parse-html.ts';

/** One file's content, with what is known of it from outside. */
export interface DocumentSource {
  /** For messages, and the title where nothing better is found. */
  readonly file: string;
  /** The article's id. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Where a page was fetched, or null. */
  readonly url: string | null;
  /** From a page's header, or null. */
  readonly charset: string | null;
}

/** Reads a document by what it contains, not by its name. Total: what cannot be read is a problem. */
export async function readDocumentSource(source: DocumentSource): Promise<ParsedArticle> {
  const problem = (rule: string, message: string): ParsedArticle => ({
    problems: [{ file: source.file, line: 1, column: 1, rule, message }],
  });
  const type = await fileTypeFromBuffer(source.bytes);
  try {
    switch (type?.ext) {
      case 'pdf': {
        const { parsePdf } = await import('./parse-pdf.ts');
        const read = await parsePdf(source.bytes);
        return read
          ? finish(source, read)
          : problem('scanned-pdf', 'expected text, found only pictures of pages');
      }
      case 'docx':
        return await readDocx(source, problem);
      case undefined:
      case 'xml':
        return await readText(source, problem);
      default:
        return problem(
          'unsupported-type',
          `expected Markdown, plain text, HTML, PDF or Word (.docx), found ${type?.mime}`,
        );
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return problem('encrypted', 'expected a PDF that opens without a password');
    return problem('unreadable', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readDocx(
  source: DocumentSource,
  problem: (rule: string, message: string) => ParsedArticle,
): Promise<ParsedArticle> {
  const { isUnpackedWithin, largestUnpacked, parseDocx } = await import('./parse-docx.ts');
  if (!isUnpackedWithin(source.bytes, largestUnpacked))
    return problem('zip-bomb', `expected at most ${largestUnpacked} bytes when unpacked`);
  return finish(source, await parseDocx(source.bytes));
}

const htmlStart = /^\s{0,1000}(?:<\?xml|<!--|<!doctype html|<html|<head|<body|<article|<main|<div|<p>|<h1)/i;

async function readText(
  source: DocumentSource,
  problem: (rule: string, message: string) => ParsedArticle,
): Promise<ParsedArticle> {
  const { file, id, url, bytes } = source;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const html = url !== null || htmlStart.test(head);
  const declared = source.charset ?? (html ? /charset=["']?([\w-]{1,40})/i.exec(head)?.[1] : undefined);
  const raw = decode(bytes, declared ?? 'utf-8');
  if (raw === null || raw.includes('\0'))
    return problem('wrong-encoding', `expected a text in ${declared ?? 'UTF-8'}`);
  if (html) {
    const { parseHtml } = await import('./parse-html.ts');
    return finish(source, parseHtml(raw, url));
  }
  const text = raw.replace(/^\uFEFF/, '');
  if (/^---\s*\n/.test(text)) return parseMarkdownArticle(file, id, raw);
  const parsed = parseTextArticle(file, id, raw);
  if ('problems' in parsed) return parsed;
  const { article } = parsed;
  const title = article.title.replace(/^#{1,6} {1,10}/, '');
  return { article: { ...article, title, language: detectLanguage(article.text) } };
}

/** The text, or null where the bytes are none in that encoding. */
function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function finish({ file, id, url }: DocumentSource, { text, about }: ReadText): ParsedArticle {
  const title = about.title?.replace(/\s+/g, ' ').trim().slice(0, 500) || id;
  const problem = (rule: string, message: string): ParsedArticle => ({
    problems: [{ file, line: 1, column: 1, rule, message }],
  });
  if (!text.trim()) return problem('empty-body', 'expected the text of an article');
  if (text.length > largestText)
    return problem('too-large', `expected at most ${largestText} characters, found ${text.length}`);
  const article: Article = {
    id,
    title,
    publisher: about.publisher ?? null,
    author: about.author ?? null,
    published: about.published ?? null,
    url: about.url ?? url,
    language: about.language ?? detectLanguage(text),
    sources: [],
    summary: false,
    text,
  };
  return { article };
}

/** The language of a text by its letters and words, English where that does not tell. */
const detectLanguage = (text: string): string => detect(text.slice(0, 5000)) || 'en';
