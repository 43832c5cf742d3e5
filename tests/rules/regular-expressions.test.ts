import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands as a literal in the program. */
function findExpressions(): Found[] {
  const found: Found[] = [];
  for (const folder of ['src', 'commands'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:ts|js)$/.test(name) || name.endsWith('.d.ts')) continue;
      const file = join(folder, name);
      const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
      new Visitor({
        Literal(node) {
          if ('regex' in node && node.regex)
            found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
        },
      }).visit(program);
    }
  return found;
}

const expressions = findExpressions();
const unique = [...new Map(expressions.map((found) => [`/${found.source}/${found.flags}`, found])).values()];

describe('regular expressions are linear in their input', () => {
  it('finds the expressions', () => {
    expect(unique.length).toBeGreaterThan(10);
  });

  it.each(
    unique.map((found) => ({
      ...found,
      title: `${found.file} /${found.source.slice(0, 80)}/${found.flags}`,
    })),
  )(
    '$title',
    async ({ source, flags }) => {
      const result = await check(source, flags.replace('v', 'u'), {
        timeout: 10_000,
        maxRecallStringSize: 10_000,
        // Steps tell an attack, not time, which a busy machine makes long.
        incubationTimeout: null,
        attackTimeout: null,
        attackLimit: 100_000_000,
      });
      // `unknown` is what the checker says of expressions beyond it (very large character classes); it found no attack on them.
      if (result.status === 'vulnerable')
        expect.fail(`${result.complexity.summary}: ${JSON.stringify(result.attack.pattern)}`);
      expect(['safe', 'unknown']).toContain(result.status);
    },
    60_000,
  );
});
