import { StoreUnavailableError } from './core/server/libraries.ts';
import type { Log } from './core/server/log.ts';
import { isTransient } from './discord/client-connect.ts';
import { crash, fail, giveUp, messageOf } from './end-process.ts';

/** What a process may take to end once it was asked to, in milliseconds. */
const patience = 4500;

/** Where something that has to be closed at the end is put once it is open. The last one is closed first. */
export type Closing = (() => Promise<void>)[];

/** Ends the process with the status that its supervisor needs. Other errors than those expected are bugs. */
export async function endBecause(error: unknown): Promise<never> {
  const { GatewayLostError, RefusedError } = await import('./discord/start-bot.ts');
  if (error instanceof RefusedError) return fail(error.message);
  if (error instanceof GatewayLostError || error instanceof StoreUnavailableError)
    return giveUp(error.message);
  if (codeOf(error) === 'EADDRINUSE') return fail(`OBSERVE_PORT: ${messageOf(error)}`);
  if (/^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(codeOf(error)))
    return fail(`DATA_DIR: expected a folder that the bot may write to: ${messageOf(error)}`);
  return crash(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/**
 * A promise that nobody waits for may fail in a packet that discord.js cannot read, and a connection that it has given up may fail later:
 * the next question is answered all the same. Any other exception that nobody caught leaves the process in a state that nobody knows: it
 * ends.
 */
export function surviveBugs(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise failed unnoticed'));
  process.on('uncaughtException', (error) => {
    if (isTransient(error)) {
      log.warn({ err: error }, 'a connection failed that nobody waits for');
      return;
    }
    log.error({ err: error }, 'a bug reached the top');
    crash(messageOf(error));
  });
}

/** When it is asked to, the process ends with 0, with what is left undone after a few seconds. */
export function endOnSignal(closing: Closing): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), patience).unref();
    closeAll(closing).then(
      () => process.exit(0),
      (error: unknown) => fail(messageOf(error)),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  // A shard's process ends with the one that runs it.
  process.once('disconnect', end);
}

async function closeAll(closing: Closing): Promise<void> {
  for (const close of closing.toReversed()) await close();
}
