import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article } from '../core/text/article.ts';
import { type Problem, toProblem } from '../core/text/problem.ts';

/** Either the article or everything that is wrong with the file. */
export type ParsedArticle = { readonly article: Article } | { readonly problems: readonly Problem[] };

/** BCP 47's tag for a language that is not known (yet). */
export const undetermined = 'und';

/** The largest text that is read, in UTF-16 units: about the length of a long book. */
export const largestText = 2_000_000;

/** The longest front matter that is read, in UTF-16 units: the YAML parser takes quadratic time on some input. */
const longestFrontMatter = 16_000;

const isoDate = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text),
    {
      message: 'expected a calendar date as YYYY-MM-DD',
    },
  );

/** The front matter of a `.md` article; what each field means is told in corpus/README.md. */
const frontMatterSchema = z.object({
  id: z.string().trim().min(1).max(200).optional(),
  title: z.string().trim().min(1, 'expected a title').max(500),
  publisher: z.string().trim().min(1).nullish(),
  author: z.string().trim().min(1).nullish(),
  published: isoDate.nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'expected a language tag such as en')
    .optional(),
  sources: z.array(z.string().trim().min(1)).optional(),
  summary: z.boolean().optional(),
});

const frontMatter = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?---[^\S\n]*(?:\n|$)/;

/** A stored text without its byte-order mark and with CRLF as LF: the only changes that are ever made to it. */
export const normalizeText = (raw: string): string => raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** `file` is the name for messages; `name` the file name without extension, the id where the front matter gives none. */
export function parseMarkdownArticle(file: string, name: string, raw: string): ParsedArticle {
  const text = normalizeText(raw);
  const match = frontMatter.exec(text);
  if (!match)
    return fail(toProblem(file, 'missing-front-matter', 'expected front matter between two lines of ---'));
  if ((match[1] ?? '').length > longestFrontMatter)
    return fail(
      toProblem(
        file,
        'bad-front-matter',
        `expected front matter of at most ${longestFrontMatter} characters`,
      ),
    );
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, schema: 'core' });
  const problems: Problem[] = document.errors.map(({ pos: [at], message }) => {
    const { line, col } = lines.linePos(at);
    return {
      file,
      line: line + 1,
      column: col,
      rule: 'bad-front-matter',
      message: message.split('\n')[0] ?? message,
    };
  });
  if (problems.length) return { problems };
  const lineOf = (key: PropertyKey | undefined): number => {
    if (!isMap(document.contents)) return 1;
    const pair = document.contents.items.find((item) => String(item.key) === String(key));
    const range =
      pair?.key && typeof pair.key === 'object' && 'range' in pair.key && Array.isArray(pair.key.range)
        ? Number(pair.key.range[0])
        : 0;
    return lines.linePos(range).line + 1;
  };
  const parsed = frontMatterSchema.safeParse(toPlain(document) ?? {});
  const body = text.slice(match[0].length);
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) {
      const field = String(path[0] ?? 'front-matter');
      const missing = field === 'title' && !/^[ \t]{0,40}title[ \t]{0,40}:/m.test(match[1] ?? '');
      const rule = missing ? 'missing-title' : field === 'published' ? 'bad-date' : `bad-${field}`;
      problems.push({
        file,
        line: lineOf(path[0]),
        column: 1,
        rule,
        message: missing ? 'expected a line "title: …"' : `${path.join('.')}: ${message}`,
      });
    }
  problems.push(...checkBody(file, match[0].split('\n').length, body));
  if (problems.length || !parsed.success) return { problems };
  const { data } = parsed;
  return {
    article: {
      id: data.id ?? name,
      title: data.title,
      publisher: data.publisher ?? null,
      author: data.author ?? null,
      published: data.published ?? null,
      url: data.url ?? null,
      language: (data.language ?? undetermined).toLowerCase(),
      sources: data.sources ?? [],
      summary: data.summary ?? false,
      text: body,
    },
  };
}

/** The front matter as plain data, or null where it refers to an anchor that is not there. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

/** First line: the title; the rest: paragraphs with blank lines between. */
export function parseTextArticle(file: string, name: string, raw: string): ParsedArticle {
  const text = normalizeText(raw);
  const lineEnd = text.indexOf('\n');
  const title = (lineEnd < 0 ? text : text.slice(0, lineEnd)).trim();
  const body = lineEnd < 0 ? '' : text.slice(lineEnd + 1);
  const problems = [
    ...(title ? [] : [toProblem(file, 'missing-title', 'expected the title on the first line')]),
    ...checkBody(file, 2, body),
  ];
  if (problems.length) return { problems };
  return {
    article: {
      id: name,
      title,
      publisher: null,
      author: null,
      published: null,
      url: null,
      language: undetermined,
      sources: [],
      summary: false,
      text: body,
    },
  };
}

function checkBody(file: string, line: number, body: string): Problem[] {
  if (!body.trim())
    return [
      {
        file,
        line,
        column: 1,
        rule: 'empty-body',
        message: 'expected the text of the article after its title',
      },
    ];
  if (body.length > largestText)
    return [
      {
        file,
        line,
        column: 1,
        rule: 'too-large',
        message: `expected at most ${largestText} characters, found ${body.length}`,
      },
    ];
  return [];
}

const fail = (problem: Problem): ParsedArticle => ({ problems: [problem] });
