import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Check } from '../core/server/check.ts';

/** Reads one path of Discord's API, or null where it is refused. */
export type ReadPath = (path: string) => Promise<unknown>;

/** The longest that Discord may ask to wait between two reads, in seconds. */
const longestWait = 5;

/** Reads with the bot's token, and waits once where Discord asks for it. */
export const createReader =
  (api: string, token: string): ReadPath =>
  async (path) => {
    const get = (): Promise<Response> =>
      fetch(`${api}${path}`, {
        headers: { authorization: `Bot ${token}` },
        signal: AbortSignal.timeout(10_000),
      });
    try {
      const first = await get();
      const seconds = Number(first.headers.get('retry-after'));
      if (first.status === 429 && seconds <= longestWait) await wait(seconds * 1000);
      const response = first.status === 429 ? await get() : first;
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  };

/** What the bot needs in a channel to answer a mention there, by its bit. Answers to commands need none of it. */
const needed: readonly (readonly [string, bigint])[] = [
  ['View Channel', 1n << 10n],
  ['Send Messages', 1n << 11n],
  ['Read Message History', 1n << 16n],
];
const administrator = 1n << 3n;
const viewChannel = 1n << 10n;
/** Types of channels that people write in: text and announcements. */
const written: ReadonlySet<number> = new Set([0, 5]);
/** Servers that are looked at in one go, and channels that are named of each. */
const most = { servers: 20, channels: 10 };

const overwriteSchema = z.object({ id: z.string(), allow: z.string(), deny: z.string() });
const serverSchema = z.object({
  id: z.string(),
  name: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});
const channelsSchema = z.array(
  z.object({
    name: z.string(),
    type: z.number(),
    permission_overwrites: z.array(overwriteSchema).default([]),
  }),
);
const memberSchema = z.object({ roles: z.array(z.string()) });
const selfSchema = z.object({ id: z.string() });
const listSchema = z.array(z.object({ id: z.string() }));

type Overwrite = z.infer<typeof overwriteSchema>;
type Server = z.infer<typeof serverSchema>;

/** A member of a server: the id and those of its roles. */
interface Member {
  readonly id: string;
  readonly roles: readonly string[];
}

/** What a member may do in a channel, as Discord's documentation computes it ("Permissions", "Permission Overwrites"). */
export function computePermissions(
  { id: everyone, owner_id, roles }: Omit<Server, 'name'>,
  member: Member,
  overwrites: readonly Overwrite[],
): bigint {
  const all = (1n << 64n) - 1n;
  const own = roles.filter(({ id }) => id === everyone || member.roles.includes(id));
  const base = own.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  if (member.id === owner_id || base & administrator) return all;
  const groups = [
    overwrites.filter(({ id }) => id === everyone),
    overwrites.filter(({ id }) => member.roles.includes(id)),
    overwrites.filter(({ id }) => id === member.id),
  ];
  return groups.reduce((bits, group) => {
    const denied = group.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = group.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (bits & ~denied) | allowed;
  }, base);
}

/** The permissions in each channel of one server, or of the first servers that the bot is in. */
export async function checkChannels(read: ReadPath, server: string | null): Promise<readonly Check[]> {
  const self = selfSchema.safeParse(await read('/users/@me')).data;
  const listed =
    server === null ? listSchema.safeParse(await read('/users/@me/guilds?limit=200')).data : [{ id: server }];
  if (!self || !listed) return [unreadable('the servers of the bot')];
  const checks: Check[] = [];
  for (const { id } of listed.slice(0, most.servers)) checks.push(await checkServer(read, id, self.id));
  const left = listed.length - checks.length;
  if (left > 0)
    checks.push({
      ...unreadable(`${left} more servers`),
      message: `${left} more servers were not looked at`,
    });
  return checks;
}

const unreadable = (what: string): Check => ({
  name: 'channels',
  status: 'warning',
  message: `${what} could not be read`,
  mend: '',
});

async function checkServer(read: ReadPath, id: string, self: string): Promise<Check> {
  const path = `/guilds/${encodeURIComponent(id)}`;
  const server = serverSchema.safeParse(await read(path)).data;
  const channels = channelsSchema.safeParse(await read(`${path}/channels`)).data;
  const member = memberSchema.safeParse(await read(`${path}/members/${encodeURIComponent(self)}`)).data;
  if (!server || !channels || !member) return unreadable(`the channels of server ${id}`);
  const found = channels
    .filter(({ type }) => written.has(type))
    .map(({ name, permission_overwrites }) => ({
      name,
      held: computePermissions(server, { id: self, roles: member.roles }, permission_overwrites),
    }));
  return describe(server.name, found);
}

function describe(
  server: string,
  channels: readonly { readonly name: string; readonly held: bigint }[],
): Check {
  const visible = channels.filter(({ held }) => held & viewChannel);
  const lacking = visible.flatMap(({ name, held }) => {
    const missing = needed.filter(([, bit]) => !(held & bit)).map(([words]) => words);
    return missing.length ? [`#${name} (${missing.join(', ')})`] : [];
  });
  const hidden = channels.length - visible.length;
  const message = `${server}: mentions are answered in ${visible.length - lacking.length} of ${channels.length} channels`;
  const details = [
    ...(lacking.length ? [`missing in ${lacking.slice(0, most.channels).join(', ')}`] : []),
    ...(hidden ? [`${hidden} cannot be seen`] : []),
  ].join('; ');
  const isFine = lacking.length === 0 && (visible.length > 0 || channels.length === 0);
  return {
    name: 'channels',
    status: isFine ? 'ok' : 'warning',
    message: details ? `${message}; ${details}` : message,
    mend: isFine
      ? ''
      : 'Give the bot’s role these permissions in the channel’s settings; commands work without them.',
  };
}
