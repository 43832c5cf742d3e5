import type { IncomingMessage } from 'node:http';

/** What a request carries, or null where it is larger than `most` bytes: the rest is then not kept. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  return size <= most ? Buffer.concat(chunks) : null;
}
