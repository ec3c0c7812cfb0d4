import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { fileMethods, takeUpload } from './files.ts';
import { type Answer, methods, type Values } from './web-api.ts';
import { acceptSocket, type ServerSocket } from './websocket.ts';
import type { Workspace } from './workspace.ts';

/** What goes wrong with the next requests of a method. `after`: Slack did what was asked, and the answer is lost. */
export type Trouble =
  | { kind: 'cut'; when: 'before' | 'after' }
  | { kind: 'http'; status: number; body?: string; type?: string; retryAfter?: number }
  | { kind: 'error'; error: string; when?: 'before' | 'after' }
  | { kind: 'silence' };

export interface Requested {
  method: string;
  values: Values;
  at: number;
}

/** Requests that belong to no method of the Web API. */
const aside = new Set(['link', 'upload', 'download', 'respond']);

/** The Web API and Socket Mode on one port of this machine. */
export async function openServer(parts: {
  space: Workspace;
  botToken: string;
  appToken: string;
  now(): number;
  latency: number;
  connected(socket: ServerSocket): void;
  replied(address: string, body: unknown): void;
  /** Is called after each request that got as far as an answer. */
  changed(): void;
}) {
  const { space, botToken, appToken, now, latency, connected, replied, changed } = parts;
  const troubles: { method: string; trouble: Trouble; times: number; skip: number }[] = [];
  const requests: Requested[] = [];
  const refusedTokens = new Map<string, string>();
  const sockets = new Set<ServerSocket>();
  const streams = new Set<Socket>();
  let port = 0;

  const answer = (method: string, values: Values, token: string): Answer => {
    const refusal = refusedTokens.get(token);
    if (refusal !== undefined) return { ok: false, error: refusal };
    if (method === 'apps.connections.open') {
      if (token !== appToken)
        return { ok: false, error: token === botToken ? 'not_allowed_token_type' : 'invalid_auth' };
      return { ok: true, url: `ws://127.0.0.1:${port}/link/?ticket=${space.id('T')}` };
    }
    if (token === '') return { ok: false, error: 'not_authed' };
    if (token !== botToken) return { ok: false, error: 'invalid_auth' };
    const all = { ...methods, ...fileMethods };
    const known = Object.hasOwn(all, method) ? all[method] : undefined;
    return known?.(space, values) ?? { ok: false, error: 'unknown_method', req_method: method };
  };

  const troubleFor = (method: string): Trouble | undefined => {
    const found = troubles.find((entry) => entry.method === method || (entry.method === '*' && !aside.has(method)));
    if (!found) return undefined;
    if (found.skip > 0) {
      found.skip -= 1;
      return undefined;
    }
    found.times -= 1;
    if (found.times <= 0) troubles.splice(troubles.indexOf(found), 1);
    return found.trouble;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const body = bytes.toString();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (status: number, content: string, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers }).end(content);
    };
    if (path.startsWith('/respond/')) {
      if (troubleFor('respond')) return;
      replied(path, JSON.parse(body));
      changed();
      return send(200, 'ok', { 'Content-Type': 'text/plain' });
    }
    if (path.startsWith('/files-pri/')) {
      requests.push({ method: 'download', values: {}, at: now() });
      if (troubleFor('download')) return void request.socket.destroy();
      const file = space.sentFiles.get(path.slice('/files-pri/'.length));
      // Who may not read it is led to a page to sign in.
      if (request.headers.authorization !== `Bearer ${botToken}`) return send(302, '', { Location: '/' });
      return void response.writeHead(file ? 200 : 404, { 'Content-Type': 'application/octet-stream' }).end(file);
    }
    if (path.startsWith('/upload/')) {
      const trouble = troubleFor('upload');
      if (trouble?.kind === 'cut') return void request.socket.destroy();
      const status = trouble?.kind === 'http' ? trouble.status : takeUpload(space, path, new Uint8Array(bytes));
      return send(status, status === 200 ? `OK - ${bytes.length}` : 'failed', { 'Content-Type': 'text/plain' });
    }
    if (!path.startsWith('/api/')) return send(404, '<html>Not found</html>', { 'Content-Type': 'text/html' });
    const method = path.slice('/api/'.length);
    const values = Object.fromEntries(new URLSearchParams(body));
    requests.push({ method, values, at: now() });
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const trouble = troubleFor(method);
    if (trouble?.kind === 'silence') return undefined;
    if (trouble?.kind === 'http') {
      const {
        status,
        body: page = '{"ok":false,"error":"ratelimited"}',
        type = 'application/json',
        retryAfter,
      } = trouble;
      const retry = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
      return send(status, page, { 'Content-Type': type, ...retry });
    }
    if (trouble?.kind === 'cut' && trouble.when === 'before') return void request.socket.destroy();
    if (trouble?.kind === 'error' && trouble.when !== 'after')
      return send(200, JSON.stringify({ ok: false, error: trouble.error }));
    const done = answer(method, values, (request.headers.authorization ?? '').replace(/^Bearer /, ''));
    changed();
    if (trouble?.kind === 'cut') return void request.socket.destroy();
    if (trouble?.kind === 'error') return send(200, JSON.stringify({ ok: false, error: trouble.error }));
    send(200, JSON.stringify(done));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.on('connection', (stream) => {
    streams.add(stream);
    stream.once('close', () => streams.delete(stream));
  });
  server.on('upgrade', (request, stream) => {
    const trouble = troubleFor('link');
    if (trouble?.kind === 'cut') {
      stream.destroy();
      return;
    }
    const socket = acceptSocket(request, stream);
    if (trouble) return;
    sockets.add(socket);
    socket.onEnd(() => sockets.delete(socket));
    connected(socket);
  });
  const listen = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address && typeof address === 'object') port = address.port;
    space.origin = `http://127.0.0.1:${port}`;
  };
  await listen();

  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    sockets,
    refusedTokens,
    /**
     * The next `times` requests after `skip` others go wrong. The method `link` is a new Socket Mode connection, `upload`
     * that of a file, and `respond` an answer to one person alone, which gets no reply then.
     */
    trouble(method: string, trouble: Trouble, { times = 1, skip = 0 } = {}): void {
      troubles.push({ method, trouble, times, skip });
    },
    /** Comes back on the same port after `close`. */
    listen,
    async close(): Promise<void> {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const stream of streams) stream.destroy();
      await closed;
    },
  };
}
