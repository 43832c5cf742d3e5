import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkChannels, computePermissions } from '../../src/operations/check-channels.ts';

const { ViewChannel, SendMessages, ReadMessageHistory, Administrator } = PermissionFlagsBits;
const all = ViewChannel | SendMessages | ReadMessageHistory;

const server = (everyone: bigint, role = 0n, owner = 'somebody') => ({
  id: 's',
  name: 'Harbour',
  owner_id: owner,
  roles: [
    { id: 's', permissions: String(everyone) },
    { id: 'r', permissions: String(role) },
    { id: 'other', permissions: String(Administrator) },
  ],
});
const bot = { id: 'bot', roles: ['r'] };
const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  allow: String(allow),
  deny: String(deny),
});

describe('the permissions of a member in a channel', () => {
  it.each([
    ['those of everyone and of its roles', server(ViewChannel, SendMessages), [], ViewChannel | SendMessages],
    [
      'without what the channel denies everyone',
      server(all),
      [overwrite('s', 0n, SendMessages)],
      all & ~SendMessages,
    ],
    [
      'with what it allows a role in spite of that',
      server(all),
      [overwrite('s', 0n, SendMessages), overwrite('r', SendMessages, 0n)],
      all,
    ],
    [
      'the member comes last',
      server(all),
      [overwrite('r', all, 0n), overwrite('bot', 0n, ViewChannel)],
      all & ~ViewChannel,
    ],
    ['another role does not count', server(all), [overwrite('other', 0n, all)], all],
  ])('%s', (_name, found, overwrites, expected) => {
    expect(computePermissions(found, bot, overwrites)).toBe(expected);
  });

  it.each([
    ['an administrator', server(0n, Administrator)],
    ['the owner', server(0n, 0n, 'bot')],
  ])('%s may do everything, whatever the channel denies', (_name, found) => {
    expect(computePermissions(found, bot, [overwrite('s', 0n, all)]) & all).toBe(all);
  });
});

describe('checkChannels', () => {
  const paths = (found: unknown, channels: unknown): Readonly<Record<string, unknown>> => ({
    '/users/@me': { id: 'bot' },
    '/users/@me/guilds?limit=200': [{ id: 's' }],
    '/guilds/s': found,
    '/guilds/s/channels': channels,
    '/guilds/s/members/bot': { roles: ['r'] },
  });
  const read = (found: Readonly<Record<string, unknown>>) => async (path: string) => found[path] ?? null;

  it('names each channel and what is missing there; voice channels do not count', async () => {
    const channels = [
      { name: 'news', type: 0, permission_overwrites: [] },
      { name: 'rules', type: 0, permission_overwrites: [overwrite('s', 0n, SendMessages)] },
      { name: 'staff', type: 0, permission_overwrites: [overwrite('s', 0n, ViewChannel)] },
      { name: 'talk', type: 2, permission_overwrites: [overwrite('s', 0n, all)] },
    ];
    expect(await checkChannels(read(paths(server(all), channels)), null)).toMatchObject([
      {
        name: 'channels',
        status: 'warning',
        message:
          'Harbour: mentions are answered in 1 of 3 channels; missing in #rules (Send Messages); 1 cannot be seen',
      },
    ]);
  });

  it('is content where all is there', async () => {
    const channels = [{ name: 'news', type: 0 }];
    expect(await checkChannels(read(paths(server(all), channels)), 's')).toMatchObject([
      { status: 'ok', mend: '' },
    ]);
  });

  it('says what could not be read', async () => {
    expect(await checkChannels(async () => null, 's')).toMatchObject([{ status: 'warning' }]);
    expect(await checkChannels(read(paths(null, null)), null)).toMatchObject([
      { message: 'the channels of server s could not be read' },
    ]);
  });
});
