import { z } from 'zod';

const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const part = z.object({ spans: z.array(span), text: z.string() });
const annotated = z.object({
  id: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  text: z.string(),
  attributions: z.array(
    z.object({
      source: part
        .extend({
          head: span.nullish(),
          kind: z.string(),
          names: z.array(z.string()).nullish(),
        })
        .nullable(),
      cue: part.nullable(),
      content: part,
    }),
  ),
});

export type Annotated = z.infer<typeof annotated>;

/** @throws ZodError naming the field where a line is not as expected. */
export const readAnnotated = (lines: string): readonly Annotated[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => annotated.parse(JSON.parse(line)));

/** Articles are parted by a hash of their id (FNV-1a), so that the parts stay the same when articles are added. */
export function partOf(id: string): 'develop' | 'check' {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 100 < 70 ? 'develop' : 'check';
}
