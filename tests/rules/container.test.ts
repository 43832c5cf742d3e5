import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const dockerfile = read('Dockerfile');
const [, build = '', image = ''] = dockerfile.split(/^FROM /m);

/** What a stage copies from the repository. */
const listCopied = (stage: string): readonly string[] =>
  [...stage.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = '']) => words.split(' ').slice(0, -1));

const isBelow = (folder: string, file: string): boolean => file === folder || file.startsWith(`${folder}/`);

describe('the container', () => {
  it('is built from all that its sources import, none of which is ignored', () => {
    const copied = listCopied(build);
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    const sources = copied
      .filter((folder) => ['src', 'commands', 'bench', 'tests/support'].includes(folder))
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name)),
      );
    const imported = sources.flatMap((file) =>
      [...read(file).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, one, other]) =>
        relative(root, resolve(root, dirname(file), one ?? other ?? '')),
      ),
    );
    expect(imported.length).toBeGreaterThan(500);
    expect(imported.filter((file) => !copied.some((folder) => isBelow(folder, file)))).toEqual([]);
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(copied.filter((file) => ignored.includes(file.split('/')[0] ?? ''))).toEqual([]);
  });

  it('runs as a user without rights, under an init, with a health check, and holds what package.json ships', () => {
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^ENTRYPOINT \["tini", "--", "node", /m);
    expect(image).toMatch(/^HEALTHCHECK .* CMD \["node", /m);
    const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(read('package.json')));
    for (const file of files.filter((name) => name !== 'dist')) expect(listCopied(image)).toContain(file);
  });

  it('needs no write access but its data, and no capability', () => {
    const serviceSchema = z.object({
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
      security_opt: z.tuple([z.literal('no-new-privileges:true')]),
      volumes: z.tuple([z.literal('verbatim-data:/data')]),
    });
    const compose = z.object({ services: z.object({ verbatim: serviceSchema }) });
    expect(() => compose.parse(parse(read('compose.yaml')))).not.toThrow();
    expect(image).toMatch(/^VOLUME \/data$/m);
  });
});

describe('the systemd unit', () => {
  it('is restarted but where the program says that it does not help, and writes to its own folder alone', () => {
    const unit = read('hosting/verbatim.service');
    for (const line of [
      'Restart=on-failure',
      'RestartPreventExitStatus=1 2',
      'StartLimitIntervalSec=0',
      'ProtectSystem=strict',
      'StateDirectory=verbatim',
      'NoNewPrivileges=yes',
      'SystemCallErrorNumber=EPERM',
    ])
      expect(unit.split('\n')).toContain(line);
    expect(unit).not.toContain('ReadWritePaths');
  });
});
