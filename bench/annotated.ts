import { z } from 'zod';

const spans = z.object({ spans: z.array(z.tuple([z.number(), z.number()])) });
const article = z.object({
  id: z.string(),
  publisher: z.string(),
  text: z.string(),
  attributions: z.array(
    z.object({
      source: spans.extend({ text: z.string(), names: z.array(z.string()).optional() }).nullable(),
      cue: spans.nullable(),
      content: spans,
    }),
  ),
});

/** An article with its annotated attributions; offsets into `text`. */
export type AnnotatedArticle = z.infer<typeof article>;

export const readAnnotated = (lines: string): readonly AnnotatedArticle[] =>
  lines.split('\n').flatMap((line) => (line.trim() ? [article.parse(JSON.parse(line))] : []));

/** A quarter of the articles is kept for checking and never trained on: those whose id hashes (FNV-1a, 32 bits) to 0 modulo 4. */
export function isHeldBack(id: string): boolean {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 8) % 4 === 0;
}

/** The articles that may be trained on are parted in three, so that figures can be had on what a training run has not seen. */
export function foldOf(id: string): number {
  let hash = 5381;
  for (const char of id) hash = (Math.imul(hash, 33) + (char.codePointAt(0) ?? 0)) >>> 0;
  return (hash >>> 4) % 3;
}
