import { type Client, Events } from 'discord.js';
import { findStrings } from '../core/locale/find-strings.ts';
import { toMessage, toNote } from './card/component.ts';
import { type Connection, createClient } from './client.ts';
import { watchClock } from './client-clock.ts';
import { keepTrying } from './client-connect.ts';
import { IdentifyBudget } from './client-identify.ts';
import { sweepChannels } from './client-sweep.ts';
import { type ConnectionWatch, type OnEnd, watchConnection } from './client-watch.ts';
import type { Context, Ports } from './context.ts';
import { Deliveries } from './deliveries.ts';
import { runTask } from './edge.ts';
import { createFairUse } from './fair-use.ts';
import { takeInteraction } from './interactions/take-interaction.ts';
import { Load } from './load.ts';
import { answerMention, type Mentions } from './mentions/answer-mention.ts';
import { GivenAnswers } from './mentions/given-answers.ts';
import { MissingPermissions } from './mentions/permissions.ts';
import { readMention } from './mentions/read-mention.ts';
import { removeOnReaction } from './mentions/remove-on-reaction.ts';
import { toRefusal } from './registration/refused-error.ts';
import { registerBot } from './registration/register-bot.ts';
import { Rival } from './rival.ts';
import { createSeal } from './state/seal.ts';

export { GatewayLostError } from './gateway-lost-error.ts';
export { RefusedError } from './registration/refused-error.ts';

export interface Bot {
  /** Null where another process has the first shard, which alone registers the commands. */
  readonly invite: string | null;
  readonly isReady: () => boolean;
  /** For how long a shard has had no gateway, in seconds; 0 where all are connected. */
  readonly awaySeconds: () => number;
  /** Takes no more questions, answers those in hand, then disconnects. */
  readonly stop: () => Promise<void>;
}

/** How long answers in hand may take once the bot is asked to end, in milliseconds. */
const patience = 3500;

/**
 * Registers the commands, connects, and answers until it is stopped. A network that is not there yet is waited for.
 * @throws RefusedError where Discord does not take the token, GatewayLostError where it cannot be reached for long.
 * `onEnd` is called where either comes later.
 */
export async function startBot(
  ports: Ports,
  token: string,
  connection: Connection,
  onEnd: OnEnd,
): Promise<Bot> {
  const { log } = ports;
  const inHand = new Set<Promise<void>>();
  const context: Context = {
    ...ports,
    seal: createSeal(token),
    fairUse: createFairUse(),
    rival: new Rival(log),
    load: new Load(inHand),
    inHand,
    closing: false,
  };
  const invite = hasFirstShard(connection) ? await register(ports, token, connection) : null;
  const { client, watch } = await keepTrying(
    () => connect(context, token, connection, onEnd),
    log,
    connection.patience,
  );
  return {
    invite,
    isReady: () => client.isReady() && watch.awaySeconds() === 0 && !context.closing,
    awaySeconds: watch.awaySeconds,
    stop: () => stop(client, context, watch),
  };
}

/** The first shard alone has direct messages, by Discord's own rule. */
const hasFirstShard = ({ shards: { shards } }: Connection): boolean =>
  !Array.isArray(shards) || shards.includes(0);

/** Gives the invite link. */
async function register(
  { commands, checkQuotes, log }: Ports,
  token: string,
  { api, patience: most }: Connection,
): Promise<string> {
  const { invite, changed } = await keepTrying(
    () => registerBot(token, api, commands, checkQuotes !== null),
    log,
    most,
  );
  log.info({ changed }, changed ? 'commands registered' : 'commands are up to date');
  return invite;
}

interface Connected {
  readonly client: Client;
  readonly watch: ConnectionWatch;
}

/** A client that failed to log in is of no further use, so each attempt has its own. */
async function connect(
  context: Context,
  token: string,
  connection: Connection,
  onEnd: OnEnd,
): Promise<Connected> {
  const client = createClient(connection, context.log);
  const watch = watchConnection(client, context, connection.patience, onEnd);
  listen(client, context, hasFirstShard(connection));
  try {
    await new IdentifyBudget(client.rest.setToken(token), context.log).waitFor(1);
    await client.login(token);
    const ends = [watch.stop, sweepChannels(client), watchClock(client.rest, context.log)];
    const stop = (): void => {
      for (const end of ends) end();
    };
    return { client, watch: { ...watch, stop } };
  } catch (error) {
    watch.stop();
    throw toRefusal(error);
  }
}

/** Milliseconds by a clock that nobody sets. */
const monotonic = (): number => performance.now();

function listen(client: Client, context: Context, takesDirect: boolean): void {
  const { log } = context;
  const deliveries = new Deliveries();
  const mentions: Mentions = {
    given: new GivenAnswers(client, monotonic),
    missing: new MissingPermissions(log, monotonic),
  };
  const warn = (what: string) => (error: unknown) => log.warn({ err: error }, what);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.guildId === null && !takesDirect) return;
    if (deliveries.isFirst(interaction.id)) takeInteraction(interaction, context);
  });
  client.on(Events.MessageCreate, (message) => {
    if (message.guildId === null && !takesDirect) return;
    if (context.closing || readMention(message) === null || !deliveries.isFirst(message.id)) return;
    if (context.load.judge(message.createdTimestamp) !== 'answer') {
      context.telemetry.countShed();
      message.react('⏳').catch(warn('nobody could be told to wait'));
      return;
    }
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
}

async function stop(client: Client, context: Context, watch: ConnectionWatch): Promise<void> {
  context.closing = true;
  watch.stop();
  const waited = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
  await Promise.race([Promise.allSettled(context.inHand), waited]);
  await client.destroy();
}
