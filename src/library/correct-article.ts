import { z } from 'zod';
import type { Correction } from '../core/server/libraries.ts';
import type { Article } from '../core/text/article.ts';
import { type Problem, toProblem } from '../core/text/problem.ts';

const entry = z
  .string()
  .trim()
  .max(500)
  .transform((text) => text || null)
  .nullable();
const correctionSchema = z.object({
  title: z.string().trim().min(1, 'expected a title').max(500).optional(),
  author: entry.optional(),
  publisher: entry.optional(),
  published: z.iso.date('expected a calendar date as YYYY-MM-DD').nullable().optional(),
});

/** The article as a person has corrected it, or what is wrong with the correction. An empty entry takes a value away. */
export function correctArticle(article: Article, correction: Correction): Article | Problem {
  const parsed = correctionSchema.safeParse(correction);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? 'correction');
    const rule = field === 'published' ? 'bad-date' : `bad-${field}`;
    return toProblem(article.title, rule, issue?.message ?? '');
  }
  const given = parsed.data;
  return {
    ...article,
    title: given.title ?? article.title,
    author: given.author === undefined ? article.author : given.author,
    publisher: given.publisher === undefined ? article.publisher : given.publisher,
    published: given.published === undefined ? article.published : given.published,
  };
}
