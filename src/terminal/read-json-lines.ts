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

/** The value of a line in the shape that is wanted, or what is wrong with it. */
export type Check<T> = (value: unknown) => z.ZodSafeParseResult<T> | Promise<z.ZodSafeParseResult<T>>;

/** The lines of a stream that pass `check`, blank lines left out. A bad line does not stop those behind it. */
export async function* readJsonLines<T>(
  { stream, name }: LineSource,
  check: Check<T>,
): AsyncGenerator<ReadLine<T>> {
  let number = 0;
  for await (const line of splitLines(stream)) {
    number += 1;
    if (!line.trim()) continue;
    const read = await readLine(line, check);
    yield read.kind === 'value'
      ? read
      : { kind: 'problem', message: `${name}, line ${number}: ${toPrintable(read.message)}` };
  }
}

/**
 * The lines of a stream without their ends. `node:readline` reads up to a thousand lines ahead, which all stay in memory, and
 * ends lines at U+2028, which JSON may hold.
 */
async function* splitLines(stream: Readable): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of stream.setEncoding('utf8')) {
    const parts = String(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield open.join('') + part;
      open = [];
    }
    open.push(last);
  }
  yield open.join('');
}

async function readLine<T>(line: string, check: Check<T>): Promise<ReadLine<T>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'problem', message: 'expected a JSON object, found something that is no JSON' };
  }
  const checked = await check(value);
  if (checked.success) return { kind: 'value', value: checked.data };
  return { kind: 'problem', message: checked.error.issues.map(describeIssue).join('; ') };
}

/** As "command: expected one of …": the field, and what it should have been. */
function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const expected = message.replace(/^Invalid \w{1,20}: /, '');
  return path.length ? `${path.join('.')}: ${expected}` : expected;
}
