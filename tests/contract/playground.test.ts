import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executable, runCommandLine } from '../support/run-command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('verbatim playground', () => {
  it('serves the page on a free port, and ends with 0 when asked to', async () => {
    const child = spawn(process.execPath, [executable, 'playground', '--port', '0'], {
      env: { PATH: process.env.PATH ?? '', DATA_DIR: folder },
    });
    const [first] = await once(child.stdout, 'data');
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(first)) ?? [];
    expect(await (await fetch(url ?? '')).text()).toContain('<title>Verbatim playground</title>');
    child.kill('SIGTERM');
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
  });

  it('takes no port that is none', async () => {
    const { status, stderr } = await runCommandLine(['playground', '--port', 'x']);
    expect(status).toBe(2);
    expect(stderr).toContain('0 to 65535');
  });

  it('is opened by a start without a token, until the input ends', async () => {
    const { status, stdout } = await runCommandLine(['start'], '', { DATA_DIR: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Playground: http:\/\/127\.0\.0\.1:\d+\//);
  });
});

describe('verbatim card', () => {
  const draw = (line: string, ...more: string[]) => {
    const file = join(folder, 'card.png');
    return { file, run: runCommandLine(['card', line, '--output', file, ...more], '', { DATA_DIR: folder }) };
  };

  it('writes a PNG and prints its words', async () => {
    const { file, run } = draw('/who-said a gross violation', '--dark');
    const { status, stdout } = await run;
    expect(status).toBe(0);
    expect(stdout).toContain('“a gross violation”');
    expect(stdout).toContain('Vladimir Putin');
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('draws /voices as a chart', async () => {
    const { status, stdout } = await draw('/voices').run;
    expect(status).toBe(0);
    expect(stdout).toContain('Kim Jong Un: ');
  });

  it('says that there is nothing to draw', async () => {
    const { status, stderr } = await draw('/who-said the chess tournament of Tallinn was a triumph').run;
    expect(status).toBe(1);
    expect(stderr).toContain('nothing in the articles answers that');
  });
});
