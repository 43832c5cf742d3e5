import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { places } from './loopback-discord.ts';

type Fields = Record<string, unknown>;

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  sequence: number;
  /** Sent and not seen by the bot for certain: a resume asks for them again. */
  sent: { readonly s: number; readonly frame: string }[];
}

/** Frames that are kept for a resume, at most: a load is not to fill the memory. */
const mostKept = 2000;

/** What the gateway has been told. */
export interface GatewayEvent {
  readonly kind: 'identify' | 'resume' | 'heartbeat' | 'close';
  readonly shard: number;
  readonly code?: number;
  /** `performance.now()` when it came. */
  readonly at: number;
}

const opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  acknowledge: 11,
};

/** Discord's gateway: HELLO, IDENTIFY, READY, RESUME, heartbeats, and whatever a test dispatches. */
export class LoopbackGateway {
  readonly events: GatewayEvent[] = [];
  readonly sessions = new Map<string, Session>();
  /** Given in answer to the next IDENTIFYs: a code to close with. */
  refuseWith: number | null = null;
  /** Shards that `/gateway/bot` recommends. */
  shards = 1;
  /** What `/gateway/bot` says of the identifies that are left; each identify takes one. */
  readonly limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
  /** In milliseconds. */
  heartbeatInterval = 41_250;
  /** Whether heartbeats are acknowledged; a connection that does not is a zombie. */
  acknowledges = true;
  /** Whether a connection is greeted at all. */
  isOpen = true;
  /** The servers of a shard. */
  guilds: (shard: number) => readonly Fields[] = () => [];
  #sockets: WebSocketServer | null = null;
  #waiting: { readonly matches: (event: GatewayEvent) => boolean; readonly found: () => void }[] = [];

  attach(server: Server): void {
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  describe(port: number): Fields {
    return {
      url: `ws://127.0.0.1:${port}`,
      shards: this.shards,
      session_start_limit: this.limit,
    };
  }

  stop(): void {
    for (const socket of this.#sockets?.clients ?? []) socket.terminate();
    this.#sockets?.close();
  }

  /** Sends an event to the session of a shard, that of its server unless told; kept for a resume where it is not connected. */
  dispatch(t: string, d: Fields, shard = this.#shardOf(d)): void {
    const session = this.#find(shard);
    session.sequence += 1;
    const frame = JSON.stringify({ op: opcode.dispatch, t, s: session.sequence, d });
    session.sent.push({ s: session.sequence, frame });
    if (session.sent.length > 2 * mostKept) session.sent = session.sent.slice(-mostKept);
    session.socket?.send(frame);
  }

  /** Tells a shard that its session is not valid. One that cannot be resumed is forgotten. */
  invalidate(isResumable: boolean, shard = 0): void {
    const session = this.#find(shard);
    if (!isResumable) this.sessions.delete(session.id);
    session.socket?.send(JSON.stringify({ op: opcode.invalid, d: isResumable }));
  }

  /** Asks a shard to connect again, as Discord does before it restarts a gateway. */
  askToReconnect(shard = 0): void {
    this.#find(shard).socket?.send(JSON.stringify({ op: opcode.reconnect, d: null }));
  }

  /** The bytes that wait to be taken by a shard's connection. */
  countWaitingBytes(shard = 0): number {
    return this.#find(shard).socket?.bufferedAmount ?? 0;
  }

  /** By Discord's own rule; what belongs to no server goes to the first shard. */
  #shardOf({ guild_id }: Fields): number {
    const [session] = this.sessions.values();
    const count = BigInt(session?.shard[1] ?? 1);
    return typeof guild_id === 'string' ? Number((BigInt(guild_id) >> 22n) % count) : 0;
  }

  #find(shard: number): Session {
    const session = [...this.sessions.values()].findLast(({ shard: [id] }) => id === shard);
    if (!session) throw new Error(`loopback: shard ${shard} has not identified`);
    return session;
  }

  /** Closes all connections with a code; 1006 for a torn wire. */
  disconnect(code: number): void {
    for (const session of this.sessions.values()) {
      const { socket } = session;
      session.socket = null;
      if (code === 1006) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Resolves once such an event has come `count` times since the start. */
  waitFor(kind: GatewayEvent['kind'], count = 1, patience = 10_000): Promise<void> {
    const enough = (): boolean => this.events.filter((event) => event.kind === kind).length >= count;
    if (enough()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`loopback: no ${kind} no. ${count} came`)), patience);
      this.#waiting.push({
        matches: enough,
        found: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
  }

  #tell(what: Omit<GatewayEvent, 'at'>): void {
    const event = { ...what, at: performance.now() };
    this.events.push(event);
    const fitting = this.#waiting.filter(({ matches }) => matches(event));
    this.#waiting = this.#waiting.filter((waiting) => !fitting.includes(waiting));
    for (const { found } of fitting) found();
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    if (!this.isOpen) {
      socket.terminate();
      return;
    }
    socket.send(JSON.stringify({ op: opcode.hello, d: { heartbeat_interval: this.heartbeatInterval } }));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Fields };
      if (op === opcode.heartbeat) this.#beat(socket, session?.shard[0] ?? 0);
      if (op === opcode.identify) session = this.#identify(socket, d);
      if (op === opcode.resume) session = this.#resume(socket, d);
    });
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = null;
      this.#tell({ kind: 'close', shard: session?.shard[0] ?? 0, code });
    });
  }

  #beat(socket: WebSocket, shard: number): void {
    this.#tell({ kind: 'heartbeat', shard });
    if (this.acknowledges) socket.send(JSON.stringify({ op: opcode.acknowledge }));
  }

  #identify(socket: WebSocket, d: Fields): Session | null {
    const shard = (d.shard ?? [0, 1]) as [number, number];
    this.limit.remaining -= 1;
    if (this.refuseWith !== null) {
      this.#tell({ kind: 'identify', shard: shard[0] });
      socket.close(this.refuseWith);
      return null;
    }
    const session: Session = { id: `session-${this.events.length}`, shard, socket, sequence: 0, sent: [] };
    this.sessions.set(session.id, session);
    const address = socket.url;
    this.dispatch(
      'READY',
      {
        v: 10,
        user: places.bot,
        guilds: this.guilds(shard[0]).map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: address ?? this.#address,
        shard,
        application: { id: places.application, flags: 0 },
      },
      shard[0],
    );
    for (const guild of this.guilds(shard[0])) this.dispatch('GUILD_CREATE', guild, shard[0]);
    this.#tell({ kind: 'identify', shard: shard[0] });
    return session;
  }

  get #address(): string {
    const address = this.#sockets?.address();
    return address && typeof address === 'object' ? `ws://127.0.0.1:${address.port}` : '';
  }

  #resume(socket: WebSocket, d: Fields): Session | null {
    const session = this.sessions.get(String(d.session_id));
    if (!session) {
      socket.send(JSON.stringify({ op: opcode.invalid, d: false }));
      return null;
    }
    session.socket = socket;
    for (const { s, frame } of session.sent) if (s > Number(d.seq)) socket.send(frame);
    this.dispatch('RESUMED', {}, session.shard[0]);
    this.#tell({ kind: 'resume', shard: session.shard[0] });
    return session;
  }
}
