import { z } from 'zod';
import { type Thresholds, usualThresholds } from './core/answer/thresholds.ts';

const text = z.string().trim().min(1).optional();
const whole = (most: number) => z.coerce.number().int().min(1).max(most).optional();

const probability = z.coerce
  .number('expected a number from 0 to 1')
  .min(0, 'expected a number from 0 to 1')
  .max(1, 'expected a number from 0 to 1')
  .optional();

/** The names of all variables, with what each has to look like. `.env.example` says what each is for. */
const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'expected a bot token: three parts with full stops between them')
    .optional(),
  DISCORD_API: z.url('expected an http or https address').optional(),
  CORPUS: text,
  DATA_DIR: text,
  DATABASE_URL: z.url('expected an address such as postgres://user:password@host/name').optional(),
  OBSERVE_PORT: whole(65_535),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  INDEX_MEMORY_MB: whole(1_000_000),
  GATEWAY_PATIENCE: z.coerce.number().positive().max(10_000).optional(),
  THRESHOLD_ASK: probability,
  THRESHOLD_WHO_SAID: probability,
  THRESHOLD_WHAT_CLAUSE: probability,
  SHARDS: z.union([z.literal('auto'), z.coerce.number().int().min(1)]).optional(),
  SHARD_IDS: z
    .string()
    .regex(/^\d+(?:,\d+)*$/, 'expected whole numbers with commas between them')
    .optional(),
  SHARD_COUNT: whole(100_000),
});

export const variableNames: readonly string[] = Object.keys(variables.shape);

/** Which shards of the bot this process runs; `null` for the one that a small bot has. */
export type Shards =
  | { readonly kind: 'all'; readonly count: number | 'auto' }
  | { readonly kind: 'some'; readonly ids: readonly number[]; readonly count: number };

export interface Configuration {
  readonly token: string | null;
  /** Another address than Discord's, for tests. */
  readonly api: string | null;
  /** Folders of articles; none stands for the starter corpus. */
  readonly corpus: readonly string[];
  readonly dataFolder: string;
  /** PostgreSQL, or null for one SQLite file in the data folder. */
  readonly databaseUrl: string | null;
  readonly observePort: number | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Memory that open indexes may take together, in MB. */
  readonly indexMemory: number;
  /** For how long the bot goes on without a connection to Discord before it ends with status 75, in minutes. */
  readonly gatewayPatience: number;
  /** From which confidence on an answer is given. */
  readonly thresholds: Thresholds;
  readonly shards: Shards | null;
  /** Whether another process of the bot runs this one, for one shard. */
  readonly isShard: boolean;
}

/** Reads the environment. All problems are given at once, each line begins with the variable's name. */
export function parseConfiguration(
  environment: Environment,
): Configuration | { readonly problems: readonly string[] } {
  const isShard = Boolean(environment.SHARDING_MANAGER);
  const own = isShard ? toShardEnvironment(environment) : environment;
  const given = Object.fromEntries(
    variableNames.flatMap((name) => (own[name]?.trim() ? [[name, own[name].trim()]] : [])),
  );
  const parsed = variables.safeParse(given);
  const problems = parsed.success
    ? findShardProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return parsed.success && problems.length === 0 ? toConfiguration(parsed.data, isShard) : { problems };
}

/**
 * discord.js tells the process of a shard which one it is in SHARDS, and how many there are in SHARD_COUNT. Each process is observed on a
 * port of its own: that of the process that runs all, and so many above it.
 */
function toShardEnvironment(environment: Environment): Environment {
  const { SHARDS, OBSERVE_PORT } = environment;
  const port = OBSERVE_PORT?.trim() ? String(Number(OBSERVE_PORT) + 1 + Number(SHARDS)) : undefined;
  return { ...environment, SHARD_IDS: SHARDS, SHARDS: undefined, OBSERVE_PORT: port };
}

type Environment = Readonly<Record<string, string | undefined>>;

type Variables = z.infer<typeof variables>;

function findShardProblems({ SHARDS, SHARD_IDS, SHARD_COUNT }: Variables): readonly string[] {
  if ((SHARD_IDS === undefined) !== (SHARD_COUNT === undefined))
    return ['SHARD_IDS: expected together with SHARD_COUNT, or neither'];
  if (SHARDS !== undefined && SHARD_IDS !== undefined)
    return ['SHARDS: expected without SHARD_IDS and SHARD_COUNT'];
  const outside = SHARD_IDS?.split(',').find((id) => Number(id) >= (SHARD_COUNT ?? 0));
  return outside === undefined ? [] : [`SHARD_IDS: ${outside} is not below SHARD_COUNT`];
}

function toConfiguration(given: Variables, isShard: boolean): Configuration {
  return {
    token: given.DISCORD_TOKEN ?? null,
    api: given.DISCORD_API ?? null,
    corpus: (given.CORPUS ?? '')
      .split(',')
      .map((folder) => folder.trim())
      .filter(Boolean),
    dataFolder: given.DATA_DIR ?? 'data',
    databaseUrl: given.DATABASE_URL ?? null,
    observePort: given.OBSERVE_PORT ?? null,
    logLevel: given.LOG_LEVEL,
    indexMemory: given.INDEX_MEMORY_MB ?? 256,
    gatewayPatience: given.GATEWAY_PATIENCE ?? 180,
    thresholds: toThresholds(given),
    shards: toShards(given),
    isShard,
  };
}

const toThresholds = (given: Variables): Thresholds => ({
  ask: given.THRESHOLD_ASK ?? usualThresholds.ask,
  'who-said': given.THRESHOLD_WHO_SAID ?? usualThresholds['who-said'],
  'what-clause': given.THRESHOLD_WHAT_CLAUSE ?? usualThresholds['what-clause'],
});

function toShards({ SHARDS, SHARD_IDS, SHARD_COUNT }: Variables): Shards | null {
  if (SHARDS !== undefined) return { kind: 'all', count: SHARDS };
  if (SHARD_IDS === undefined || SHARD_COUNT === undefined) return null;
  return { kind: 'some', ids: SHARD_IDS.split(',').map(Number), count: SHARD_COUNT };
}
