import { Client } from 'discord.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GivenAnswers } from '../../src/discord/mentions/given-answers.ts';

const minute = 60_000;
let now: number;
let given: GivenAnswers;
let removed: ReturnType<typeof vi.fn>;

beforeEach(() => {
  now = 0;
  const client = new Client({ intents: [] });
  removed = vi.spyOn(client.rest, 'delete').mockResolvedValue(undefined);
  given = new GivenAnswers(client, () => now);
  given.add('question', 'asker', { id: 'answer', channelId: 'channel' });
});

describe('an answer', () => {
  it('goes with its question within five minutes', async () => {
    now = 5 * minute;
    await given.retract('question');
    expect(removed).toHaveBeenCalledWith('/channels/channel/messages/answer');
  });

  it('stays where the question is deleted later', async () => {
    now = 5 * minute + 1;
    await given.retract('question');
    expect(removed).not.toHaveBeenCalled();
  });

  it('is taken away once', async () => {
    await given.retract('question');
    await given.retract('question');
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('is known by its asker for as long', () => {
    expect(given.findAsker('answer')).toBe('asker');
    now = 6 * minute;
    given.add('other', 'other', { id: 'other', channelId: 'channel' });
    expect(given.findAsker('answer')).toBeNull();
  });
});
