import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import type { Context } from './context.ts';
import { GatewayLostError } from './gateway-lost-error.ts';
import { RefusedError } from './registration/refused-error.ts';

/** Close codes after which connecting again with the same settings is refused again. */
const finalCodes: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord does not take the token any more: make a new one and put it behind DISCORD_TOKEN',
  ],
  [GatewayCloseCodes.InvalidShard, 'Discord does not take these shards: see SHARD_IDS and SHARD_COUNT'],
  [GatewayCloseCodes.ShardingRequired, 'The bot is in too many servers for one shard: set SHARDS=auto'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer speaks this version of its API: update the bot'],
  [GatewayCloseCodes.InvalidIntents, 'Discord does not know an intent that the bot asks for: update the bot'],
  [GatewayCloseCodes.DisallowedIntents, 'Discord does not allow an intent that the bot asks for'],
]);

/** Between looks at the heartbeats and at how long the gateway has been away, in milliseconds. */
const interval = 15_000;

/** How the connection fares. */
export interface ConnectionWatch {
  /** For how long a shard has had no gateway, the longest of all, in seconds; 0 where all are connected. */
  readonly awaySeconds: () => number;
  readonly stop: () => void;
}

/** Why the connection ended for good. */
export type OnEnd = (error: RefusedError | GatewayLostError) => void;

/**
 * Tells the log and the metrics how the connection fares, and `onEnd` where it is over: Discord refuses it, or a shard has had no
 * gateway for `patience` milliseconds. Time is counted by a clock that nobody sets.
 */
export function watchConnection(
  client: Client,
  context: Context,
  patience: number,
  onEnd: OnEnd,
): ConnectionWatch {
  const absence = new Absence();
  listenToShards(client, context, absence, onEnd);
  listenToRequests(client, context);
  const timer = setInterval(
    () => {
      for (const { id, ping } of client.ws.shards.values())
        if (ping >= 0) context.telemetry.setGatewayLag(id, ping / 1000);
      if (absence.seconds() * 1000 < patience) return;
      clearInterval(timer);
      const minutes = Math.round(absence.seconds() / 60);
      onEnd(
        new GatewayLostError(`No gateway for ${minutes} minutes: ending, so that a supervisor starts anew`),
      );
    },
    Math.min(interval, patience / 4),
  );
  return { awaySeconds: () => absence.seconds(), stop: () => clearInterval(timer) };
}

/** Since when shards have no gateway. Until the first one has, the bot as a whole has none. */
class Absence {
  readonly #since = new Map<number | 'start', number>([['start', performance.now()]]);

  begin(shard: number): void {
    if (!this.#since.has(shard)) this.#since.set(shard, performance.now());
  }

  end(shard: number): void {
    this.#since.delete('start');
    this.#since.delete(shard);
  }

  /** Of the shard that has been away the longest; 0 where none is. */
  seconds(): number {
    const since = Math.min(...this.#since.values());
    return Number.isFinite(since) ? (performance.now() - since) / 1000 : 0;
  }
}

function listenToShards(client: Client, { log, telemetry }: Context, absence: Absence, onEnd: OnEnd): void {
  const arrive = (shard: number, words: string): void => {
    absence.end(shard);
    telemetry.setGatewayState(shard, 'ready');
    log.info({ shard }, words);
  };
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection failed'));
  client.on(Events.ShardReady, (shard) => arrive(shard, 'connected'));
  client.on(Events.ShardResume, (shard) => arrive(shard, 'connected again'));
  client.on(Events.ShardReconnecting, (shard) => {
    absence.begin(shard);
    telemetry.setGatewayState(shard, 'resuming');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    absence.begin(shard);
    telemetry.setGatewayState(shard, 'disconnected');
    const reason = finalCodes.get(code);
    if (reason) onEnd(new RefusedError(reason));
  });
}

function listenToRequests({ rest }: Client, { log, telemetry }: Context): void {
  rest.on(RESTEvents.Response, ({ route }, { status, headers }) => {
    if (status !== 429) return;
    const scope = toScope(headers.get('x-ratelimit-scope'));
    telemetry.countRateLimit(scope);
    log.warn({ route, scope }, 'Discord asks to slow down');
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn({ count }, 'many requests were refused'));
}

/** Whose limit it is: the bot's on one route, the bot's as a whole, or that of all who use a resource. */
const toScope = (header: string | null): 'user' | 'global' | 'shared' =>
  header === 'global' || header === 'shared' ? header : 'user';
