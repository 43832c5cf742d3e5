import { pino } from 'pino';
import type { Log } from './core/server/log.ts';

/** A token somewhere in a text, as in the address of a webhook or an error's message. */
const hidden = '[hidden]';

/** A log on standard output: JSON lines, or text for people on a terminal. The secrets never reach it. */
export function openLog(level: string, secrets: readonly string[]): Log {
  const redact = (line: string): string =>
    secrets.reduce((text, secret) => (secret ? text.replaceAll(secret, hidden) : text), line);
  return pino({
    level,
    base: null,
    redact: { paths: ['token', '*.token', 'headers.authorization'], censor: hidden },
    hooks: { streamWrite: redact },
    ...(process.stdout.isTTY
      ? {
          transport: {
            target: 'pino-pretty',
            options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' },
          },
        }
      : {}),
  });
}
