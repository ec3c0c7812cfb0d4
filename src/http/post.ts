import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { createAgent } from './agent.ts';

/** A library's own sign that a request is given up, or the platform's. */
interface Signal {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', listener: () => void): void;
  removeEventListener(kind: 'abort', listener: () => void): void;
}

export interface Posted {
  /** Below the root, with its slash. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | Readable;
  /** Each gives it up. */
  signals: readonly Signal[];
}

export interface Answer {
  status: number;
  statusText: string;
  headers: IncomingHttpHeaders;
  text: string;
}

/**
 * Posts to the platform at this address with what Node has, and reads the answer to its end: the libraries' own ways
 * cost the processor more than all else about a message (docs/decisions/009). Rejects with Node's errors.
 */
export function createPost(address: string): (posted: Posted) => Promise<Answer> {
  const root = new URL(address);
  const { hostname, port, auth } = urlToHttpOptions(root);
  const prefix = root.pathname.replace(/\/$/, '');
  const { request: open } = root.protocol === 'https:' ? https : http;
  const agent = createAgent(address);
  return async ({ path, headers, body, signals }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const options = { hostname, port, auth, path: prefix + path, method: 'POST', headers, agent: agent() };
    const request = open(options, (response) => {
      textOf(response).then(
        (text) =>
          resolve({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers: response.headers,
            text,
          }),
        reject,
      );
    });
    request.on('error', reject);
    const giveUp = (): void => void request.destroy(new Error('the request was given up'));
    for (const signal of signals) {
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp);
    }
    if (typeof body === 'string') request.setHeader('Content-Length', Buffer.byteLength(body)).end(body);
    else pipeline(body, request, () => undefined);
    try {
      return await promise;
    } finally {
      for (const signal of signals) signal.removeEventListener('abort', giveUp);
    }
  };
}

function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    response.on('data', (part: Buffer) => void parts.push(part));
    response.on('end', () => resolve(Buffer.concat(parts).toString()));
    response.on('error', reject);
  });
}
