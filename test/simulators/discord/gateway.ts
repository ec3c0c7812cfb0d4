import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { guildPayload, snowflake, type World } from './world.ts';

/** Members, presences and the text of what is written: a bot must be allowed these by Discord. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

interface Session {
  id: string;
  sequence: number;
  /** All that was dispatched, for a client that resumes. */
  sent: { op: 0; s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

interface Received {
  op: number;
  d: { token?: string; intents?: number; session_id?: string; seq?: number } | null;
}

/** The gateway: hello, identify, ready, heartbeats, resume, and the ways in which a connection ends. */
export class Gateway {
  readonly #world: World;
  readonly #address: () => string;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  /** Says hello this often; the documentation's is 41,250. */
  heartbeatInterval = 41_250;
  /** Connections are refused while true. */
  isDown = false;
  identified = 0;
  resumed = 0;
  heartbeats = 0;

  constructor(world: World, address: () => string) {
    this.#world = world;
    this.#address = address;
  }

  get isConnected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket?.readyState === WebSocket.OPEN);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.isDown) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data) => this.#receive(client, data));
      client.on('close', () => {
        for (const session of this.#sessions.values()) if (session.socket === client) session.socket = null;
      });
      this.#send(client, { op: 10, d: { heartbeat_interval: this.heartbeatInterval } });
    });
  }

  /** To every session, connected or not: what is missed comes when it resumes. */
  dispatch(type: string, data: unknown): void {
    for (const session of this.#sessions.values()) this.#event(session, type, data);
  }

  /** The last event once more, as a resume with an old sequence brings it. */
  repeat(): void {
    for (const { socket, sent } of this.#sessions.values()) if (socket) this.#send(socket, sent.at(-1));
  }

  /** Any text as a frame. */
  sendRaw(text: string | Buffer): void {
    for (const { socket } of this.#sessions.values()) socket?.send(text);
  }

  askToReconnect(): void {
    this.sendRaw(JSON.stringify({ op: 7, d: null }));
  }

  invalidate(isResumable: boolean): void {
    this.sendRaw(JSON.stringify({ op: 9, d: isResumable }));
    if (!isResumable) this.#sessions.clear();
  }

  /** Without a goodbye, or with one of Discord's close codes. */
  cut(code: number | null = null): void {
    for (const { socket } of this.#sessions.values()) {
      if (code === null) socket?.terminate();
      else socket?.close(code);
    }
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #send(socket: WebSocket, payload: unknown): void {
    socket.send(JSON.stringify(payload));
  }

  #event(session: Session, type: string, data: unknown): void {
    session.sequence += 1;
    const payload = { op: 0 as const, s: session.sequence, t: type, d: data };
    session.sent.push(payload);
    if (session.socket) this.#send(session.socket, payload);
  }

  #receive(socket: WebSocket, data: RawData): void {
    const { op, d } = JSON.parse((data as Buffer).toString()) as Received;
    if (op === 1) {
      this.heartbeats += 1;
      this.#send(socket, { op: 11 });
    } else if (op === 2) this.#identify(socket, d ?? {});
    else if (op === 6) this.#resume(socket, d ?? {});
    else if (op !== 3) socket.close(4001, 'Unknown opcode.');
  }

  #identify(socket: WebSocket, { token, intents = 0 }: NonNullable<Received['d']>): void {
    const { bot, application, guilds } = this.#world;
    if (token !== this.#world.token) return socket.close(4004, 'Authentication failed.');
    if (intents & privileged) return socket.close(4014, 'Disallowed intent(s).');
    this.identified += 1;
    this.#sessions.clear();
    const session: Session = { id: snowflake(), sequence: 0, sent: [], socket };
    this.#sessions.set(session.id, session);
    this.#event(session, 'READY', {
      v: 10,
      user: { ...bot, discriminator: '0', avatar: null, verified: true, flags: 0 },
      guilds: [...guilds.keys()].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#address(),
      application: { id: application, flags: 0 },
    });
    for (const guild of guilds.values()) this.#event(session, 'GUILD_CREATE', guildPayload(this.#world, guild));
  }

  #resume(socket: WebSocket, { token, session_id: id = '', seq = 0 }: NonNullable<Received['d']>): void {
    if (token !== this.#world.token) return socket.close(4004, 'Authentication failed.');
    const session = this.#sessions.get(id);
    if (!session) return this.#send(socket, { op: 9, d: false });
    this.resumed += 1;
    session.socket = socket;
    for (const payload of session.sent) if (payload.s > seq) this.#send(socket, payload);
    this.#event(session, 'RESUMED', null);
  }
}
