import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Api, InputFile } from 'grammy';
import { createFetch } from '../../adapters/telegram/fetch.ts';
import { faultOf } from '../../adapters/telegram/results.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** The library against a server that answers so. */
async function against(answer: RequestListener, options: { path?: string; seconds?: number } = {}) {
  const { path = '', seconds = 5 } = options;
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    return closed;
  });
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return new Api('1:simulated', { apiRoot, timeoutSeconds: seconds, fetch: createFetch(apiRoot) });
}

const faultIn = async (call: Promise<unknown>): Promise<unknown> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return faultOf(error);
};
const ok = JSON.stringify({ ok: true, result: { message_id: 1, text: 'Grüße 🎈' } });

it('reads an answer that comes in pieces, cut within letters', async () => {
  const api = await against((_request, response) => {
    const bytes = Buffer.from(ok);
    const next = (at: number): void => {
      if (at >= bytes.length) response.end();
      else response.write(bytes.subarray(at, at + 1), () => next(at + 1));
    };
    next(0);
  });
  expect(await api.sendMessage(1, 'Moin')).toEqual({ message_id: 1, text: 'Grüße 🎈' });
});

it('asks below the path of the address, with the length of the text in bytes', async () => {
  const asked: unknown[] = [];
  const api = await against(
    (request, response) => {
      asked.push(request.url, request.headers['content-length']);
      response.end(ok);
    },
    { path: '/telegram' },
  );
  await api.sendMessage(1, 'Grüße');
  expect(asked).toEqual([
    '/telegram/bot1:simulated/sendMessage',
    String(Buffer.byteLength('{"chat_id":1,"text":"Grüße"}')),
  ]);
});

it('sends files, also to a server that answers before it has read them', async () => {
  const read = await against((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const result = { message_id: Buffer.concat(parts).includes('Kuchen') ? 1 : 0 };
      response.end(JSON.stringify({ ok: true, result }));
    });
  });
  expect(await read.sendDocument(1, new InputFile(Buffer.from('Kuchen'), 'liste.txt'))).toEqual({ message_id: 1 });
  const hasty = await against((_request, response) => {
    response
      .writeHead(413)
      .end(JSON.stringify({ ok: false, error_code: 413, description: 'Request Entity Too Large' }));
  });
  const file = new InputFile(Buffer.alloc(100_000), 'liste.txt');
  expect(await faultIn(hasty.sendDocument(1, file))).toEqual({
    kind: 'refused',
    why: '413 Request Entity Too Large',
  });
});

it.each<[string, RequestListener, object]>([
  [
    'a page in its place',
    (_request, response) => void response.writeHead(502).end(' <html>'),
    { kind: 'busy', seconds: null, isLimit: false },
  ],
  ['no JSON', (_request, response) => void response.end('{"ok":'), { kind: 'unknown', why: 'the answer was not JSON' }],
  [
    'half of what it promised',
    (_request, response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write(ok);
      setTimeout(() => response.destroy(), 20);
    },
    { kind: 'unknown', why: 'the connection broke (ECONNRESET)' },
  ],
  [
    'half of a stream',
    (_request, response) => {
      response.write(ok.slice(0, 9));
      setTimeout(() => response.destroy(), 20);
    },
    { kind: 'unknown', why: 'the connection broke (ECONNRESET)' },
  ],
  ['nothing', () => undefined, { kind: 'unknown', why: 'no answer in time' }],
  [
    'a beginning and no end',
    (_request, response) => void response.write('{'),
    { kind: 'unknown', why: 'no answer in time' },
  ],
])('an answer of %s is the fault that it is', async (_what, answer, fault) => {
  expect(await faultIn((await against(answer, { seconds: 1 })).sendMessage(1, 'Moin'))).toEqual(fault);
});

it('a request that was given up before it began reaches nobody', async () => {
  let reached = 0;
  const api = await against((_request, response) => {
    reached += 1;
    response.end(ok);
  });
  const call = api.sendMessage(1, 'Moin', {}, AbortSignal.abort() as never);
  await expect(call).rejects.toThrow();
  expect(reached).toBe(0);
});
