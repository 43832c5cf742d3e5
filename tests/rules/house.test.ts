import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** What a file imports: own files as paths from the root, packages by name, `node:*` as it stands. */
function findImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return found
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name));
}

const imports = new Map(sources.map((file) => [file, findImports(file)]));

/** Rooms and the rooms that each may import beside itself. */
const laws: Record<string, readonly string[]> = {
  'src/core/text': [],
  'src/core/locale': [],
  'src/core/people': ['src/core/text'],
  'src/core/quotes': ['src/core/text', 'src/core/people'],
  'src/core/clauses': ['src/core/text', 'src/core/people', 'src/core/quotes', 'src/core/search'],
  'src/core/search': ['src/core'],
  'src/core/answer': ['src/core'],
  'src/core/server': ['src/core'],
  commands: ['src/core'],
  'src/library': ['src/core'],
  'src/discord': ['src/core', 'commands'],
  'src/terminal': ['src/core', 'commands'],
  'src/web': ['src/core', 'commands'],
  'src/pictures': ['src/core'],
  'src/operations': ['src/core'],
};

const roomOf = (file: string): string | undefined =>
  Object.keys(laws).find((room) => file.startsWith(`${room}/`));

describe('rooms', () => {
  it.each(Object.keys(laws))('%s imports only what it may', (room) => {
    const strays: string[] = [];
    for (const [file, names] of imports) {
      if (roomOf(file) !== room) continue;
      for (const name of names.filter((found) => found.startsWith('src/') || found.startsWith('commands/'))) {
        if (name.startsWith(`${room}/`) || laws[room]?.some((allowed) => name.startsWith(`${allowed}/`)))
          continue;
        strays.push(`${file} → ${name}`);
      }
    }
    expect(strays).toEqual([]);
  });

  it('every file below src/core and commands stands in a room', () => {
    expect(
      sources.filter((file) => file.split('/').length > 2 && !roomOf(file) && file.startsWith('src/core')),
    ).toEqual([]);
  });

  it('the core and the commands know no disk, no network and no Discord', () => {
    const allowed = new Map([
      ['src/core/search', /^(?:minisearch(?:\/.*)?|@orama\/.*|snowball.*|stopword.*)$/],
    ]);
    const strays = [...imports].flatMap(([file, names]) =>
      file.startsWith('src/core/') || file.startsWith('commands/')
        ? names
            .filter(
              (name) =>
                !name.startsWith('src/') &&
                !name.startsWith('commands/') &&
                !allowed.get(roomOf(file) ?? '')?.test(name),
            )
            .map((name) => `${file} → ${name}`)
        : [],
    );
    expect(strays).toEqual([]);
  });

  it('minisearch is imported in one file', () => {
    expect(
      [...imports]
        .filter(([, names]) => names.some((name) => name.startsWith('minisearch')))
        .map(([file]) => file),
    ).toHaveLength(1);
  });

  it('discord.js is imported by src/discord alone', () => {
    const strays = [...imports]
      .filter(([file, names]) => names.includes('discord.js') && !file.startsWith('src/discord/'))
      .map(([file]) => file);
    expect(strays).toEqual([]);
  });

  it('only the mains read the environment and end the process', () => {
    const strays = sources
      .filter((file) => file.split('/').length > 2 || file.startsWith('commands/'))
      .filter((file) => /process\.(?:env|exit)\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(strays).toEqual([]);
  });

  it('no file imports itself through others', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const name of imports.get(file) ?? []) visit(name, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('commands', () => {
  const files = readdirSync(join(root, 'commands')).filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  );

  it('every file is in the list under its own name, and nothing else is', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(
      files.map((name) => basename(name, '.ts')).sort(),
    );
  });
});

describe('names', () => {
  it('no file or folder is called by a word that says nothing', () => {
    expect(
      sources.filter((file) => /(?:^|[/-])(?:utils?|helpers?|common|manager|misc)(?:[./-]|$)/.test(file)),
    ).toEqual([]);
  });

  it('files are in kebab case', () => {
    expect(sources.filter((file) => !/^[a-z0-9-]+(?:\.d)?\.ts$/.test(basename(file)))).toEqual([]);
  });

  it('no source says any, ! or ts-ignore to the types', () => {
    expect(
      sources.filter((file) =>
        /\bas any\b|: any\b|@ts-(?:ignore|expect-error|nocheck)/.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([]);
  });
});
