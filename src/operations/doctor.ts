import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import type { Check, CheckStatus } from '../core/server/check.ts';
import type { Problem } from '../core/text/problem.ts';

const ok = (name: string, message: string): Check => ({ name, status: 'ok', message, mend: '' });
const warning = (name: string, message: string, mend: string): Check => ({
  name,
  status: 'warning',
  message,
  mend,
});
const failure = (name: string, message: string, mend: string): Check => ({
  name,
  status: 'failure',
  message,
  mend,
});

/** The oldest Node that runs the program, as package.json says. */
const oldestNode = [20, 19] as const;

export function checkNode(version: string, own: string): Check {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return recent
    ? ok('version', `Verbatim ${own} on Node ${version}`)
    : failure('version', `Node ${version} is too old`, `Install Node ${oldestNode.join('.')} or newer.`);
}

export function checkCorpus(articles: number, passages: number, problems: readonly Problem[]): Check {
  const [first] = problems;
  if (articles === 0)
    return failure(
      'corpus',
      'no article could be read',
      first
        ? `Mend ${first.file}: ${first.message}`
        : 'Put articles into corpus/articles or name a folder in CORPUS.',
    );
  if (first)
    return warning(
      'corpus',
      `${articles} articles, ${passages} passages; ${problems.length} problems`,
      `verbatim check lists them; the first: ${first.file}:${first.line} ${first.message}`,
    );
  return ok('corpus', `${articles} articles, ${passages} passages`);
}

/** Below this much room a store can no longer grow safely, in bytes. */
const leastDisk = 100 * 1024 * 1024;

export async function checkDisk(folder: string): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const message = `${Math.floor(free / 1024 / 1024)} MB free for ${folder}`;
    return free < leastDisk
      ? warning('disk', message, 'Make room: the store stops taking articles when the disk is full.')
      : ok('disk', message);
  } catch (error) {
    return failure(
      'disk',
      `${folder}: ${error instanceof Error ? error.message : String(error)}`,
      'Make the data folder, and let the bot write to it.',
    );
  }
}

/** `where` names the store; `use` reads and writes it, or rejects. */
export async function checkStore(where: string, use: () => Promise<void>): Promise<Check> {
  try {
    await use();
    return ok('store', `${where} can be read and written`);
  } catch (error) {
    return failure(
      'store',
      error instanceof Error ? error.message : String(error),
      'Let the bot write to its data folder, end what holds the file locked, or mend DATABASE_URL; answers go on meanwhile.',
    );
  }
}

/** The bot with the starter corpus needs about 120 MB. */
const leastMemory = 150 * 1024 * 1024;

export function checkMemory(
  free: number = freemem(),
  total: number = totalmem(),
  resident: number = process.memoryUsage.rss(),
): Check {
  const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
  const message = `${megabytes(free)} of ${megabytes(total)} MB free, ${megabytes(resident)} MB used by this process`;
  return free < leastMemory
    ? warning('memory', message, 'Add swap or memory, or lower INDEX_MEMORY_MB.')
    : ok('memory', message);
}

/** How far this machine's clock may be from Discord's, in seconds: an interaction is dead after three. */
const mostSkew = 2;

export function checkClock(remote: string | null, now: number): Check {
  const then = remote ? Date.parse(remote) : Number.NaN;
  if (Number.isNaN(then)) return warning('clock', 'Discord gave no time to compare with', '');
  const skew = Math.abs(now - then) / 1000;
  return skew > mostSkew
    ? warning(
        'clock',
        `${skew.toFixed(1)} s off from Discord's`,
        'Switch on time synchronisation (systemd-timesyncd or chrony).',
      )
    : ok('clock', `within ${mostSkew} s of Discord's`);
}

export interface DiscordAccess {
  readonly token: string | null;
  /** `https://discord.com/api/v10`, or a test's. */
  readonly api: string;
  /** The names of the commands that this version registers. */
  readonly commandNames: readonly string[];
  readonly now: () => number;
}

