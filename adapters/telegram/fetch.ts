import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { urlToHttpOptions } from 'node:url';

/** What the library gives of each request; its body is JSON, or the stream of a form with files. */
interface Asked {
  method: string;
  headers: Record<string, string>;
  body: string | Readable;
  signal: { readonly aborted: boolean; addEventListener(kind: 'abort', listener: () => void): void };
}

/** The answer was not JSON; with `isPage` it was one of HTML, which is what a proxy says in Telegram's place. */
export class NotJson extends Error {
  readonly isPage: boolean;
  constructor(text: string) {
    super('the answer was not JSON');
    this.isPage = text.trimStart().startsWith('<');
  }
}

/**
 * Requests to Telegram with what Node has: the library's own way costs the processor more than all else about a message
 * (docs/decisions/009). It asks of the answer nothing but its JSON. Rejects with Node's errors, or with `NotJson`.
 */
export function createFetch(
  apiRoot: string,
  agent: () => http.Agent,
): (url: string, asked: Asked) => Promise<{ json(): Promise<unknown> }> {
  const root = new URL(apiRoot);
  const { hostname, port, auth } = urlToHttpOptions(root);
  const prefix = root.pathname === '/' ? '' : root.pathname;
  const { request: open } = root.protocol === 'https:' ? https : http;
  const answerTo = (url: string, { method, headers, body, signal }: Asked): Promise<string> => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const path = `${prefix}${url.slice(apiRoot.length)}`;
    const request = open({ hostname, port, auth, path, method, headers, agent: agent() }, (response) => {
      textOf(response).then(resolve, reject);
    });
    request.on('error', reject);
    const abort = (): void => void request.destroy(new Error('the request was given up'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    if (typeof body === 'string') request.setHeader('Content-Length', Buffer.byteLength(body)).end(body);
    else pipeline(body, request, () => undefined);
    return promise;
  };
  return async (url, asked) => {
    const text = await answerTo(url, asked);
    return { json: () => Promise.resolve(parsed(text)) };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(text);
  }
}

function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    response.on('data', (part: Buffer) => void parts.push(part));
    response.on('end', () => resolve(Buffer.concat(parts).toString()));
    response.on('error', reject);
  });
}
