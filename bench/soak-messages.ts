import { setTimeout as wait } from 'node:timers/promises';
import { type LoopbackDiscord, places } from '../tests/support/loopback-discord.ts';
import { sendCommand, sendMessage, toMessage } from '../tests/support/loopback-events.ts';

export interface Soak {
  /** The numbers of the messages: from, inclusive, to, exclusive. */
  readonly from: number;
  readonly to: number;
  readonly users: number;
}

/** Bytes that may wait for the bot before more are sent. */
const mostWaiting = 1 << 20;
/** Every so often the bot has to answer, which shows that it has taken what was sent before. */
const every = 10_000;
/** One message in so many is written to the bot directly, each user in a channel of their own. */
const direct = 200;

const userOf = (number: number) => ({
  ...places.asker,
  id: String(800_000 + number),
  username: `member-${number}`,
  global_name: `Member ${number}`,
});

/** Has many people talk where the bot listens, now and then with it, and waits until all has been taken. */
export async function soak(discord: LoopbackDiscord, { from, to, users }: Soak): Promise<void> {
  for (let number = from; number < to; number += 1) {
    const isDirect = number % direct === 0;
    const author = userOf((isDirect ? number / direct : number) % users);
    if (isDirect) sendDirect(discord, number, author);
    else sendMessage(discord, `message ${number}, of no interest to a bot`, { author });
    while (discord.gateway.countWaitingBytes() > mostWaiting) await wait(5);
    if (number % every === 0) await expectAnswer(discord, number);
  }
  await expectAnswer(discord, to);
}

/** Of no interest to it either: small talk needs no answer. */
function sendDirect(discord: LoopbackDiscord, number: number, author: ReturnType<typeof userOf>): void {
  const channel = String(900_000 + Number(author.id));
  const message = toMessage(discord, { content: 'thanks', channel_id: channel, channel_type: 1, author });
  discord.gateway.dispatch('MESSAGE_CREATE', { ...message, nonce: String(number) });
}

async function expectAnswer(discord: LoopbackDiscord, number: number): Promise<void> {
  const user = { ...places.asker, id: String(700_000_000 + number) };
  await discord.waitForCallback(sendCommand(discord, 'about', {}, { user, guild_id: null }), 60_000);
  discord.requests.length = 0;
  discord.messages.clear();
}
