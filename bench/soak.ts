import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostedFlags, readMemory, startContestant, stopContestant } from './contestant.ts';
import { soak } from './soak-messages.ts';

/** `npm run soak -- MESSAGES USERS` */
const messages = Number(process.argv[2] ?? 1_000_000);
const users = Number(process.argv[3] ?? 100_000);
/** How often memory is read on the way. */
const readings = 10;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
const contestant = await startContestant('verbatim', folder, { flags: hostedFlags });
const started = performance.now();
for (let reading = 1; reading <= readings; reading += 1) {
  const from = Math.round(((reading - 1) * messages) / readings);
  const to = Math.round((reading * messages) / readings);
  await soak(contestant.discord, { from, to, users });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `soak: ${to} messages by ${Math.min(to, users)} users, ${seconds.toFixed(0)} s: memory ${readMemory(contestant).toFixed(0)} MB\n`,
  );
}
await stopContestant(contestant);
rmSync(folder, { recursive: true });
