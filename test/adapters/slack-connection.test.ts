import { describe, expect, it, onTestFinished } from 'vitest';
import { openSlack } from '../simulators/slack/index.ts';
import { adapterFor, now, onStage, saying } from '../simulators/slack/stage.ts';

describe('a connection by Socket Mode', () => {
  it('comes back after it broke, after Slack moved it, and after Slack was away', async () => {
    const { slack, adapter, asked } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    const away = async (): Promise<void> => {
      await slack.close();
      await expect.poll(() => adapter.connection().state).toBe('retrying');
      await slack.server.listen();
    };
    const steps = [() => slack.dropSocket(), () => slack.refresh(), away];
    for (const [index, step] of steps.entries()) {
      const [before] = slack.server.sockets;
      await step();
      await expect
        .poll(() => [undefined, before].includes([...slack.server.sockets][0]), { timeout: 5000 })
        .toBe(false);
      slack.write(person, direct, `question ${index}`);
      await expect.poll(() => slack.seen(direct).length, { timeout: 5000 }).toBe(index + 1);
      expect(adapter.connection()).toEqual({ state: 'connected' });
    }
    expect(asked.length).toBe(3);
  });

  it('brings every question while it is moved about and the program stands still', { timeout: 30_000 }, async () => {
    const { slack, asked, faults } = await onStage();
    const pass = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const stall = (milliseconds: number): void => {
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
    };
    const happening: Readonly<Record<number, () => void>> = {
      25: () => slack.refresh('warning'),
      65: () => stall(800),
      105: () => slack.refresh(),
      145: () => stall(5500),
      185: () => slack.dropSocket(),
    };
    // The library takes a connection for dead that gave signs of life before and gives none any more.
    await pass(1800);
    const people = Array.from({ length: 200 }, () => slack.person());
    for (const [index, person] of people.entries()) {
      // Slack sends messages again that were not acknowledged, and commands not.
      if (index % 2 === 0 || index > 180) slack.write(person, slack.direct(person), `question ${index}`);
      else slack.command(person, slack.direct(person), '/helfen');
      happening[index]?.();
      if (index % 10 === 9) await pass(5);
    }
    const unanswered = () => people.filter((person) => slack.seen(slack.direct(person)).length !== 1);
    await expect.poll(unanswered, { timeout: 10_000 }).toEqual([]);
    expect(asked).toHaveLength(people.length);
    // By the tests' clock a connection that is made while the program stands still is late.
    expect(faults.map(String).filter((fault) => !fault.startsWith('Error: Slack: not connected'))).toEqual([]);
  });

  it('leaves to the next process what comes while it stops', async () => {
    const { slack, adapter, asked } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    const { promise: stopped, resolve } = Promise.withResolvers<void>();
    let isFirst = true;
    slack.onChange(() => {
      // While another connection is being made, by which Slack sends what waits.
      if (!isFirst || slack.requests.at(-1)?.method !== 'apps.connections.open') return;
      isFirst = false;
      slack.write(person, direct, 'in between');
      resolve(adapter.stop());
    });
    slack.dropSocket();
    await stopped;
    expect(asked).toEqual([]);
    const { adapter: next } = adapterFor(slack);
    onTestFinished(() => next.stop());
    await next.start(({ text }) => Promise.resolve(saying(`answer to ${text}`)));
    await expect.poll(() => slack.seen(direct), { timeout: 5000 }).toEqual(['answer to in between']);
  });

  it('does not keep the program from starting while Slack is away', async () => {
    const slack = await openSlack({ now });
    await slack.close();
    const { adapter, faults } = adapterFor(slack);
    onTestFinished(async () => {
      await adapter.stop();
      await slack.close();
    });
    await adapter.start(() => Promise.resolve(saying('here')));
    expect(adapter.connection()).toEqual({ state: 'retrying', why: 'unreachable' });
    await slack.server.listen();
    await expect.poll(() => adapter.connection().state, { timeout: 5000 }).toBe('connected');
    expect(faults.length).toBe(1);
    await adapter.stop();
    expect(adapter.connection()).toEqual({ state: 'off' });
  });

  it.each([
    ['HTML', { kind: 'http', status: 200, body: '<html>', type: 'text/html' }],
    ['an error 502', { kind: 'http', status: 502, body: '<html>', type: 'text/html' }],
    ['too many requests', { kind: 'http', status: 429, retryAfter: 2 }],
    ['too many requests without a time', { kind: 'http', status: 429 }],
    ['a cut connection', { kind: 'cut', when: 'after' }],
    ['an internal error', { kind: 'error', error: 'internal_error' }],
  ] as const)('is tried again after %s', async (_name, trouble) => {
    const slack = await openSlack({ now });
    slack.trouble('auth.test', trouble);
    slack.trouble('apps.connections.open', trouble, { times: 2 });
    const { adapter } = adapterFor(slack);
    onTestFinished(async () => {
      await adapter.stop();
      await slack.close();
    });
    await adapter.start(() => Promise.resolve(null));
    await expect.poll(() => adapter.connection().state, { timeout: 5000 }).toBe('connected');
  });

  it.each([
    ['refused', { kind: 'cut', when: 'before' }],
    ['silent', { kind: 'silence' }],
  ] as const)('is tried again when it is %s', async (_name, trouble) => {
    const slack = await openSlack({ now });
    slack.trouble('link', trouble, { times: 2 });
    const { adapter } = adapterFor(slack);
    onTestFinished(async () => {
      await adapter.stop();
      await slack.close();
    });
    await adapter.start(() => Promise.resolve(null));
    await expect.poll(() => adapter.connection().state, { timeout: 5000 }).toBe('connected');
    expect(slack.requests.filter(({ method }) => method === 'apps.connections.open').length).toBe(3);
  });

  it('survives frames that cannot be read, and reports each once, without what stands in it', async () => {
    const { slack, faults } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    const frames = [
      '{"secret',
      'null',
      '[]',
      '"secret"',
      '{}',
      '{"type":"events_api","envelope_id":"1"}',
      '{"type":"events_api","envelope_id":"2","payload":{"event":null}}',
      '{"type":"secret","envelope_id":"3","payload":{}}',
      '{"type":"interactive","envelope_id":"4"}',
    ];
    for (const frame of frames) slack.sendFrame(frame);
    slack.deliver('interactive', { type: 'block_actions' });
    slack.deliver('slash_commands', { command: '/hilfe' });
    slack.deliver('interactive', { type: 'view_submission', view: {} });
    slack.write(person, direct, 'still there?');
    await expect.poll(() => slack.seen(direct)).toEqual(['answer to still there?']);
    expect(faults.filter((fault) => String(fault).includes('frame')).length).toBe(frames.length);
    expect(faults.map(String).join(' ')).not.toContain('secret');
  });
});

