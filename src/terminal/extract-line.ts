import { z } from 'zod';
import { lineId } from './question-line.ts';

/** A text to read in JSON lines. */
export const extractLine = z.object({
  id: lineId,
  text: z.string(),
  language: z.string().optional(),
});
export type ExtractLine = z.infer<typeof extractLine>;
