// Puts the playground's page beside its compiled scripts. Run by the build.
import { cpSync, readdirSync } from 'node:fs';

const from = new URL('../src/web/page/', import.meta.url);
const to = new URL('../dist/src/web/page/', import.meta.url);
for (const name of readdirSync(from))
  if (/\.(?:html|css|svg)$/.test(name)) cpSync(new URL(name, from), new URL(name, to));