describe('the end', () => {
  it('does not wait for what Slack holds up: it is not sent any more', async () => {
    const { slack, adapter, chat } = await onStage();
    const [channel, person] = [slack.channel(), slack.person()];
    slack.trouble('chat.postMessage', { kind: 'http', status: 429, retryAfter: 3600 });
    const send = (text: string) => adapter.send(chat(channel.id), saying(text), { key: text, urgency: 'broadcast' });
    expect(await send('held up')).toEqual({ kind: 'busy', seconds: 3600 });
    const waiting = send('waiting');
    slack.write(person, slack.direct(person), 'hello');
    await expect.poll(slack.allAcknowledged).toBe(true);
    const began = now();
    await adapter.stop();
    expect(now() - began).toBeLessThan(60_000);
    expect(await waiting).toEqual({ kind: 'busy', seconds: 1 });
    expect(await send('too late')).toEqual({ kind: 'busy', seconds: 1 });
    expect(slack.seen(channel)).toEqual([]);
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('does not wait for a connection that is just being made', async () => {
    const slack = await openSlack({ now });
    slack.trouble('auth.test', { kind: 'silence' });
    const { adapter } = adapterFor(slack);
    onTestFinished(() => slack.close());
    await adapter.start(() => Promise.resolve(null));
    expect(adapter.connection().state).toBe('retrying');
    const began = now();
    await adapter.stop();
    expect(now() - began).toBeLessThan(60_000);
    expect(adapter.connection()).toEqual({ state: 'off' });
  });
});

describe('a token', () => {
  it.each([
    ['xoxb-simulated-bot', 'invalid_auth', 'SLACK_BOT_TOKEN'],
    ['xapp-simulated-app', 'invalid_auth', 'SLACK_APP_TOKEN'],
    ['xoxb-simulated-bot', 'account_inactive', 'SLACK_BOT_TOKEN'],
  ])('%s that Slack does not know (%s) stops the start with a sentence', async (token, error, variable) => {
    const slack = await openSlack({ now });
    slack.server.refusedTokens.set(token, error);
    const { adapter } = adapterFor(slack);
    onTestFinished(() => slack.close());
    const started = adapter.start(() => Promise.resolve(null));
    await expect(started).rejects.toThrow(`Slack does not accept the token (${variable}: ${error})`);
    await adapter.stop();
  });

  it.each([
    ['tokens_revoked', { tokens: { oauth: [], bot: ['U0LOTSE'] } }],
    ['app_uninstalled', {}],
  ])('that is taken back (%s) is seen, told once, and does not end the program', async (type, fields) => {
    const { slack, adapter, faults, chat } = await onStage();
    slack.event({ type, ...fields });
    await expect.poll(() => adapter.connection().state).toBe('refused');
    slack.server.refusedTokens.set(slack.tokens.botToken, 'token_revoked');
    const sent = await adapter.send(chat(slack.channel().id), saying('x'), { key: 'k', urgency: 'broadcast' });
    expect(sent).toEqual({ kind: 'refused', why: 'token_revoked' });
    expect(faults.length).toBe(1);
  });

  it('that is taken back without a word is seen at the next request', async () => {
    const { slack, adapter, chat } = await onStage();
    slack.server.refusedTokens.set(slack.tokens.botToken, 'token_revoked');
    await adapter.send(chat(slack.channel().id), saying('x'), { key: 'k', urgency: 'broadcast' });
    expect(adapter.connection()).toEqual({ state: 'refused', why: 'SLACK_BOT_TOKEN: token_revoked' });
  });
});

describe('events by HTTP', () => {
  const json = 'application/json';
  const event = (text: string, channel: string, user: string): string =>
    JSON.stringify({
      type: 'event_callback',
      event: { type: 'message', channel, user, text, ts: '1.1', event_ts: '1.1' },
    });

  it('are taken only with a fresh signature', async () => {
    const { slack, adapter, asked } = await onStage({ isHttp: true });
    const person = slack.person();
    const direct = slack.direct(person);
    const body = event('hello', direct.id, person.id);
    const status = async (request: Request): Promise<number | undefined> =>
      (await adapter.webhook?.handle(request))?.status;
    const changed = (name: string, value: string | null): Request => {
      const request = slack.signed(body, json);
      if (value === null) request.headers.delete(name);
      else request.headers.set(name, value);
      return request;
    };
    const wrong = [
      slack.signed(body, json, { secret: 'another' }),
      slack.signed(body, json, { age: 301 }),
      slack.signed(body, json, { age: -400 }),
      changed('X-Slack-Signature', null),
      changed('X-Slack-Signature', 'v0=ä'),
      changed('X-Slack-Request-Timestamp', null),
      changed('X-Slack-Request-Timestamp', 'yesterday'),
      changed('X-Slack-Request-Timestamp', '1'),
      new Request('https://lotse.example.org/slack/events', { method: 'POST', body }),
    ];
    for (const request of wrong) expect(await status(request)).toBe(401);
    expect(await status(new Request('https://lotse.example.org/slack/events'))).toBe(405);
    expect(asked).toEqual([]);
    expect(await status(slack.signed(body, json))).toBe(200);
    expect(await status(slack.signed(body, json, { headers: { 'X-Slack-Retry-Num': '1' } }))).toBe(200);
    await expect.poll(() => slack.seen(direct)).toEqual(['answer to hello']);
    expect(asked.length).toBe(1);
  });

  it('that cannot be read are refused, and do no harm', async () => {
    const { slack, adapter, faults } = await onStage({ isHttp: true });
    const status = async (body: string, type = json): Promise<number | undefined> =>
      (await adapter.webhook?.handle(slack.signed(body, type)))?.status;
    for (const body of ['', '{"a', 'null', '[1]', '"a"']) expect(await status(body)).toBe(400);
    expect(await status('payload=%7B', 'application/x-www-form-urlencoded')).toBe(400);
    expect(await status('x'.repeat(1_000_001))).toBe(413);
    expect(await status('{}')).toBe(200);
    expect(await status('ssl_check=1&token=x', 'application/x-www-form-urlencoded')).toBe(200);
    expect(faults).toEqual([]);
  });

  it('begin with a challenge, which is given back', async () => {
    const { slack, adapter } = await onStage({ isHttp: true });
    const request = slack.signed('{"type":"url_verification","challenge":"3eZbrw1a","token":"x"}', json);
    expect(await (await adapter.webhook?.handle(request))?.text()).toBe('3eZbrw1a');
  });

  it('are sent again by Slack while nothing is taken in', async () => {
    const { slack, adapter } = await onStage({ isHttp: true });
    await adapter.stop();
    const response = await adapter.webhook?.handle(slack.signed(event('late', 'D1', 'U1'), json));
    expect(response?.status).toBe(503);
  });

  it('carry buttons and commands too', async () => {
    const choices = [{ label: 'More', action: 'find_offers?o=3' }];
    const respond = ({ action }: { action: string | null }) => Promise.resolve(saying(`for ${action}`, { choices }));
    const { slack } = await onStage({ isHttp: true, respond });
    const person = slack.person();
    const direct = slack.direct(person);
    slack.command(person, direct, '/helfen');
    await expect.poll(() => slack.seen(direct).length).toBe(1);
    slack.press(person, direct, 'More');
    await expect.poll(() => slack.seen(direct).at(-1)).toBe('for find_offers?o=3\n[More]');
    expect(slack.responses).toEqual([200, 200]);
  });
});
