import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, createServer, type Server as TcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { createTelegram } from '../../adapters/telegram/index.ts';
import type { ChatPlatform, PlatformParts, SendResult } from '../../src/core/adapter.ts';
import { saying } from '../support/telegram.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
const parts: PlatformParts = {
  gate: { enter: () => Promise.resolve(), pause: () => undefined },
  report: () => undefined,
  changed: () => undefined,
  now: Date.now,
  wait,
};

const platforms = {
  Telegram: (address: string): ChatPlatform =>
    createTelegram({ token: '1:simulated', account: '1', apiRoot: address, webhook: null }, parts),
  Slack: (address: string): ChatPlatform =>
    createSlack(
      { botToken: 'xoxb-1', events: { kind: 'socket', appToken: 'xapp-1' }, apiUrl: `${address}/api/` },
      parts,
    ),
  Discord: (address: string): ChatPlatform => createDiscord({ token: 'simulated', apiUrl: `${address}/api` }, parts),
};

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const onEnd = (server: Server | TcpServer): void => {
  ends.push(async () => {
    const closed = once(server, 'close');
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  });
};
const listening = async (server: Server | TcpServer): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

let count = 0;
const send = (platform: ChatPlatform, chat: number): Promise<SendResult> => {
  count += 1;
  const ref = { platform: platform.platform, account: '1', chat: String(chat), thread: null };
  return platform.send(ref, saying('Moin'), { key: String(count), urgency: 'answer' });
};

/** Answers everything as Telegram would, and closes a connection without a word once it lay idle for so long. */
async function closing(
  idle: number,
  answered: () => void = () => undefined,
  connected: () => void = () => undefined,
): Promise<string> {
  const server = createHttpServer((request, response) => {
    const { socket } = request;
    let timer: NodeJS.Timeout | undefined;
    socket.once('data', () => clearTimeout(timer));
    request.resume().on('end', () => {
      const body = { ok: true, result: { message_id: 1 } };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    response.on('finish', () => {
      timer = setTimeout(() => socket.destroy(), idle);
      answered();
    });
  });
  server.on('connection', connected);
  // Without a hint to how long that is.
  server.keepAliveTimeout = 0;
  onEnd(server);
  return `http://${await listening(server)}`;
}

describe('Telegram, on which no request is repeated that may have been done,', () => {
  const { Telegram: open } = platforms;

  it('loses none to a server that closes connections just then', { timeout: 20_000 }, async () => {
    const idle = 1000;
    const platform = open(await closing(idle));
    const results: SendResult[] = [];
    const asks = async (chat: number): Promise<void> => {
      for (let times = 0; times < 5; times += 1) {
        results.push(await send(platform, chat));
        // The server's timer began a moment earlier, and its end is not read yet when this one rings.
        await wait(idle);
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, chat) => asks(chat + 1)));
    expect(results.filter(({ kind }) => kind !== 'ok')).toEqual([]);
    expect(results).toHaveLength(100);
  });

  it('loses none, too, where the program stood still until then', async () => {
    let isToStall = false;
    const address = await closing(300, () => {
      if (!isToStall) return;
      isToStall = false;
      const until = performance.now() + 1000;
      while (performance.now() < until);
    });
    const platform = open(address);
    const results: SendResult[] = [];
    for (let times = 0; times < 3; times += 1) {
      isToStall = true;
      results.push(await send(platform, 1), await send(platform, 1));
    }
    expect(results.filter(({ kind }) => kind !== 'ok')).toEqual([]);
  });

  it('takes none that is too old where a fresh one lies beside it', async () => {
    const server = createHttpServer((request, response) => {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          const isSlow = Buffer.concat(parts).toString().includes('"chat_id":2');
          const answer = () => response.end(JSON.stringify({ ok: true, result: { message_id: 1 } }));
          setTimeout(answer, isSlow ? 1000 : 0);
        });
    });
    onEnd(server);
    const platform = open(`http://${await listening(server)}`);
    const slow = send(platform, 2);
    await wait(700);
    const results = [await send(platform, 1), await slow, await send(platform, 3), await send(platform, 4)];
    expect(results.filter(({ kind }) => kind !== 'ok')).toEqual([]);
  });

  it('uses a connection again where one request follows the other', async () => {
    let connections = 0;
    const platform = open(
      await closing(1000, undefined, () => {
        connections += 1;
      }),
    );
    for (let times = 0; times < 20; times += 1) await send(platform, 1);
    expect(connections).toBe(1);
  });

  it('knows that a request did not go out where the connection breaks while it is made', async () => {
    const server = createServer((socket) => void socket.once('data', () => socket.resetAndDestroy()));
    onEnd(server);
    expect(await send(open(`https://${await listening(server)}`), 1)).toEqual({ kind: 'busy', seconds: 1 });
  });
});

it.each(Object.entries(platforms))('%s: a request did not go out where nobody is there', async (_name, open) => {
  const server = createServer();
  const address = await listening(server);
  server.close();
  expect(await send(open(`http://${address}`), 1)).toEqual({ kind: 'busy', seconds: 1 });
});
