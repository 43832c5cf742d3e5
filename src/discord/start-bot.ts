import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { findStrings } from '../core/locale/find-strings.ts';
import { toMessage, toNote } from './card/component.ts';
import { type Connection, createClient } from './client.ts';
import type { Context, Ports } from './context.ts';
import { runTask } from './edge.ts';
import { createFairUse } from './fair-use.ts';
import { takeInteraction } from './interactions/take-interaction.ts';
import { answerMention, type Mentions } from './mentions/answer-mention.ts';
import { GivenAnswers } from './mentions/given-answers.ts';
import { MissingPermissions } from './mentions/permissions.ts';
import { readMention } from './mentions/read-mention.ts';
import { removeOnReaction } from './mentions/remove-on-reaction.ts';
import { RefusedError, toRefusal } from './registration/refused-error.ts';
import { registerBot } from './registration/register-bot.ts';
import { createSeal } from './state/seal.ts';

export { RefusedError } from './registration/refused-error.ts';

export interface Bot {
  readonly invite: string;
  readonly isReady: () => boolean;
  /** Takes no more questions, answers those in hand, then disconnects. */
  readonly stop: () => Promise<void>;
}

/** How long answers in hand may take once the bot is asked to end, in milliseconds. */
const patience = 3500;

/**
 * Registers the commands, connects, and answers until it is stopped.
 * @throws RefusedError where Discord does not take the token. `onRefused` is called where it no longer takes it later.
 */
export async function startBot(
  ports: Ports,
  token: string,
  connection: Connection,
  onRefused: (error: RefusedError) => void,
): Promise<Bot> {
  const context: Context = {
    ...ports,
    seal: createSeal(token),
    fairUse: createFairUse(),
    inHand: new Set(),
    closing: false,
  };
  const client = createClient(connection);
  const { invite, changed } = await registerBot(
    token,
    connection.api,
    ports.commands,
    ports.checkQuotes !== null,
  );
  ports.log.info({ changed }, changed ? 'commands registered' : 'commands are up to date');
  listen(client, context, onRefused);
  await client.login(token).catch((error: unknown) => {
    throw toRefusal(error);
  });
  return { invite, isReady: () => client.isReady() && !context.closing, stop: () => stop(client, context) };
}

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

function listen(client: Client, context: Context, onRefused: (error: RefusedError) => void): void {
  const { log } = context;
  const mentions: Mentions = {
    given: new GivenAnswers(client, Date.now),
    missing: new MissingPermissions(log, Date.now),
  };
  const warn = (what: string) => (error: unknown) => log.warn({ err: error }, what);
  client.on(Events.InteractionCreate, (interaction) => takeInteraction(interaction, context));
  client.on(Events.MessageCreate, (message) => {
    if (context.closing || readMention(message) === null) return;
    runTask(context, {
      name: 'mention',
      createdTimestamp: message.createdTimestamp,
      work: async (onSend) => (await answerMention(message, context, mentions, onSend)) ?? 'unclear',
      apologize: (id) => message.reply(toMessage(toNote(findStrings(null).refusals.failure(id)))),
    });
  });
  client.on(Events.MessageDelete, ({ id }) => {
    mentions.given.retract(id).catch(warn('an answer could not be removed'));
  });
  client.on(Events.MessageReactionAdd, (reaction, user) => {
    removeOnReaction(reaction, user, mentions.given).catch(warn('an answer could not be removed'));
  });
  watch(client, context, onRefused);
}

/** Tells the log and the metrics how the connection fares. */
function watch(client: Client, { log, telemetry }: Context, onRefused: (error: RefusedError) => void): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection failed'));
  client.on(Events.ShardReady, (shard) => {
    telemetry.setGatewayState(shard, 'ready');
    log.info({ shard }, 'connected');
  });
  client.on(Events.ShardResume, (shard) => {
    telemetry.setGatewayState(shard, 'ready');
    log.info({ shard }, 'connected again');
  });
  client.on(Events.ShardReconnecting, (shard) => telemetry.setGatewayState(shard, 'resuming'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    telemetry.setGatewayState(shard, 'disconnected');
    const reason = finalCodes.get(code);
    if (reason) onRefused(new RefusedError(reason));
  });
  client.rest.on('rateLimited', ({ global, scope, route }) => {
    telemetry.countRateLimit(global ? 'global' : scope);
    log.warn({ route }, 'Discord asks to slow down');
  });
  client.rest.on('invalidRequestWarning', ({ count }) => log.warn({ count }, 'many requests were refused'));
}

async function stop(client: Client, context: Context): Promise<void> {
  context.closing = true;
  const waited = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
  await Promise.race([Promise.allSettled(context.inHand), waited]);
  await client.destroy();
}
