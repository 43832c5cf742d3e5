import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { toPrintable } from './style.ts';

/** A stream of JSON lines and how it is called in messages: a file's name, or `standard input`. */
export interface LineSource {
  readonly stream: Readable;
  readonly name: string;
}

/** What a line holds, or what is wrong with it: a message with source and line, and what was expected there. */
export type ReadLine<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly message: string };

/** The lines of a stream in the shape of `schema`, blank lines left out. A bad line does not stop those behind it. */
export async function* readJsonLines<T>(
  { stream, name }: LineSource,
  schema: z.ZodType<T>,
): AsyncGenerator<ReadLine<T>> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const read = readLine(line, schema);
    yield read.kind === 'value'
      ? read
      : { kind: 'problem', message: `${name}, line ${number}: ${toPrintable(read.message)}` };
  }
}

function readLine<T>(line: string, schema: z.ZodType<T>): ReadLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'problem', message: 'expected a JSON object, found something that is no JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'value', value: parsed.data };
  return { kind: 'problem', message: parsed.error.issues.map(describeIssue).join('; ') };
}

/** As "command: expected one of …": the field, and what it should have been. */
function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const expected = message.replace(/^Invalid \w{1,20}: /, '');
  return path.length ? `${path.join('.')}: ${expected}` : expected;
}
