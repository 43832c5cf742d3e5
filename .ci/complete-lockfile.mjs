// Adds to package-lock.json the platform packages that npm left out because the registry in use did not have them.
// Without them `npm ci` refuses the lock file, and another platform would install without its binary.
// Run after `npm install`: node .ci/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];
const find = (parent, name) => {
  for (let folder = parent; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const key = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[key]) return key;
    if (!folder) return null;
  }
};
let added = 0;
for (const [parent, entry] of Object.entries({ ...lock.packages }))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (find(parent, name)) continue;
    const words = name.split(/[/-]/);
    const os = words.flatMap(
      (word) => systems.find((system) => word === system || (system === 'win32' && word === 'windows')) ?? [],
    );
    const cpu = words.flatMap((word) => processors.find((processor) => word === processor) ?? []);
    const libc = words.some((word) => word.startsWith('musl'))
      ? ['musl']
      : words.some((word) => word.startsWith('gnu'))
        ? ['glibc']
        : [];
    if (!/^\d/.test(range))
      throw new Error(`complete-lockfile: ${parent} wants ${name}@${range}: expected an exact version`);
    lock.packages[`node_modules/${name}`] = {
      version: range,
      ...(cpu.length ? { cpu } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(os[0] === 'linux' && libc.length ? { libc } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
    };
    added += 1;
  }
const root = lock.packages[''];
lock.packages = {
  '': root,
  ...Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([key]) => key)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
};
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added\n`);
