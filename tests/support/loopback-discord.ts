import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LoopbackGateway } from './loopback-gateway.ts';

/** One request that the bot made. */
export interface LoopbackRequest {
  readonly method: string;
  /** Without the version: `/interactions/1/token/callback`. */
  readonly path: string;
  readonly body: unknown;
  /** `performance.now()` when it had arrived whole. */
  readonly at: number;
}

export interface LoopbackReply {
  readonly status: number;
  readonly body?: unknown;
  /** In place of `body`: a file, as it is. */
  readonly file?: string;
  readonly headers?: Record<string, string>;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

/** Answers a request in place of the loopback, or not (null). */
export type Interceptor = (request: LoopbackRequest) => LoopbackReply | null;

type Fields = Record<string, unknown>;

/** The people and places that every loopback has. */
export const places = {
  application: '1000',
  bot: { id: '1001', username: 'verbatim', discriminator: '0', avatar: null, bot: true },
  guild: '2000',
  channel: '3000',
  thread: '3001',
  direct: '4000',
  owner: { id: '5000', username: 'olga', discriminator: '0', avatar: null },
  asker: { id: '5001', username: 'anna', discriminator: '0', avatar: null },
  stranger: { id: '5002', username: 'sven', discriminator: '0', avatar: null },
} as const;

/** A token in the form of a real one. */
export const loopbackToken = 'MTAwMQ.loopback.not-a-secret';

/** Every permission: the bot's own, until a test takes some away. */
const allPermissions = String((1n << 53n) - 1n);

/**
 * Discord on 127.0.0.1: the REST routes that the bot uses and a gateway, driven by a test. It takes one token alone, remembers
 * every request, keeps the messages that the bot sends, and can be made to fail by an interceptor.
 */
export class LoopbackDiscord {
  readonly requests: LoopbackRequest[] = [];
  readonly messages = new Map<string, Fields>();
  readonly gateway = new LoopbackGateway();
  commands: Fields[] = [];
  /** Attachments by name: they stand below `/files/`. */
  readonly files = new Map<string, string>();
  intercept: Interceptor = () => null;
  /** Whether connections are closed in place of an answer. */
  tearWires = false;
  /** Of the bot in its server. */
  permissions = allPermissions;
  #server = createServer((request, response) => void this.#take(request, response));
  #waiting: {
    readonly matches: (request: LoopbackRequest) => boolean;
    readonly found: (request: LoopbackRequest) => void;
  }[] = [];
  #next = 9_000_000n;

