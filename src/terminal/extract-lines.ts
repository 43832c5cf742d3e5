import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Analysis } from '../core/answer/analysis.ts';
import { findClauses } from '../core/clauses/find-clauses.ts';
import { type Attribution, attributionConfidence } from '../core/quotes/attribution.ts';
import { findAttributions } from '../core/quotes/find-attributions.ts';
import { articleOf } from '../core/text/article.ts';
import { readDocument } from '../core/text/document.ts';
import type { Span } from '../core/text/span.ts';
import type { ExtractLine } from './extract-line.ts';
import { type Check, type LineSource, readJsonLines } from './read-json-lines.ts';

/** Lines as they should be, which are told without loading zod: that takes as long as reading ten articles, and 12 MB. */
function isExtractLine(value: unknown): value is ExtractLine {
  if (typeof value !== 'object' || value === null || !('id' in value && 'text' in value)) return false;
  const { id, text } = value;
  const language = 'language' in value ? value.language : undefined;
  return (
    (typeof id === 'string' || Number.isFinite(id)) &&
    typeof text === 'string' &&
    (language === undefined || typeof language === 'string')
  );
}

/** What is wrong with other lines, the schema tells. */
const checkLine: Check<ExtractLine> = async (value) => {
  if (isExtractLine(value)) return { success: true, data: value };
  const { extractLine } = await import('./extract-line.ts');
  return extractLine.safeParse(value);
};

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
  { attributions, agreement, reported }: Pick<Analysis, 'attributions' | 'agreement' | 'reported'>,
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

export interface LineOptions {
  /** Told what is wrong with a line. */
  readonly tell: (problem: string) => void;
  /** Statements that are less sure are left out: 0–1. */
  readonly confidence: number;
  /** Called after each article. */
  readonly onRead: () => void;
}

/** JSON lines `{id, text}` in, `{id, quotes, clauses}` out, in order. What is wrong with a line is told, and the next one is read. */
export async function extractLines(
  input: LineSource,
  output: Writable,
  { tell, confidence, onRead }: LineOptions,
): Promise<void> {
  for await (const line of readJsonLines(input, checkLine)) {
    if (line.kind === 'problem') {
      tell(line.message);
      continue;
    }
    const { id, text, language } = line.value;
    const document = readDocument(articleOf(String(id), text, language ? { language } : {}));
    const { attributions } = findAttributions(document);
    const found = { attributions, ...findClauses(document, attributions) };
    if (!output.write(`${JSON.stringify(toExtractJson(id, found, confidence))}\n`))
      await once(output, 'drain');
    onRead();
  }
}
