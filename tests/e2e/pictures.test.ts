import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pictures } from '../../src/core/server/pictures.ts';
import { openPainter, type Painter } from '../../src/pictures/open-painter.ts';
import { LoopbackDiscord } from '../support/loopback-discord.ts';
import { sendCommand, sendPress, toMessage } from '../support/loopback-events.ts';
import { buttonOf, messageOf, textOf } from '../support/message-parts.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { openStarterLibrary } from '../support/starter-library.ts';

let discord: LoopbackDiscord;
let painter: Painter;
let bot: TestBot;

const start = async (pictures: Pictures): Promise<void> => {
  bot = await startTestBot(discord, await openStarterLibrary(), { openPictures: async () => pictures });
  await expect.poll(() => bot.isReady()).toBe(true);
};

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  painter = openPainter();
});
afterEach(async () => {
  await bot.stop();
  await painter.close();
  await discord.stop();
});

/** The gallery and the attachment of a message with a picture. */
const pictureIn = (message: unknown) => {
  const text = JSON.stringify(message);
  return {
    isShown: text.includes('attachment://picture.png'),
    description: /"description":"([^"]*)"/.exec(text)?.[1] ?? '',
  };
};

describe('pictures', () => {
  it('come at the press of a button, with words for those who do not see them', async () => {
    await start(painter);
    const answer = messageOf(
      await discord.waitForCallback(sendCommand(discord, 'who-said', { quote: 'a gross violation' })),
    );
    const shown = toMessage(discord, { ...answer, author: { id: '9000', username: 'bot', bot: true } });
    const pressed = await discord.waitForCallback(
      sendPress(discord, shown, buttonOf(answer, 'As a picture')),
    );
    const { isShown, description } = pictureIn(messageOf(pressed));
    expect(isShown).toBe(true);
    expect(description).toContain('Vladimir Putin');
    expect(messageOf(pressed).allowed_mentions).toEqual({ parse: [] });
  });

  it.each(['voices', 'timeline'])('/%s is drawn as a chart when asked for', async (name) => {
    await start(painter);
    const callback = await discord.waitForCallback(sendCommand(discord, name, { picture: true }));
    expect(pictureIn(messageOf(callback)).isShown).toBe(true);
  });

  it('/quotes draws the first statement', async () => {
    await start(painter);
    const callback = await discord.waitForCallback(
      sendCommand(discord, 'quotes', { speaker: 'Rachel Lee', picture: true }),
    );
    expect(pictureIn(messageOf(callback)).description).toContain('Rachel Lee');
  });

  it('that cannot be drawn leave the answer and say why', async () => {
    const refusing = async () => ({ kind: 'refused', reason: 'No font [here].' }) as const;
    await start({ drawCard: refusing, drawChart: refusing });
    const callback = await discord.waitForCallback(sendCommand(discord, 'voices', { picture: true }));
    expect(textOf(messageOf(callback))).toContain('No font \\[here\\].');
    expect(textOf(messageOf(callback))).toContain('Vladimir Putin');
    expect(pictureIn(messageOf(callback)).isShown).toBe(false);
  });
});