  /** Listens on a free port, unless told; `api` is then the address to give the bot. */
  static async start(port = 0): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord();
    discord.#server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => discord.#server.listen(port, '127.0.0.1', resolve));
    discord.gateway.attach(discord.#server);
    discord.gateway.guilds = (shard) => (shard === 0 ? [discord.guild()] : []);
    return discord;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get api(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A new id, as of now. */
  snowflake(): string {
    this.#next += 1n;
    return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) | (this.#next & 0x3fffffn));
  }

  /** The first request, past or to come, that matches. Rejects after `patience` milliseconds. */
  waitFor(matches: (request: LoopbackRequest) => boolean, patience = 5000): Promise<LoopbackRequest> {
    const past = this.requests.find(matches);
    if (past) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seen = this.requests.map(({ method, path }) => `${method} ${path}`).join('\n');
        reject(new Error(`loopback: no such request came; there were:\n${seen}`));
      }, patience);
      this.#waiting.push({
        matches,
        found: (request) => {
          clearTimeout(timer);
          resolve(request);
        },
      });
    });
  }

  /** Waits for the answer to an interaction. */
  waitForCallback(id: string, patience?: number): Promise<LoopbackRequest> {
    return this.waitFor(({ path }) => path.startsWith(`/interactions/${id}/`), patience);
  }

  /** A server with one channel, which has a thread. */
  guild(id: string = places.guild): Fields {
    const role = {
      id,
      name: '@everyone',
      permissions: this.permissions,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    };
    const member = {
      user: places.bot,
      roles: [],
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    };
    const channel = { guild_id: id, parent_id: null, permission_overwrites: [] };
    return {
      id,
      name: 'Loopback',
      owner_id: places.owner.id,
      preferred_locale: 'en-US',
      roles: [role],
      emojis: [],
      stickers: [],
      features: [],
      members: [member],
      member_count: 4,
      channels: [{ ...channel, id: places.channel, type: 0, name: 'news', position: 0 }],
      threads: [
        {
          id: places.thread,
          guild_id: id,
          parent_id: places.channel,
          type: 11,
          name: 'a thread',
          thread_metadata: {
            archived: false,
            auto_archive_duration: 60,
            archive_timestamp: new Date(0).toISOString(),
            locked: false,
          },
        },
      ],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      joined_at: new Date(0).toISOString(),
      unavailable: false,
    };
  }

  async #take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const request: LoopbackRequest = {
      method: incoming.method ?? 'GET',
      path: (incoming.url ?? '/').replace(/^\/api\/v\d+/, '').replace(/\?.*$/, ''),
      body: text && incoming.headers['content-type']?.includes('json') ? JSON.parse(text) : text || null,
      at: performance.now(),
    };
    this.requests.push(request);
    const reply = this.intercept(request) ?? this.#answer(request, incoming.headers.authorization ?? '');
    if (this.tearWires) {
      response.destroy();
      return;
    }
    if (reply.delay) await new Promise((resolve) => setTimeout(resolve, reply.delay));
    if (reply.file !== undefined) response.writeHead(reply.status, reply.headers).end(reply.file);
    else if (reply.body === undefined) response.writeHead(reply.status, reply.headers).end();
    else
      response
        .writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
        .end(JSON.stringify(reply.body));
    for (const { found } of this.#takeWaiting(request)) found(request);
  }

  #takeWaiting(request: LoopbackRequest) {
    const fitting = this.#waiting.filter(({ matches }) => matches(request));
    this.#waiting = this.#waiting.filter((waiting) => !fitting.includes(waiting));
    return fitting;
  }

  #answer({ method, path, body }: LoopbackRequest, authorization: string): LoopbackReply {
    const file = this.files.get(path.replace('/api/files/', ''));
    if (file !== undefined) return { status: 200, file };
    const isWebhook = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    if (!isWebhook && authorization !== `Bot ${loopbackToken}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const fields = (typeof body === 'object' && body !== null ? body : {}) as Fields;
    const [, first, id, second, third] = path.split('/');
    if (path === '/gateway/bot') return { status: 200, body: this.gateway.describe(this.port) };
    if (path === '/applications/@me') return { status: 200, body: { id: places.application } };
    if (first === 'applications' && second === 'commands') return this.#answerCommands(method, body);
    if (first === 'interactions') return { status: 204 };
    if (first === 'webhooks' || (second === 'messages' && !path.endsWith('/threads'))) {
      if (method === 'DELETE') return { status: 204 };
      return {
        status: 200,
        body: this.#keepMessage(
          first === 'channels' ? (id ?? '') : places.channel,
          fields,
          method === 'GET' || method === 'PATCH' ? third : undefined,
        ),
      };
    }
    if (path === '/users/@me/channels')
      return { status: 200, body: { id: places.direct, type: 1, recipients: [places.owner] } };
    if (first === 'channels' && path.endsWith('/threads'))
      return {
        status: 200,
        body: { id: places.thread, guild_id: places.guild, parent_id: id, type: 11, name: fields.name },
      };
    if (path === '/users/@me') return { status: 200, body: places.bot };
    if (path === '/users/@me/guilds') return { status: 200, body: this.gateway.guilds(0) };
    if (first === 'guilds' && second === 'channels') return { status: 200, body: this.guild(id).channels };
    if (first === 'guilds' && second === undefined) return { status: 200, body: this.guild(id) };
    if (first === 'guilds' && second === 'members')
      return {
        status: 200,
        body: {
          user: { id: third, username: 'member', discriminator: '0', avatar: null },
          roles: [],
          joined_at: new Date(0).toISOString(),
          deaf: false,
          mute: false,
          flags: 0,
        },
      };
    return { status: 404, body: { message: `loopback: no route ${method} ${path}`, code: 0 } };
  }

  #answerCommands(method: string, body: unknown): LoopbackReply {
    if (method === 'PUT')
      this.commands = (body as Fields[]).map((command, index) => ({
        ...command,
        id: String(7000 + index),
        application_id: places.application,
        version: '1',
        nsfw: false,
        default_member_permissions: command.default_member_permissions ?? null,
      }));
    return { status: 200, body: this.commands };
  }

  #keepMessage(channel: string, fields: Fields, existing: string | undefined): Fields {
    const id = existing ?? this.snowflake();
    const before = this.messages.get(id) ?? {
      id,
      channel_id: channel,
      author: places.bot,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 0,
      content: '',
    };
    const message = { ...before, ...fields, id };
    this.messages.set(id, message);
    return message;
  }
}
