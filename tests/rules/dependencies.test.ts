import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
    }),
  ),
});
const lock = lockSchema.parse(JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = installed.filter(([, { dev }]) => !dev);

/** Licences that an MIT project may be distributed with; MPL and LGPL ones only as unchanged packages of their own; “Apache License” is how one names its Apache-2.0. */
const allowed =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|Apache License|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|MPL-2\.0|OFL-1\.1|Zlib|WTFPL)(?: (?:OR|AND) [^)]+)?\)?$/;

describe('dependencies', () => {
  it.each(production.map(([path, { license }]) => ({ path, license })))(
    '$path is licensed freely ($license)',
    ({ license }) => {
      expect(license).toMatch(allowed);
    },
  );

  it('no package of the production install runs a script at install', () => {
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('the lock file names no host', () => {
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('package.json asks for exact versions', () => {
    const manifest = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')));
    expect(
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
        ([, version]) => !/^\d/.test(version),
      ),
    ).toEqual([]);
  });
});
