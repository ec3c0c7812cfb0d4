import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, badRequest } from './errors.ts';
import { createMethods } from './methods.ts';
import { readPayload } from './payload.ts';
import { Group, Person } from './people.ts';
import { createUpdates } from './updates.ts';
import { type Room, type Shown, World } from './world.ts';

/** What goes wrong with one request: an answer in place of the real one, or a connection that is cut. */
export type Fault =
  /** Nothing: the request after it is meant. */
  | 'none'
  | { status: number; body: string; isDone?: boolean }
  | 'cut before'
  | 'cut after'
  /** No answer at all, until the server closes. */
  | 'silence';

export const html: Fault = { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' };
export const serverError: Fault = { status: 500, body: new ApiError(500, 'Internal Server Error').body };

export type Telegram = Awaited<ReturnType<typeof startTelegram>>;

/**
 * A Bot API server on loopback, as the Bot API's documentation describes it, and the people who use it. `enforced`
 * refuses what goes beyond a chat's limits of messages, by the clock `now`; `perSecond` what goes beyond the bot's.
 */
export async function startTelegram(
  options: { token?: string; enforced?: boolean; perSecond?: number; latency?: number; now?(): number } = {},
) {
  const world = new World();
  const token = options.token ?? `${world.bot.id}:AA-simulated_token`;
  const now = options.now ?? (() => performance.now());
  const chats = createMethods(world, { now, enforced: options.enforced ?? false, perSecond: options.perSecond });
  const updates = createUpdates(world, now);
  const faults = new Map<string, Fault[]>();
  const calls: { method: string; payload: Record<string, unknown> }[] = [];
  const listeners = new Set<(method: string) => void>();
  let isRevoked = false;

  const perform = async (method: string, payload: Record<string, unknown>, closed: AbortSignal): Promise<unknown> => {
    const run = Object.hasOwn(chats.methods, method) ? chats.methods[method] : undefined;
    if (run) return run(payload);
    if (method === 'getFile') {
      const id = String(payload['file_id']);
      if (!world.sentFiles.has(id)) throw badRequest('invalid file_id');
      return { file_id: id, file_unique_id: id, file_path: `documents/${id}` };
    }
    if (Object.hasOwn(updates.methods, method)) return updates.methods[method]?.(payload, closed);
    throw new ApiError(404, 'Not Found: method not found');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const say = (status: number, body: string): void => {
      if (response.destroyed) return;
      const type = body.startsWith('<') ? 'text/html' : 'application/json';
      response.writeHead(status, { 'Content-Type': type }).end(body);
    };
    const [, keeper, name = ''] = /^\/file\/bot([^/]+)\/documents\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (keeper !== undefined) {
      calls.push({ method: 'download', payload: { name } });
      const bytes = keeper === token ? world.sentFiles.get(name) : undefined;
      if (faults.get('download')?.shift() === 'cut before') return void request.socket.destroy();
      return void response.writeHead(bytes ? 200 : 404).end(bytes ?? 'Not Found');
    }
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const payload = await readPayload(request);
    const fault = faults.get(method)?.shift();
    calls.push({ method, payload: payload ?? {} });
    if (options.latency && method !== 'getUpdates')
      await new Promise((resolve) => setTimeout(resolve, options.latency));
    if (fault === 'silence') return;
    if (fault === 'cut before') return void request.socket.destroy();
    if (typeof fault === 'object' && !fault.isDone) return say(fault.status, fault.body);
    const closed = new AbortController();
    response.on('close', () => closed.abort());
    try {
      if (!/^\d+:[\w-]+$/.test(given ?? '')) throw new ApiError(404, 'Not Found');
      if (isRevoked || given !== token) throw new ApiError(401, 'Unauthorized');
      if (payload === null) throw badRequest("can't parse JSON object");
      const result = await perform(method, payload, closed.signal);
      if (method !== 'getUpdates') for (const listener of listeners) listener(method);
      if (fault === 'cut after') return void request.socket.destroy();
      if (typeof fault === 'object') return say(fault.status, fault.body);
      say(200, JSON.stringify({ ok: true, result }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say(error.code, error.body);
    }
  };

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const shown = (room: Room): Shown[] => [...room.shown.values()];
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    world,
    calls,
    updates,
    registered: chats.registered,
    acknowledged: chats.acknowledged,
    actions: chats.actions,
    person: (language?: string, name?: string) => new Person(world, language, name),
    group: (type: 'group' | 'supergroup' | 'channel' = 'supergroup', topics: readonly number[] = [], title?: string) =>
      new Group(world, type, topics, title),
    shown,
    /** All that the bot showed in a room, as people read it. */
    read: (room: Room): string =>
      shown(room)
        .map(({ text, file, keyboard }) =>
          [...(file ? [file.name] : []), text, ...keyboard.flat().map(({ text }) => `[${text}]`)].join('\n'),
        )
        .join('\n\n'),
    /** Calls back after each request that did what was asked. */
    onChange: (listener: (method: string) => void) => void listeners.add(listener),
    /** The next requests of the method fare so, one each. */
    fails: (method: string, ...next: Fault[]) => void faults.set(method, [...(faults.get(method) ?? []), ...next]),
    revoke: () => {
      isRevoked = true;
      updates.interrupt(new ApiError(401, 'Unauthorized'));
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
