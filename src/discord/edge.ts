import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Outcome } from '../core/server/telemetry.ts';
import { requestTimeout } from './client.ts';
import type { Context } from './context.ts';

/** One question, as the edge sees it. */
export interface Task {
  /** For the log and the metrics: a command's name, `mention`, `component`, `autocomplete`. */
  readonly name: string;
  /** When Discord made it, in milliseconds since 1970. */
  readonly createdTimestamp: number;
  /** Does the work; calls `onSend` when the answer is handed to the network. */
  readonly work: (onSend: () => void) => Promise<Outcome>;
  /** Tells the asker, privately where that is possible, that a bug with this id came up. */
  readonly apologize: (id: string) => Promise<unknown>;
}

/** Too late, or answered already: another process, a slow network. Nobody can be told, and nothing is broken. */
const expected: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** The one place where whatever goes wrong with a question is caught: logged with an id, and told to the asker with that id. */
export function runTask(context: Context, task: Task): void {
  const done = attempt(context, task).finally(() => context.inHand.delete(done));
  context.inHand.add(done);
}

async function attempt(context: Context, { name, createdTimestamp, work, apologize }: Task): Promise<void> {
  const started = performance.now();
  let sent = started;
  const record = (outcome: Outcome, ageSeconds: number | null): void =>
    context.telemetry.recordQuestion({
      command: name,
      outcome,
      answerSeconds: (sent - started) / 1000,
      ageSeconds,
    });
  try {
    const outcome = await work(() => {
      sent = performance.now();
    });
    record(outcome, Math.max(0, Date.now() - createdTimestamp) / 1000);
  } catch (error) {
    record('error', null);
    if (error instanceof DiscordAPIError && expected.has(error.code)) {
      const isRepeated = performance.now() - started > requestTimeout;
      if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged && !isRepeated)
        context.rival.notice();
      context.log.warn(
        { code: error.code, task: name, age: Date.now() - createdTimestamp },
        'answered too late',
      );
      return;
    }
    const id = randomBytes(4).toString('hex');
    context.log.error({ id, task: name, err: error }, 'a question failed');
    await apologize(id).catch((failure: unknown) =>
      context.log.warn({ id, err: failure }, 'the asker could not be told'),
    );
  }
}
