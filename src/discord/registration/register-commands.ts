import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

/**
 * Registers the commands everywhere if they differ from what Discord has.
 * @returns whether anything was changed.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  bodies: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const current = await rest.get(Routes.applicationCommands(application), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  if (isSame(current, bodies)) return false;
  await rest.put(Routes.applicationCommands(application), { body: bodies });
  return true;
}

function isSame(current: unknown, wanted: readonly unknown[]): boolean {
  if (!Array.isArray(current) || current.length !== wanted.length) return false;
  const byKey = (values: readonly unknown[]) =>
    new Map(values.map((value) => [keyOf(value), normalize(value)]));
  return isDeepStrictEqual(byKey(current), byKey(wanted));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = (value: unknown): string => (isObject(value) ? `${value.type ?? 1} ${value.name}` : '');

/** What Discord adds of itself. */
const own = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'nsfw',
  'handler',
  'type',
]);

/** Without what Discord adds, and without what stands for its default: null, false, empty. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalizeOption);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !own.has(name));
  return Object.fromEntries(
    entries.flatMap(([name, part]) => (isDefault(part) ? [] : [[name, normalize(part)]])),
  );
}

/** An option's type means something, unlike that of a command, which is in its key. */
const normalizeOption = (value: unknown): unknown =>
  isObject(value) ? { ...Object(normalize(value)), type: value.type } : value;

const isDefault = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
