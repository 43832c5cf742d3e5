import { fileTypeFromBuffer } from 'file-type';
import type { Article } from '../../core/text/article.ts';
import { toProblem } from '../../core/text/problem.ts';
import { largestText, type ParsedArticle, parseMarkdownArticle, parseTextArticle } from '../parse-article.ts';
import { decodeText, findCharset, findMarkedCharset, isHtml } from './decode-text.ts';
import type { ReadText } from './parse-html.ts';
import { detectLanguage, settleLanguage } from './settle-language.ts';

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
    problems: [toProblem(source.file, rule, message)],
  });
  // Two bytes that begin a text in UTF-16 also begin some music.
  const type = findMarkedCharset(source.bytes) ? undefined : await fileTypeFromBuffer(source.bytes);
  try {
    switch (type?.ext) {
      case 'pdf': {
        const { parsePdf } = await import('./parse-pdf.ts');
        const read = await parsePdf(source.bytes);
        return read
          ? await finish(source, read)
          : problem('scanned-pdf', 'expected text, found only pictures of pages');
      }
      case 'docx':
        return await readDocx(source, problem);
      case undefined:
      case 'xml':
        return await readText(source, problem);
      case 'cfb':
        return problem(
          'unsupported-type',
          'expected Word’s newer format (.docx) without a password: save it as such',
        );
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
  const { largestUnpacked, parseDocx, unpackDocx } = await import('./parse-docx.ts');
  const unpacked = unpackDocx(source.bytes, largestUnpacked);
  if (!unpacked) return problem('zip-bomb', `expected at most ${largestUnpacked} bytes when unpacked`);
  return await finish(source, await parseDocx(unpacked));
}

async function readText(
  source: DocumentSource,
  problem: (rule: string, message: string) => ParsedArticle,
): Promise<ParsedArticle> {
  const { file, id, url, bytes } = source;
  const html = url !== null || isHtml(bytes);
  const declared =
    findMarkedCharset(bytes) ?? source.charset ?? (html ? findCharset(bytes) : undefined) ?? 'utf-8';
  const raw = decodeText(bytes, declared);
  if (raw === null) return problem('wrong-encoding', `expected a text in ${declared.toUpperCase()}`);
  if (html) {
    const { parseHtml } = await import('./parse-html.ts');
    return await finish(source, parseHtml(raw, url));
  }
  const text = raw.replace(/^\uFEFF/, '');
  if (/^---\s*\n/.test(text)) return await settleLanguage(parseMarkdownArticle(file, id, raw));
  const parsed = await settleLanguage(parseTextArticle(file, id, raw));
  if ('problems' in parsed) return parsed;
  const title = parsed.article.title.replace(/^#{1,6} {1,10}/, '');
  return { article: { ...parsed.article, title } };
}

async function finish({ file, id, url }: DocumentSource, { text, about }: ReadText): Promise<ParsedArticle> {
  const title = about.title?.replace(/\s+/g, ' ').trim().slice(0, 500) || id;
  const problem = (rule: string, message: string): ParsedArticle => ({
    problems: [toProblem(file, rule, message)],
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
    language: about.language ?? (await detectLanguage(text)),
    sources: [],
    summary: false,
    text,
  };
  return { article };
}
