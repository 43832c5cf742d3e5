import { type Client, type Message, Routes } from 'discord.js';

/** For how long an answer goes with its question, in milliseconds. */
const bound = 5 * 60 * 1000;
/** Answers that are remembered at most. */
const most = 1000;

interface Given {
  readonly channel: string;
  readonly answer: string;
  readonly asker: string;
  readonly at: number;
}

/** The answers of the last minutes, by the message that asked. */
export class GivenAnswers {
  readonly #given = new Map<string, Given>();
  readonly #client: Client;
  readonly #now: () => number;

  constructor(client: Client, now: () => number) {
    this.#client = client;
    this.#now = now;
  }

  add(question: string, asker: string, { id, channelId }: Pick<Message, 'id' | 'channelId'>): void {
    this.#given.set(question, { channel: channelId, answer: id, asker, at: this.#now() });
    for (const [oldest, { at }] of this.#given) {
      if (this.#given.size <= most && this.#now() - at <= bound) break;
      this.#given.delete(oldest);
    }
  }

  /** Takes the answer away where its question is deleted within five minutes. */
  async retract(question: string): Promise<void> {
    const given = this.#given.get(question);
    this.#given.delete(question);
    if (given && this.#now() - given.at <= bound) await this.#delete(given.channel, given.answer);
  }

  /** Who asked for an answer, or null where it is older or unknown. */
  findAsker(answer: string): string | null {
    for (const given of this.#given.values()) if (given.answer === answer) return given.asker;
    return null;
  }

  async #delete(channel: string, message: string): Promise<void> {
    await this.#client.rest.delete(Routes.channelMessage(channel, message));
  }
}
