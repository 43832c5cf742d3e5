import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PostgresServer {
  readonly url: string;
  readonly stop: () => void;
}

/** Where Debian puts PostgreSQL's programs, or null. */
function findPrograms(): string | null {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions)
    ? readdirSync(versions)
        .map((version) => join(versions, version, 'bin'))
        .filter((folder) => existsSync(join(folder, 'initdb')))
        .sort()
    : [];
  return found.at(-1) ?? null;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('postgres: no port');
  return address.port;
}

/** Starts a server of its own in a temporary folder; a reason where it cannot. */
export async function startPostgres(): Promise<PostgresServer | { readonly reason: string }> {
  const programs = findPrograms();
  if (!programs) return { reason: 'PostgreSQL is not installed' };
  const root = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]): void => {
    const [file, list] = root
      ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...args]]
      : [join(programs, program), [...args]];
    execFileSync(file, list, { cwd: folder, stdio: 'ignore' });
  };
  try {
    run('initdb', ['-D', data, '-U', 'verbatim', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
    const port = await findFreePort();
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=16MB`;
    run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start']);
    return {
      url: `postgres://verbatim@127.0.0.1:${port}/postgres`,
      stop: () => {
        run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { reason: `PostgreSQL cannot be started: ${String(error)}` };
  }
}
