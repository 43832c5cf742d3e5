import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Log } from '../core/server/log.ts';
import { type IdentifyOrder, throttleIdentifies } from './client-identify.ts';
import { makeRequest } from './client-request.ts';

/**
 * How long one request to Discord may take, in milliseconds. Longer than an answer to a command is worth, since a request that is given
 * up is sent again, and would be answered twice where Discord is slow.
 */
export const requestTimeout = 15_000;

export interface Connection extends IdentifyOrder {
  /** Another address than Discord's, for tests, or null. */
  readonly api: string | null;
  readonly shards: Pick<ClientOptions, 'shards' | 'shardCount'>;
  /** For how long the bot goes on without a gateway, in milliseconds. */
  readonly patience: number;
}

/** So many, and the bot itself: of all users, and of the members of each server, who are needed while their message is answered. */
const keep = (maxSize: number) => ({
  maxSize,
  keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
});

/** Messages a channel: the one that is replied to comes just before the reply. */
const recent = 5;

/** A client without privileged intents, that notifies nobody and whose memory is bounded. */
export const createClient = ({ api, shards, ...order }: Connection, log: Log): Client =>
  new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.DirectMessageReactions,
    ],
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // Cards are in the API's own spelling already.
    jsonTransformer: (body) => body,
    rest: {
      timeout: requestTimeout,
      makeRequest,
      retries: 1,
      invalidRequestWarningInterval: 500,
      ...(api === null ? {} : { api }),
    },
    ws: throttleIdentifies(log, order),
    ...shards,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: recent,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 200,
      GuildInviteManager: 0,
      GuildMemberManager: keep(10),
      GuildMessageManager: recent,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 200,
      MessageManager: recent,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: keep(200),
      VoiceStateManager: 0,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: 300, lifetime: 300 },
      threads: { interval: 3600, lifetime: 3600 },
    },
  });
