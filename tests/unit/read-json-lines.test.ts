import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ReadLine, readJsonLines } from '../../src/terminal/read-json-lines.ts';

const shape = z.object({ text: z.string() });

async function read(chunks: readonly (string | Buffer)[]): Promise<readonly ReadLine<{ text: string }>[]> {
  const stream = Readable.from(chunks, { objectMode: false });
  const lines: ReadLine<{ text: string }>[] = [];
  for await (const line of readJsonLines({ stream, name: 'x.jsonl' }, (value) => shape.safeParse(value)))
    lines.push(line);
  return lines;
}

const texts = (lines: readonly ReadLine<{ text: string }>[]): readonly string[] =>
  lines.map((line) => (line.kind === 'value' ? line.value.text : line.message));

describe('lines of JSON', () => {
  it('may be cut anywhere on their way here, within a character too', async () => {
    const whole = Buffer.from('{"text":"é“one”"}\r\n\n{"text":"two"}');
    for (let at = 0; at <= whole.length; at += 1)
      expect(texts(await read([whole.subarray(0, at), whole.subarray(at)]))).toEqual(['é“one”', 'two']);
  });

  it('end at a line feed alone: JSON may hold U+2028', async () => {
    expect(texts(await read(['{"text":"one\u2028two\u2029three"}\n']))).toEqual(['one\u2028two\u2029three']);
  });

  it('name the line that is wrong, and those behind it are read', async () => {
    expect(texts(await read(['{"text":1}\n\nno\n{"text":"last"}\n']))).toEqual([
      expect.stringContaining('x.jsonl, line 1: text: '),
      expect.stringContaining('x.jsonl, line 3: expected a JSON object'),
      'last',
    ]);
  });
});
