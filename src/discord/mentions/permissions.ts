import { type Message, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Log } from '../../core/server/log.ts';
import type { ServerSettings } from '../../core/server/settings.ts';
import type { CardMessage } from '../card/component.ts';
import { cutAt } from '../card/markup.ts';

/** Where an answer to a mention goes. */
export interface Place {
  readonly kind: 'place' | 'thread';
  readonly send: (message: Message, title: string, answer: CardMessage) => Promise<Message>;
}

/** With the question's id as nonce, Discord shows one answer where two are sent: after a slow request, or by a second process. */
const beside: Place = {
  kind: 'place',
  send: (message, _title, answer) => message.reply({ ...answer, nonce: message.id, enforceNonce: true }),
};

/** Names of threads hold 100 characters. */
const inThread: Place = {
  kind: 'thread',
  send: async (message, title, answer) => {
    const thread = await message.startThread({ name: cutAt(title.trim(), 90) || 'Verbatim' });
    return thread.send(answer);
  },
};

/** In a thread made from the question where the server wishes so and the channel can have one. */
export function placeFor(message: Message, { answerIn, answerInByChannel }: ServerSettings): Place {
  const { channel } = message;
  const canThread = !channel.isThread() && !channel.isDMBased() && 'threads' in channel && !message.hasThread;
  const wished = answerInByChannel[channel.id] ?? answerIn;
  return canThread && wished === 'thread' ? inThread : beside;
}

/** The permission that is missing to answer there, or null. */
export function findMissing(message: Message, place: Place): keyof typeof PermissionFlagsBits | null {
  const { channel, guild } = message;
  const me = guild?.members.me;
  if (channel.isDMBased() || !me) return null;
  const held = channel.permissionsFor(me);
  const inside = channel.isThread() || place.kind === 'thread';
  const needed = new PermissionsBitField([
    PermissionFlagsBits.ViewChannel,
    PermissionFlagsBits.ReadMessageHistory,
    inside ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
    ...(place.kind === 'thread' ? [PermissionFlagsBits.CreatePublicThreads] : []),
  ]);
  return held.missing(needed)[0] ?? null;
}

const day = 24 * 60 * 60 * 1000;
/** Channels and permissions that are remembered at most. */
const most = 1000;

/** Tells who can mend it which permission is missing where: the asker if they may manage the server, or its owner. */
export class MissingPermissions {
  readonly #told = new Map<string, number>();
  readonly #log: Log;
  readonly #now: () => number;

  constructor(log: Log, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  async tell(message: Message, permission: string): Promise<void> {
    const { guild, channel, member, client } = message;
    if (!guild || channel.isDMBased()) return;
    const key = `${channel.id} ${permission}`;
    if (this.#now() - (this.#told.get(key) ?? Number.NEGATIVE_INFINITY) < day) return;
    this.#remember(key);
    const person = member?.permissions.has(PermissionFlagsBits.ManageGuild)
      ? message.author.id
      : guild.ownerId;
    const { refusals } = findStrings(guild.preferredLocale);
    const name = permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    this.#log.warn({ permission, channel: channel.id, server: guild.id }, 'a permission is missing');
    await client.users
      .send(person, {
        content: refusals.missing(name, channel.name, guild.name),
        allowedMentions: { parse: [] },
      })
      .catch((error: unknown) => this.#log.warn({ err: error, server: guild.id }, 'nobody could be told'));
  }

  #remember(key: string): void {
    this.#told.delete(key);
    this.#told.set(key, this.#now());
    const [oldest] = this.#told.keys();
    if (this.#told.size > most && oldest !== undefined) this.#told.delete(oldest);
  }
}
