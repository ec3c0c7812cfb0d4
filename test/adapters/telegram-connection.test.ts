import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { troubleOfWebhook } from '../../adapters/telegram/webhook.ts';
import type { PlatformParts } from '../../src/core/adapter.ts';
import { UserError } from '../../src/core/errors.ts';
import { ApiError, tooMany } from '../simulators/telegram/errors.ts';
import { type Fault, html, serverError } from '../simulators/telegram/server.ts';
import { createStage, type Stage } from '../support/telegram.ts';

let stage: Stage;

const isConnected = async (): Promise<void> => {
  await expect.poll(() => stage.adapter.connection()).toEqual({ state: 'connected' });
};
const isAnswered = async (text: string): Promise<void> => {
  const person = stage.telegram.person();
  person.writes(text);
  await expect.poll(() => stage.telegram.read(person.room), { timeout: 10_000 }).toBe(`answer to ${text}`);
};

describe('the connection', () => {
  it('is off before the start and after the end', async () => {
    stage = await createStage();
    expect(stage.adapter.connection()).toEqual({ state: 'off' });
    await stage.start();
    await isConnected();
    await stage.adapter.stop();
    expect(stage.adapter.connection()).toEqual({ state: 'off' });
  });

  it.each<[string, Fault[]]>([
    ['a cut before and after', ['cut before', 'cut after']],
    ['500, 502 and HTML', [serverError, html]],
    [
      '429 with and without a time',
      [
        { status: 429, body: tooMany(2).body },
        { status: 429, body: new ApiError(429, 'Too Many Requests').body },
      ],
    ],
    [
      'broken JSON and something else than a list',
      [
        { status: 200, body: '{"ok":true,"result":[{"upd' },
        { status: 200, body: '{"ok":true,"result":{}}' },
        { status: 200, body: '{"ok":true,"result":[null,7]}' },
        { status: 200, body: '[]' },
      ],
    ],
    [
      'another process that polls',
      [{ status: 409, body: new ApiError(409, 'Conflict: terminated by other getUpdates request').body }],
    ],
  ])('comes back after %s', async (_what, faults) => {
    stage = await createStage();
    stage.telegram.fails('getUpdates', ...faults);
    await stage.start();
    await isAnswered('Moin');
    await isConnected();
    expect(stage.reports.length).toBeGreaterThan(0);
    expect(stage.reports.join()).not.toMatch(/Moin|simulated/);
    expect(stage.asked).toHaveLength(1);
  });

  it('pauses longer from failure to failure, and reports one trouble once', async () => {
    const waits: number[] = [];
    const wait = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return new Promise(setImmediate);
    };
    stage = await createStage({ parts: { wait } });
    stage.telegram.fails('getMe', html);
    stage.telegram.fails('getUpdates', ...Array<Fault>(7).fill(html));
    const start = stage.start();
    await isAnswered('Moin');
    await start;
    const pauses = waits.filter((milliseconds) => ![500, 4500, 10_000].includes(milliseconds));
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(stage.reports).toEqual(['Error: Telegram: no connection (the answer was not JSON)']);
  });

  it('is made while Telegram is down, later; the start does not wait for ever', async () => {
    stage = await createStage();
    stage.telegram.fails('getMe', ...Array<Fault>(4).fill(html));
    await stage.start();
    expect(stage.adapter.connection()).toMatchObject({ state: 'retrying' });
    await isAnswered('Moin');
    expect(stage.reports).toHaveLength(1);
  });

  it('is tried again while nobody is there, without the token in what it says', async () => {
    stage = await createStage();
    await stage.telegram.close();
    await stage.start();
    expect(stage.adapter.connection()).toEqual({ state: 'retrying', why: 'ECONNREFUSED' });
    expect(stage.reports).toEqual(['Error: Telegram: no connection (ECONNREFUSED)']);
    await stage.adapter.stop();
    expect(stage.adapter.connection()).toEqual({ state: 'off' });
  });

  it('takes the webhook of an earlier time away', async () => {
    stage = await createStage();
    stage.telegram.updates.methods['setWebhook']?.({ url: 'http://127.0.0.1:9' }, new AbortController().signal);
    await stage.start();
    await isAnswered('Moin');
  });

  it('is refused at the start with a sentence where the token is wrong', async () => {
    stage = await createStage();
    stage.telegram.revoke();
    const error: unknown = await stage.start().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain('TELEGRAM_BOT_TOKEN');
    expect(String(error)).not.toContain('simulated');
    expect(stage.adapter.connection()).toMatchObject({ state: 'refused' });
    expect(stage.reports).toEqual([]);
  });

  it('is refused when the token is revoked meanwhile, and says so once', async () => {
    stage = await createStage();
    await stage.start();
    await isAnswered('Moin');
    await expect.poll(() => stage.telegram.registered.length).toBe(8);
    stage.telegram.revoke();
    await expect.poll(() => stage.adapter.connection()).toMatchObject({ state: 'refused' });
    const sent = await stage.adapter.send(
      stage.chat(1),
      { language: 'en', direction: 'ltr', blocks: [{ kind: 'paragraph', spans: [{ text: 'x' }] }], choices: [] },
      { key: '1', urgency: 'broadcast' },
    );
    expect(sent).toEqual({ kind: 'refused', why: '401 Unauthorized' });
    expect(stage.reports).toEqual(['Error: Telegram: no connection (401 Unauthorized)']);
  });

  it('reports an unknown or unreadable update once, and goes on', async () => {
    stage = await createStage();
    await stage.start();
    await isAnswered('Moin');
    stage.telegram.world.allowed = null;
    for (const update of [
      { hologram: { text: 'secret' } },
      { hologram: {} },
      { message: 'secret' },
      { callback_query: {} },
    ]) {
      stage.telegram.world.tell(update);
    }
    await isAnswered('Tschüss');
    expect(stage.reports).toEqual([
      'Error: Telegram: ignored, and reported once: an update of the type hologram',
      expect.stringContaining('could not be read'),
      'Error: Telegram: ignored, and reported once: a pressed button without data or chat',
    ]);
    expect(stage.reports.join()).not.toContain('secret');
  });

  it('tells Telegram at the end what was taken, so that it is not answered again', async () => {
    stage = await createStage();
    const stopped = Promise.withResolvers<void>();
    stage.respond = () => {
      // Before Telegram is asked for more, which would tell it too.
      stopped.resolve(stage.adapter.stop());
      return Promise.resolve(null);
    };
    await stage.start();
    stage.telegram.person().writes('Moin');
    await stopped.promise;
    expect(stage.asked).toHaveLength(1);
    expect(stage.telegram.world.updates).toEqual([]);
  });
});

