import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { type Analysis, analyzeArticle } from '../core/answer/analysis.ts';
import { type Attribution, attributionConfidence } from '../core/quotes/attribution.ts';
import { articleOf } from '../core/text/article.ts';
import type { Span } from '../core/text/span.ts';
import { lineId } from './question-line.ts';
import { type LineSource, readJsonLines } from './read-json-lines.ts';

const lineSchema = z.object({
  id: lineId,
  text: z.string(),
  language: z.string().optional(),
});

const pair = ({ start, end }: Span): [number, number] => [start, end];
const pairOrNull = (span: Span | null): [number, number] | null => span && pair(span);

/** The fixed JSON shape of one statement. `confidence` is calibrated: that somebody says it and that who is shown is right. */
function toQuoteJson(attribution: Attribution) {
  const { content, source, cue, directness, speaker, probability, rule } = attribution;
  return {
    content: content.length === 1 && content[0] ? pair(content[0]) : content.map(pair),
    speaker: pairOrNull(source),
    speakerName: speaker.name,
    cue: pairOrNull(cue),
    direct: directness !== 'indirect',
    confidence: attributionConfidence(attribution),
    probability,
    speakerProbability: speaker.probability,
    rule,
  };
}

/** The fixed JSON shape of what is found in one text; offsets into the text as given. Statements of less confidence are left out. */
export function toExtractJson(
  id: string | number,
  { attributions, agreement, reported }: Analysis,
  confidence: number,
) {
  return {
    id,
    quotes: attributions
      .filter((attribution) => attributionConfidence(attribution) >= confidence)
      .map(toQuoteJson),
    clauses: [
      ...(agreement?.provisions.flatMap(({ kind, label, body }) =>
        kind === 'whole' || kind === 'text' || body.start === body.end
          ? []
          : { agreement: agreement.name, label, content: pair(body) },
      ) ?? []),
      ...reported.map(({ agreement: name, label, content }) => ({
        agreement: name,
        label,
        content: pair(content),
      })),
    ],
  };
}

/** JSON lines `{id, text}` in, `{id, quotes, clauses}` out, in order. What is wrong with a line is told, and the next one is read. */
export async function extractLines(
  input: LineSource,
  output: Writable,
  tell: (problem: string) => void,
  confidence: number,
): Promise<void> {
  for await (const line of readJsonLines(input, lineSchema)) {
    if (line.kind === 'problem') {
      tell(line.message);
      continue;
    }
    const { id, text, language } = line.value;
    const { analysis } = analyzeArticle(articleOf(String(id), text, language ? { language } : {}));
    if (!output.write(`${JSON.stringify(toExtractJson(id, analysis, confidence))}\n`))
      await once(output, 'drain');
  }
}
