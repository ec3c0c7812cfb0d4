import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkCommands, readShown, Refusal } from './checks.ts';
import { type Fault, fail, limited, type Planned, reply, takeFault } from './faults.ts';
import { type Interactions, openInteractions } from './interactions.ts';
import { readBody } from './uploads.ts';
import { memberPayload, messagesIn, type Posted, snowflake, threadPayload, type Upload, type World } from './world.ts';

export interface Asked {
  method: string;
  /** Below /api/v10. */
  path: string;
  body: Record<string, unknown>;
  /** Files by their number in the form. */
  uploads: ReadonlyMap<number, Upload>;
}

export interface Rest {
  readonly asked: Asked[];
  readonly faults: Planned[];
  readonly interactions: Interactions;
  /** Whether more than five messages in five seconds in one channel get 429, as in the real one. */
  countsMessages: boolean;
  /** How long a reply takes, in milliseconds. */
  delay: number;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const bucket = { count: 5, milliseconds: 5000 };

export function createRest(world: World, gatewayAddress: () => string, changed: () => void): Rest {
  const times = new Map<string, number[]>();
  const interactions = openInteractions(world);

  const writable = (id: string): void => {
    const channel = world.channels.get(id);
    if (!channel) throw new Refusal(404, 10_003, 'Unknown Channel');
    if (world.hidden.has(id)) throw new Refusal(403, 50_001, 'Missing Access');
    if (world.silent.has(id)) throw new Refusal(403, 50_013, 'Missing Permissions');
    if (channel.recipients?.some((user) => world.blocking.has(user.id))) {
      throw new Refusal(403, 50_007, 'Cannot send messages to this user');
    }
    if (channel.guild_id !== undefined && !world.guilds.has(channel.guild_id)) {
      throw new Refusal(403, 50_001, 'Missing Access');
    }
  };

  const find = (channel: string, id: string): Posted => {
    const message = messagesIn(world, channel).find((one) => one.id === id);
    if (!message) throw new Refusal(404, 10_008, 'Unknown Message');
    return message;
  };

  const post = (channel: string, { body, uploads }: Asked): Posted => {
    writable(channel);
    if (uploads.size > 0 && world.fileless.has(channel)) throw new Refusal(403, 50_013, 'Missing Permissions');
    const shown = readShown(body, uploads);
    const nonce = typeof body['nonce'] === 'string' ? body['nonce'] : null;
    const known = messagesIn(world, channel);
    const same = known.find((one) => one.nonce !== null && one.nonce === nonce);
    if (same && body['enforce_nonce'] === true) return same;
    const at = { timestamp: new Date().toISOString(), edited_timestamp: null };
    const { message_reference: reference } = body as {
      message_reference?: { message_id: string; fail_if_not_exists?: boolean };
    };
    const isThere = known.some(({ id }) => id === reference?.message_id);
    if (reference && !isThere && reference.fail_if_not_exists !== false)
      throw new Refusal(400, 50_035, 'Unknown message');
    const answered = reference && isThere ? { message_reference: { message_id: reference.message_id } } : {};
    const message = { ...shown, id: snowflake(), channel_id: channel, author: world.bot, nonce, ...answered, ...at };
    known.push(message);
    return message;
  };

  /** What is done and answered; undefined for 204. Throws a Refusal. */
  const act = (asked: Asked): unknown => {
    const { method, path, body, uploads } = asked;
    const [room = '', id = '', area = '', item = '', rest = ''] = path.slice(1).split('?')[0]?.split('/') ?? [];
    const route = `${method} ${room}${area === '' ? '' : `/${area}`}${item === '' ? '' : '/…'}`;
    switch (room === 'interactions' || room === 'webhooks' ? room : route) {
      case 'GET gateway/…':
      case 'GET gateway': {
        const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
        return { url: gatewayAddress(), shards: 1, session_start_limit: limit };
      }
      case 'POST channels/messages':
        return post(id, asked);
      case 'PATCH channels/messages/…': {
        writable(id);
        const message = find(id, item);
        const shown = readShown(body, uploads, message.files);
        return Object.assign(message, shown, { edited_timestamp: new Date().toISOString() });
      }
      case 'DELETE channels/messages/…': {
        writable(id);
        const message = find(id, item);
        messagesIn(world, id).splice(messagesIn(world, id).indexOf(message), 1);
        return undefined;
      }
      case 'POST channels/typing':
        writable(id);
        world.typing.push(id);
        return undefined;
      case 'GET channels': {
        const channel = world.channels.get(id);
        if (!channel) throw new Refusal(404, 10_003, 'Unknown Channel');
        if (world.hidden.has(id)) throw new Refusal(403, 50_001, 'Missing Access');
        return channel.type === 11 ? threadPayload(channel) : channel;
      }
      case 'GET guilds': {
        const guild = world.guilds.get(id);
        if (!guild) throw new Refusal(404, 10_004, 'Unknown Guild');
        return { ...guild, members: undefined };
      }
      case 'GET guilds/members/…': {
        const guild = world.guilds.get(id);
        const person = world.people.get(item);
        if (!guild?.members.has(item) || !person) throw new Refusal(404, 10_007, 'Unknown Member');
        return memberPayload(person, guild);
      }
      case 'PUT applications/commands':
        if (id !== world.application) throw new Refusal(403, 20_012, 'You are not authorized to perform this action');
        checkCommands(body as unknown as Parameters<typeof checkCommands>[0]);
        world.commands = body as unknown as unknown[];
        return body;
      case 'interactions':
        return interactions.callback(id, area, body, uploads);
      case 'webhooks':
        return interactions.webhook(method, area, rest || item, body, uploads);
      default:
        throw new Refusal(404, 0, '404: Not Found');
    }
  };

  const isTooMuch = ({ method, path }: Asked): number => {
    const channel = /^\/channels\/(\d+)\/messages/.exec(path)?.[1];
    if (channel === undefined) return 0;
    const key = `${method} ${channel}`;
    const now = Date.now();
    const recent = (times.get(key) ?? []).filter((time) => time > now - bucket.milliseconds);
    times.set(key, recent);
    if (recent.length >= bucket.count) return ((recent[0] ?? now) + bucket.milliseconds - now) / 1000;
    recent.push(now);
    return 0;
  };

  const rest: Rest = {
    asked: [],
    faults: [],
    interactions,
    countsMessages: false,
    delay: 0,
    async handle(request, response) {
      const path = (request.url ?? '').replace(/^\/api\/v10/, '');
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const read = readBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
      const asked = { method: request.method ?? '', path, ...read };
      rest.asked.push(asked);
      const fault: Fault | null = takeFault(rest.faults, `${asked.method} ${path}`);
      if (fault && fail(fault, request, response)) return;
      const pause = fault?.kind === 'slow' ? fault.milliseconds : rest.delay;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const isOpen = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
      if (!isOpen && request.headers.authorization !== `Bot ${world.token}`) {
        return reply(response, 401, { message: '401: Unauthorized', code: 0 });
      }
      const seconds = rest.countsMessages ? isTooMuch(asked) : 0;
      if (seconds > 0) return limited(response, seconds, false);
      try {
        const done = act(asked);
        changed();
        if (fault?.kind === 'cut') request.socket.destroy();
        else reply(response, done === undefined ? 204 : 200, done);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        reply(response, error.status, error.body);
      }
    },
  };
  return rest;
}
