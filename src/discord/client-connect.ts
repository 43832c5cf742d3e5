import { HTTPError } from 'discord.js';
import type { Log } from '../core/server/log.ts';
import { GatewayLostError } from './gateway-lost-error.ts';

/** Pauses between attempts, in milliseconds. */
const pauses = { first: 1000, longest: 60_000 };

/**
 * Runs again, with growing pauses, where Discord cannot be reached or fails itself.
 * @throws GatewayLostError where that goes on for `patience` milliseconds; any other error at once.
 */
export async function keepTrying<T>(run: () => Promise<T>, log: Log, patience: number): Promise<T> {
  const end = performance.now() + patience;
  for (let pause = pauses.first; ; pause = Math.min(pauses.longest, pause * 2)) {
    try {
      return await run();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (performance.now() + pause > end)
        throw new GatewayLostError(
          'Discord cannot be reached: check the network and the DNS of this machine',
          {
            cause: error,
          },
        );
      log.warn({ err: error, seconds: pause / 1000 }, 'Discord cannot be reached; another attempt follows');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** The network, or Discord itself, fails: the same again may succeed. Codes are those of Node and of undici. */
export const isTransient = (error: unknown): boolean =>
  error instanceof HTTPError ||
  (error instanceof Error &&
    (error.name === 'AbortError' ||
      ('code' in error && /^(?:E[A-Z]{3,}|EAI_AGAIN|UND_ERR_[A-Z_]+)$/.test(String(error.code)))));
