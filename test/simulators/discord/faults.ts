import type { IncomingMessage, ServerResponse } from 'node:http';

/** What goes wrong with a request, instead of or beside what it asked for. */
export type Fault =
  /** 429; without `seconds`, Discord does not say for how long. */
  | { kind: 'limited'; seconds: number | null; global?: boolean }
  | { kind: 'status'; status: number; code?: number; message?: string }
  | { kind: 'html'; status: number }
  /** JSON that ends in the middle. */
  | { kind: 'broken' }
  /** The connection is cut before the request was taken, or after it was done. */
  | { kind: 'cut'; taken: boolean }
  | { kind: 'slow'; milliseconds: number }
  /** No answer at all, until the server stops. */
  | { kind: 'silence' }
  /** The head of an answer, and nothing after it until the server stops. */
  | { kind: 'stall' };

export interface Planned {
  /** For instance "POST /channels/"; the beginning of method and path below /v10. */
  on: string;
  fault: Fault;
}

/** The next planned fault of such a request, which is used up by it. */
export function takeFault(planned: Planned[], asked: string): Fault | null {
  const index = planned.findIndex(({ on }) => asked.startsWith(on));
  return index === -1 ? null : (planned.splice(index, 1)[0]?.fault ?? null);
}

export function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const type: Record<string, string> = status === 204 ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

/** True when the request goes no further. */
export function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): boolean {
  switch (fault.kind) {
    case 'limited':
      limited(response, fault.seconds, fault.global ?? false);
      return true;
    case 'status':
      reply(response, fault.status, { code: fault.code ?? 0, message: fault.message ?? 'Internal Server Error' });
      return true;
    case 'html':
      response.writeHead(fault.status, { 'Content-Type': 'text/html' });
      response.end('<html><body><h1>Bad gateway</h1></body></html>');
      return true;
    case 'broken':
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"id": "12');
      return true;
    case 'silence':
      return true;
    case 'stall':
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":');
      return true;
    case 'cut':
      if (!fault.taken) request.socket.destroy();
      return !fault.taken;
    default:
      return false;
  }
}

export function limited(response: ServerResponse, seconds: number | null, global: boolean): void {
  const scope = {
    'X-RateLimit-Scope': global ? 'global' : 'user',
    ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
  };
  const hint = seconds === null ? {} : { 'Retry-After': String(seconds) };
  const body = {
    message: 'You are being rate limited.',
    global,
    ...(seconds === null ? {} : { retry_after: seconds }),
  };
  reply(response, 429, body, { ...scope, ...hint });
}
