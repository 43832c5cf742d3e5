import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./import-process.js', import.meta.url));

/**
 * Imports 1,000 articles of 700 words into one server's library while 20 questions a second are answered, then starts again with the
 * snapshots and without. Each part is a process of its own, with the limit of memory that docs/hosting.md gives it.
 */
export async function measureImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    for (const part of ['import', 'restart', 'rebuild']) {
      const child = spawn(
        process.execPath,
        ['--max-old-space-size=320', '--expose-gc', program, part, folder],
        { stdio: 'inherit' },
      );
      const [status] = await once(child, 'close');
      if (status !== 0) throw new Error(`import: the part ${part} ended with ${status}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
