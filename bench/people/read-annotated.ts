import { z } from 'zod';
import { isHeldBack } from '../annotated.ts';

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
          /** References that somebody read again; they count before `names`, and none means that the article names nobody. */
          verified: z.array(z.string()).nullish(),
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

/** The quarter of the articles that `isHeldBack` names is for checking. */
export const partOf = (id: string): 'develop' | 'check' => (isHeldBack(id) ? 'check' : 'develop');
