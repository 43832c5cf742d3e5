import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The values of a stream of JSON lines, blank lines left out. @throws Error that names the line where one is not JSON. */
export async function* readJsonLines(stream: Readable): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new SyntaxError(`standard input, line ${number}: expected a JSON object`);
    }
  }
}
