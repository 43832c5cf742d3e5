import { z } from 'zod';

const score = z.object({ P: z.number(), R: z.number(), F: z.number() });
const part = z.object({
  passages: z.object({ e2eName: score }),
  direct: z.object({
    e2e: score,
    resolved: z.object({ pron: z.object({ acc: z.number().nullable() }) }),
  }),
  all: z.object({ ov80: score }),
  cofenet: z.object({ content: score, source: score }),
});
const evaluation = z.object({ total: part, byPublisher: z.record(z.string(), part) });

/** What the evaluator says of all articles or of one publisher's; shares from 0 to 1. */
export interface Row {
  readonly name: string;
  readonly passages: z.infer<typeof score>;
  readonly direct: number;
  readonly all: number;
  /** Pronouns of direct statements that got the right full name; null where there are none. */
  readonly pronouns: number | null;
  readonly content: number;
  readonly source: number;
}

const toRow = (name: string, { passages, direct, all, cofenet }: z.infer<typeof part>): Row => ({
  name,
  passages: passages.e2eName,
  direct: direct.e2e.F,
  all: all.ov80.F,
  pronouns: direct.resolved.pron.acc,
  content: cofenet.content.F,
  source: cofenet.source.F,
});

/** All articles first, then each publisher's. @throws ZodError where the evaluator prints something else. */
export function parseEvaluation(json: string): readonly Row[] {
  const { total, byPublisher } = evaluation.parse(JSON.parse(json));
  return [toRow('all', total), ...Object.entries(byPublisher).map(([name, figures]) => toRow(name, figures))];
}
