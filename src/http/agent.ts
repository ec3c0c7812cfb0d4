import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

/**
 * Milliseconds after a request began within which its connection carries another one. Servers close what lies idle,
 * the strictest after a second, and a request that meets this is lost: nobody knows whether it was done.
 */
const fresh = 800;
/** Milliseconds between two looks at the free connections: at a high rate there are many. */
const between = 20;

/**
 * The agent for each request: it keeps connections, and uses one again only if it is fresh. By the clock and by when
 * the request before began: timers are late, and answers read late, just when there is much to do.
 */
export function createAgent(apiRoot: string): () => http.Agent {
  const options = { keepAlive: true };
  const agent: http.Agent = apiRoot.startsWith('https:') ? new https.Agent(options) : new http.Agent(options);
  const begun = new WeakMap<Duplex, number>();
  const createConnection = agent.createConnection.bind(agent);
  const reuseSocket = agent.reuseSocket.bind(agent);
  agent.createConnection = (...given) => {
    const socket = createConnection(...given);
    if (socket) begun.set(socket, performance.now());
    if (socket instanceof TLSSocket) nameEarlyFaults(socket);
    return socket;
  };
  agent.reuseSocket = (socket, request) => {
    begun.set(socket, performance.now());
    reuseSocket(socket, request);
  };
  let looked = 0;
  return () => {
    const now = performance.now();
    if (now - looked < between) return agent;
    looked = now;
    const oldest = now - fresh + between;
    for (const socket of Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])) {
      if ((begun.get(socket) ?? 0) > oldest) continue;
      // The agent would give away one that is just being closed, and lets go only of those that are closed.
      socket.destroy();
      socket.emit('agentRemove');
    }
    return agent;
  };
}

/** Makes what breaks off before encryption stands, when nothing was sent yet, look like any fault of connecting. */
function nameEarlyFaults(socket: TLSSocket): void {
  const name = (error: Error): void => {
    error.message = `connect ${error.message}`;
  };
  socket.once('error', name).once('secureConnect', () => socket.off('error', name));
}