/** Asks Discord about the token, the application, the gateway budget and the commands. Never prints the token. */
export async function checkDiscord({
  token,
  api,
  commandNames,
  now,
}: DiscordAccess): Promise<readonly Check[]> {
  if (!token)
    return [
      failure(
        'token',
        'DISCORD_TOKEN is not set',
        'Put the token of your application (Developer Portal → Bot → Reset Token) into .env.',
      ),
    ];
  const get = (path: string): Promise<Response> =>
    fetch(`${api}${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(10_000),
    });
  let application: Response;
  try {
    application = await get('/applications/@me');
  } catch (error) {
    return [
      failure(
        'network',
        `Discord cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
        'Check DNS, firewall and proxy of this machine.',
      ),
    ];
  }
  if (application.status === 401)
    return [
      failure(
        'token',
        'Discord does not know this token',
        'Reset it in the Developer Portal and put the new one into .env.',
      ),
    ];
  if (!application.ok)
    return [
      failure('network', `Discord answered ${application.status}`, 'Try again later; see discordstatus.com.'),
    ];
  const checks: Check[] = [ok('token', 'accepted'), checkClock(application.headers.get('date'), now())];
  const about = await readObject(application);
  checks.push(checkApplication(about));
  const gateway = await readObject(await get('/gateway/bot'));
  checks.push(checkGateway(gateway));
  const id = String(about.id ?? '');
  const commands = await get(`/applications/${encodeURIComponent(id)}/commands`);
  const registered: unknown = commands.ok ? await commands.json() : null;
  checks.push(checkCommands(registered, commandNames));
  return checks;
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  const value: unknown = response.ok ? await response.json() : null;
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

function checkApplication(about: Record<string, unknown>): Check {
  const name = typeof about.name === 'string' ? about.name : 'the application';
  if (typeof about.interactions_endpoint_url === 'string' && about.interactions_endpoint_url)
    return failure(
      'application',
      `${name} sends its interactions to a URL`,
      'Clear "Interactions Endpoint URL" in the Developer Portal: this bot reads the gateway.',
    );
  const installs = about.integration_types_config;
  const users = installs && typeof installs === 'object' && '1' in installs;
  if (!users)
    return warning(
      'application',
      `${name} cannot be installed to users`,
      'Tick "User Install" under Installation in the Developer Portal.',
    );
  return ok('application', `${name}, installable to servers and users; no privileged intent is needed`);
}

/** Below this many identifies a day a restart loop would reset the token. */
const fewIdentifies = 100;

function checkGateway(gateway: Record<string, unknown>): Check {
  const limit = gateway.session_start_limit;
  const remaining =
    limit && typeof limit === 'object' && 'remaining' in limit ? Number(limit.remaining) : Number.NaN;
  if (Number.isNaN(remaining)) return warning('gateway', 'Discord told no budget of identifies', '');
  const message = `${remaining} identifies left today, ${Number(gateway.shards ?? 1)} shards recommended`;
  return remaining < fewIdentifies
    ? warning(
        'gateway',
        message,
        'Something restarts the bot again and again: find it before the token is reset.',
      )
    : ok('gateway', message);
}

function checkCommands(registered: unknown, expected: readonly string[]): Check {
  if (!Array.isArray(registered))
    return warning(
      'commands',
      'the registered commands could not be read',
      'verbatim register registers them.',
    );
  const names = new Set(
    registered.flatMap((command: unknown) =>
      command && typeof command === 'object' && 'name' in command ? [String(command.name)] : [],
    ),
  );
  const missing = expected.filter((name) => !names.has(name));
  return missing.length
    ? failure('commands', `not registered: ${missing.join(', ')}`, 'verbatim register, or restart the bot.')
    : ok('commands', `${expected.length} registered`);
}

const signs: Record<CheckStatus, string> = { ok: '✓', warning: '!', failure: '✗' };

/** The checks as lines for people. */
export const formatChecks = (checks: readonly Check[]): string =>
  checks
    .map(
      ({ name, status, message, mend }) =>
        `${signs[status]} ${name.padEnd(12)} ${message}${mend ? `\n${' '.repeat(15)}→ ${mend}` : ''}`,
    )
    .join('\n');
