import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Adapter } from '../../src/core/adapter.ts';
import { UserError } from '../../src/core/errors.ts';
import { type AppParts, createApp } from './app.ts';

export type { PageFacts } from './facts.ts';

/** Milliseconds that answers under way get when the server stops. */
const patience = 3000;

export interface WebChat extends Adapter {
  /** What to open in a browser; known once it has started. */
  readonly address: string;
}

/** The chat as a page in the browser. `port` 0 takes a free one. */
export function createWebChat(parts: AppParts & { host: string; port: number }): WebChat {
  const { host, port, publicUrl } = parts;
  let server: Server | null = null;
  let stopping = false;

  return {
    platform: 'web',
    get address() {
      if (publicUrl !== undefined) return publicUrl;
      const bound = server?.address();
      return addressOf(host, bound && typeof bound === 'object' ? bound.port : port);
    },
    async start(respond) {
      const app = createApp(parts, respond);
      const listener = getRequestListener(async (request, env) => {
        const response = await app.fetch(request, env);
        if (stopping) response.headers.set('Connection', 'close');
        return response;
      });
      const made = createServer({ requestTimeout: 60_000 }, (incoming, outgoing) => void listener(incoming, outgoing));
      made.listen(port, host);
      try {
        await once(made, 'listening');
      } catch (error) {
        throw explained(error, host, port);
      }
      made.on('error', parts.report);
      server = made;
    },
    async stop() {
      if (!server?.listening) return;
      stopping = true;
      const closed = once(server, 'close');
      server.close();
      const cut = setTimeout(() => server?.closeAllConnections(), patience);
      await closed;
      clearTimeout(cut);
    },
  };
}

function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function explained(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    const free = `Stop what uses it, or choose another port, for example PORT=${port + 1}.`;
    return new UserError(`Port ${port} is already in use on ${host}.`, free);
  }
  if (code === 'EACCES') {
    return new UserError(
      `Port ${port} may not be opened by this user.`,
      'Choose a port above 1023 with PORT, for example PORT=8080.',
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const own = 'Set HOST to an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for its network.';
    return new UserError(`This machine has no address "${host}".`, own);
  }
  return error;
}
