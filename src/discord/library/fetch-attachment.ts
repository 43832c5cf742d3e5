import type { Attachment } from 'discord.js';
import type { LibrarySource } from '../../core/server/libraries.ts';
import type { Problem } from '../../core/text/problem.ts';

/** How long Discord may take to hand out a file, in milliseconds. */
const patience = 20_000;

/** A file that was attached to a command. Discord has told its size, and keeps to it. */
export async function fetchAttachment(
  { name, size, url }: Attachment,
  most: number,
): Promise<LibrarySource | Problem> {
  const problem = (rule: string, message: string): Problem => ({
    file: name,
    line: 1,
    column: 1,
    rule,
    message,
  });
  if (size > most) return problem('too-large', `expected at most ${most} bytes, found ${size}`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return problem('unreadable', `Discord answered ${response.status}`);
    return { kind: 'file', name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return problem('unreadable', error instanceof Error ? error.message : String(error));
  }
}
