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
  { log, telemetry }: Context,
  patience: number,
  onEnd: OnEnd,
): ConnectionWatch {
  const away = new Map<number | 'start', number>([['start', performance.now()]]);
  const findLongest = (): number => {
    const since = Math.min(...away.values());
    return Number.isFinite(since) ? performance.now() - since : 0;
  };
  const arrive = (shard: number, words: string): void => {
    away.delete('start');
    away.delete(shard);
    telemetry.setGatewayState(shard, 'ready');
    log.info({ shard }, words);
  };
  const leave = (shard: number): void => {
    if (!away.has(shard)) away.set(shard, performance.now());
  };
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection failed'));
  client.on(Events.ShardReady, (shard) => arrive(shard, 'connected'));
  client.on(Events.ShardResume, (shard) => arrive(shard, 'connected again'));
  client.on(Events.ShardReconnecting, (shard) => {
    leave(shard);
    telemetry.setGatewayState(shard, 'resuming');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    leave(shard);
    telemetry.setGatewayState(shard, 'disconnected');
    const reason = finalCodes.get(code);
    if (reason) onEnd(new RefusedError(reason));
  });
  client.rest.on(RESTEvents.Response, ({ route }, { status, headers }) => {
    if (status !== 429) return;
    const scope = toScope(headers.get('x-ratelimit-scope'));
    telemetry.countRateLimit(scope);
    log.warn({ route, scope }, 'Discord asks to slow down');
  });
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'many requests were refused'),
  );
  const timer = setInterval(
    () => {
      for (const { id, ping } of client.ws.shards.values())
        if (ping >= 0) telemetry.setGatewayLag(id, ping / 1000);
      if (findLongest() < patience) return;
      clearInterval(timer);
      onEnd(
        new GatewayLostError(
          `No gateway for ${Math.round(findLongest() / 60_000)} minutes: ending, so that a supervisor starts anew`,
        ),
      );
    },
    Math.min(interval, patience / 4),
  );
  return { awaySeconds: () => findLongest() / 1000, stop: () => clearInterval(timer) };
}

/** Whose limit it is: the bot's on one route, the bot's as a whole, or that of all who use a resource. */
const toScope = (header: string | null): 'user' | 'global' | 'shared' =>
  header === 'global' || header === 'shared' ? header : 'user';
