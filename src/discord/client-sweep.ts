import type { Channel, Client } from 'discord.js';

/** Between sweeps, in milliseconds. */
const interval = 30_000;
/** Passing channels that are kept in any case. */
const kept = 200;

/**
 * Takes channels out of discord.js's memory that come and go: direct ones, and those of servers that the bot is not in. It keeps every one of
 * them for ever, and makes one anew when something comes from it again. Those where something was said since the last sweep stay, since
 * an answer there may be on its way. Gives the function that ends it.
 */
export function sweepChannels({ channels, guilds }: Client): () => void {
  let before = new Map<string, string | null>();
  const sweep = (): void => {
    const passing = channels.cache.filter((channel) => isPassing(channel, (id) => guilds.cache.has(id)));
    const now = new Map(passing.map((channel): [string, string | null] => [channel.id, lastOf(channel)]));
    const quiet = [...now].filter(([id, last]) => before.get(id) === last).map(([id]) => id);
    for (const id of quiet.slice(0, Math.max(0, now.size - kept))) {
      channels.cache.delete(id);
      now.delete(id);
    }
    before = now;
  };
  const timer = setInterval(sweep, interval);
  timer.unref();
  return () => clearInterval(timer);
}

const isPassing = (channel: Channel, isKnown: (server: string) => boolean): boolean =>
  channel.isDMBased() || !isKnown(channel.guildId);

const lastOf = (channel: Channel): string | null =>
  'lastMessageId' in channel ? (channel.lastMessageId ?? null) : null;
