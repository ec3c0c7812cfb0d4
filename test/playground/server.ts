import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { Refused, type Stage } from './stage.ts';
import type { PlatformName } from './views.ts';

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;
const files = [
  'index.html',
  ...['main', 'window', 'messages', 'nodes', 'words', 'telegram', 'slack', 'mrkdwn', 'discord', 'markdown'].map(
    (name) => `${name}.js`,
  ),
  ...['page', 'window', 'telegram', 'slack', 'discord'].map((name) => `${name}.css`),
];

const Seat = z.enum(['private', 'administrator', 'member']);
const Deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('write'), text: z.string().trim().min(1).max(4000), replyTo: z.string().nullable() }),
  z.object({ kind: z.literal('press'), message: z.string(), element: z.string(), value: z.string() }),
  z.object({ kind: z.literal('add') }),
  z.object({ kind: z.literal('remove') }),
]);
const Act = z.object({ platform: z.enum(['telegram', 'slack', 'discord']), seat: Seat, deed: Deed });
const Spoken = z.object({ language: z.enum(['de', 'en']) });

/** The page of the playground. `changed` sends the pages that are open what a platform looks like now. */
export async function servePage(port: number, stages: () => Readonly<Record<PlatformName, Stage>>) {
  const app = new Hono();
  const listeners = new Set<(platform: PlatformName) => void>();
  const changed = (platform: PlatformName): void => listeners.forEach((listener) => listener(platform));

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );
  for (const name of files) {
    const type = types[name.split('.').at(-1) as keyof typeof types];
    const content = readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' };
    app.get(name === 'index.html' ? '/' : `/${name}`, (c) => c.body(content, 200, headers));
  }

  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const waiting = new Set(Object.keys(stages()) as PlatformName[]);
      let wake: () => void = () => undefined;
      const listener = (platform: PlatformName): void => {
        waiting.add(platform);
        wake();
      };
      listeners.add(listener);
      stream.onAbort(() => {
        listeners.delete(listener);
        wake();
      });
      while (!stream.aborted) {
        const [next] = waiting;
        if (next === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else {
          waiting.delete(next);
          await stream.writeSSE({ data: JSON.stringify(stages()[next].view()) });
        }
      }
    }),
  );

  const posted = bodyLimit({ maxSize: 50_000 });
  app.post('/language', posted, async (c) => {
    const { success, data } = Spoken.safeParse(await c.req.json());
    if (!success) return c.text('not understood', 400);
    for (const stage of Object.values(stages())) stage.speak(data.language);
    for (const name of Object.keys(stages()) as PlatformName[]) changed(name);
    return c.body(null, 204);
  });
  app.post('/acts', posted, async (c) => {
    const { success, data } = Act.safeParse(await c.req.json());
    if (!success) return c.text('not understood', 400);
    try {
      stages()[data.platform].act(data.seat, data.deed);
    } catch (error) {
      if (error instanceof Refused) return c.text(error.message, 409);
      throw error;
    }
    changed(data.platform);
    return c.body(null, 204);
  });
  app.get('/files/:platform/:id', (c) => {
    const { platform, id } = c.req.param();
    const file = Object.hasOwn(stages(), platform) ? stages()[platform as PlatformName].file(id) : null;
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });

  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }) as Server;
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    changed,
    async close(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