describe('the webhook', () => {
  const secret = 'simulated_secret_1';
  let close: (() => Promise<void>) | null = null;
  afterEach(async () => close?.());

  let isBehindAProxy = false;
  const inspections = (): number => stage.telegram.calls.filter(({ method }) => method === 'getWebhookInfo').length;

  async function startWithWebhook(parts: Partial<PlatformParts> = {}): Promise<void> {
    isBehindAProxy = false;
    const server = createServer((request, response) => void listen(request, response));
    const listen = getRequestListener(
      (request) =>
        (isBehindAProxy ? new Response('<html>', { status: 502 }) : stage.adapter.webhook?.handle(request)) ??
        new Response(null, { status: 404 }),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    close = async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram/hook`;
    stage = await createStage({
      parts,
      environment: () => ({ TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret }),
    });
  }

  const post = (body: string, given: string | null, method = 'POST'): Promise<Response> => {
    const headers = given === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': given };
    const content = method === 'GET' ? {} : { body };
    const request = new Request('http://lotse.example/telegram/hook', { method, headers, ...content });
    if (!stage.adapter.webhook) throw new Error('There is no webhook.');
    return stage.adapter.webhook.handle(request);
  };

  it('is registered with its secret and takes updates', async () => {
    await startWithWebhook();
    await stage.start();
    expect(stage.telegram.updates.webhook).toMatchObject({ secret_token: secret });
    expect(stage.adapter.webhook?.path).toBe('/telegram/hook');
    await isAnswered('Moin');
    await isConnected();
  });

  it('says so while Telegram does not get through to it, and that it does again', async () => {
    let inspect = (): void => undefined;
    const wait = async (milliseconds: number): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      // The time between two looks at the webhook, which the test lets pass.
      if (milliseconds === 180_000) inspect = resolve;
      else setTimeout(resolve, milliseconds / 50);
      await promise;
    };
    await startWithWebhook({ wait });
    await stage.start();
    await isAnswered('Moin');
    inspect();
    await expect.poll(() => inspections()).toBe(1);
    await isConnected();

    isBehindAProxy = true;
    stage.telegram.person().writes('secret');
    await expect.poll(() => stage.telegram.updates.undeliverable).toHaveLength(1);
    inspect();
    const why = 'Telegram does not reach the webhook: it was answered with 502';
    await expect.poll(() => stage.adapter.connection()).toEqual({ state: 'retrying', why });
    await expect.poll(() => inspections()).toBeGreaterThan(3);
    expect(stage.adapter.connection()).toEqual({ state: 'retrying', why });

    isBehindAProxy = false;
    await stage.telegram.updates.retry();
    await isConnected();
    expect(stage.reports).toEqual([`Error: Telegram: no connection (${why})`]);
    expect(stage.asked.map(({ text }) => text)).toEqual(['Moin', 'secret']);
  });

  it('is set again where somebody took it away', async () => {
    let inspect = (): void => undefined;
    const wait = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        if (milliseconds === 180_000) inspect = resolve;
        else setTimeout(resolve, milliseconds / 50);
      });
    await startWithWebhook({ wait });
    await stage.start();
    stage.telegram.updates.methods['deleteWebhook']?.({}, new AbortController().signal);
    inspect();
    await expect.poll(() => stage.telegram.updates.webhook).not.toBeNull();
    await isAnswered('Moin');
    await isConnected();
  });

  it.each([
    ['Wrong response from the webhook: 404 Not Found', 'it was answered with 404'],
    ['Failed to resolve host: Name or service not known', 'its address is not known'],
    ['SSL error {error:1416F086:SSL routines:tls_process_server_certificate}', 'its certificate is not accepted'],
    ['Connection refused', 'the connection is refused'],
    ['Connection timed out', 'no answer in time'],
    ['Read timeout expired', 'no answer in time'],
  ])('is said to fail by its kind: %s', (last_error_message, why) => {
    const info = { url: 'https://example.org/', has_custom_certificate: false, pending_update_count: 1 };
    const failed = { ...info, last_error_date: 100, last_error_message };
    expect(troubleOfWebhook(failed, 99_000)).toBe(`Telegram does not reach the webhook: ${why}`);
    expect(troubleOfWebhook(failed, 102_000)).toBeNull();
    expect(troubleOfWebhook({ ...failed, pending_update_count: 0 }, 99_000)).toBeNull();
    expect(troubleOfWebhook(info, 99_000)).toBeNull();
  });

  it('answers at once, and an update posted again with the same id', async () => {
    await startWithWebhook();
    const slow = Promise.withResolvers<null>();
    stage.respond = () => slow.promise;
    await stage.start();
    const person = stage.telegram.person();
    person.writes('Moin');
    await expect.poll(() => stage.asked.length).toBe(1);
    const [update] = stage.telegram.world.updates;
    if (!update) throw new Error('Nothing was posted.');
    expect(await stage.telegram.updates.post(update)).toBe(200);
    slow.resolve(null);
    expect(stage.asked).toHaveLength(2);
    expect(stage.asked[1]?.id).toBe(stage.asked[0]?.id);
  });

  it.each([null, '', 'wrong', `${secret}x`, secret.slice(1)])('refuses the secret %j', async (given) => {
    await startWithWebhook();
    await stage.start();
    const response = await post('{"update_id":1,"message":{"text":"Moin"}}', given);
    expect(response.status).toBe(401);
    expect(stage.asked).toEqual([]);
    expect(stage.reports).toEqual([]);
  });

  it('refuses what is no update, and what comes while it is off', async () => {
    await startWithWebhook();
    expect((await post('{"update_id":1}', secret)).status).toBe(503);
    await stage.start();
    expect((await post('', secret, 'GET')).status).toBe(405);
    expect((await post('{"update', secret)).status).toBe(400);
    expect((await post('x'.repeat(2 * 1024 * 1024), secret)).status).toBe(413);
    expect((await post('[]', secret)).status).toBe(200);
    expect(stage.reports).toEqual(['Error: Telegram: an update has no number']);
    await stage.adapter.stop();
    expect((await post('{"update_id":1}', secret)).status).toBe(503);
  });
});
