import { describe, expect, it, vi } from 'vitest';
import { renderSlack } from '../../adapters/slack/render.ts';
import type { Message } from '../../src/core/message.ts';
import { adapterFor, now, onStage, saying } from '../simulators/slack/stage.ts';

const options = (key: string) => ({ key, urgency: 'broadcast' as const });

describe('a message that is sent', () => {
  it('can be changed and removed, and lands in its thread', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const root = slack.write(slack.person(), channel, 'root');
    const sent = await adapter.send(chat(channel.id, root), saying('first'), options('a'));
    if (sent.kind !== 'ok') throw new Error(sent.kind);
    expect(slack.posted(channel)[0]).toMatchObject({ thread: root, unfurl: false, isMarkup: false });
    expect(await adapter.edit(chat(channel.id), sent.id, saying('second'))).toEqual(sent);
    expect(slack.seen(channel)).toEqual(['second']);
    expect(await adapter.remove(chat(channel.id), sent.id)).toEqual(sent);
    expect(slack.seen(channel)).toEqual([]);
    expect(await adapter.remove(chat(channel.id), sent.id)).toEqual(sent);
    expect(await adapter.edit(chat(channel.id), sent.id, saying('third'))).toEqual({
      kind: 'refused',
      why: 'message_not_found',
    });
  });

  it('grows and shrinks with its changes where it has to be split', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const long = (times: number): Message => saying('word '.repeat(times * 1100));
    const sent = await adapter.send(chat(channel.id), long(2), options('a'));
    if (sent.kind !== 'ok') throw new Error(sent.kind);
    expect(slack.seen(channel).length).toBe(2);
    const grown = await adapter.edit(chat(channel.id), sent.id, long(4));
    if (grown.kind !== 'ok') throw new Error(grown.kind);
    expect(slack.seen(channel).length).toBe(4);
    const shrunk = await adapter.edit(chat(channel.id), grown.id, saying('short'));
    expect(slack.seen(channel)).toEqual(['short']);
    expect(shrunk).toMatchObject({ kind: 'ok', id: slack.posted(channel)[0]?.ts });
  });

  // By the real clock: a machine that stands still for half a second moves what arrives together.
  it('goes out at most once a second in a channel, and to others meanwhile', { retry: 2 }, async () => {
    const { slack, adapter, chat } = await onStage();
    const [one, two] = [slack.channel(), slack.channel()];
    const targets = [one, one, one, two];
    await Promise.all(targets.map(({ id }, index) => adapter.send(chat(id), saying(`${index}`), options(`${index}`))));
    const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage');
    const times = posts.filter(({ values }) => values['channel'] === one.id).map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(500);
    expect(posts.findIndex(({ values }) => values['channel'] === two.id)).toBeLessThan(2);
  });

  it.each([
    ['channel_not_found', { kind: 'gone', reason: 'deleted' }],
    ['is_archived', { kind: 'gone', reason: 'deleted' }],
    ['not_in_channel', { kind: 'gone', reason: 'removed' }],
    ['user_disabled', { kind: 'gone', reason: 'deactivated' }],
    ['messages_tab_disabled', { kind: 'gone', reason: 'blocked' }],
    ['msg_too_long', { kind: 'refused', why: 'msg_too_long' }],
    ['restricted_action', { kind: 'refused', why: 'restricted_action' }],
    ['account_inactive', { kind: 'refused', why: 'account_inactive' }],
    ['an_error_of_the_future', { kind: 'refused', why: 'an_error_of_the_future' }],
    ['ratelimited', { kind: 'busy', seconds: 1 }],
    ['service_unavailable', { kind: 'busy', seconds: 1 }],
    ['internal_error', { kind: 'unknown', why: 'internal_error' }],
    ['fatal_error', { kind: 'unknown', why: 'fatal_error' }],
  ])('and that Slack answers with %s is %j', async (error, result) => {
    const { slack, adapter, chat } = await onStage();
    slack.trouble('chat.postMessage', { kind: 'error', error });
    expect(await adapter.send(chat(slack.channel().id), saying('x'), options('a'))).toEqual(result);
  });

  it('waits as long as Slack says, and longer each time where it does not', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = chat(slack.channel().id);
    const html = '<html>Bad gateway</html>';
    const page = { body: html, type: 'text/html' };
    const troubles = [
      { status: 429, retryAfter: 7 },
      { status: 429 },
      { status: 502, ...page },
      { status: 500, ...page },
      { status: 200, ...page },
    ];
    const seconds: number[] = [];
    for (const trouble of troubles) {
      slack.trouble('chat.postMessage', { kind: 'http', ...trouble });
      const result = await adapter.send(channel, saying('x'), options('a'));
      if (result.kind === 'busy') seconds.push(result.seconds);
    }
    expect(seconds).toEqual([7, 2, 4, 8, 16]);
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage').length).toBe(5);
    const [first, second] = slack.requests.filter(({ method }) => method === 'chat.postMessage').map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(7000);
  });

  it('is shown once although the connection broke after Slack took it', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const thread = slack.write(slack.person(), channel, 'root');
    for (const ref of [chat(channel.id), chat(channel.id, thread)]) {
      slack.trouble('chat.postMessage', { kind: 'cut', when: 'after' });
      expect(await adapter.send(ref, saying('once'), options('a'))).toEqual({ kind: 'unknown', why: 'broken' });
      expect(await adapter.send(ref, saying('once'), options('a'))).toMatchObject({ kind: 'ok' });
    }
    expect(slack.seen(channel)).toEqual(['once', 'once']);
    slack.trouble('chat.postMessage', { kind: 'cut', when: 'before' });
    expect(await adapter.send(chat(channel.id), saying('other'), options('b'))).toMatchObject({ kind: 'unknown' });
    expect(await adapter.send(chat(channel.id), saying('other'), options('b'))).toMatchObject({ kind: 'ok' });
    expect(slack.seen(channel)).toEqual(['once', 'once', 'other']);
  });

  it('is shown once although the process that sent it was killed', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const since = now();
    await adapter.send(chat(channel.id), saying('once'), options('a'));
    const { adapter: next } = adapterFor(slack);
    const again = { ...options('a'), inDoubtSince: since };
    expect(await next.send(chat(channel.id), saying('once'), again)).toMatchObject({ kind: 'ok' });
    expect(slack.seen(channel)).toEqual(['once']);
  });

  it('is found by its key, to be removed with all that belongs to it', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const since = now();
    const file = { name: 'plakat.png', mediaType: 'image/png', bytes: Buffer.from('png'), description: 'Plakat' };
    const message = saying('word '.repeat(4500), { files: [file] });
    const attempt = { key: 'a', since };
    const { adapter: next } = adapterFor(slack);
    const find = () => next.find?.(chat(channel.id), message, attempt, saying('gone'));
    expect(await find()).toBeNull();
    await adapter.send(chat(channel.id), saying('other', { files: [file] }), options('b'));
    await adapter.send(chat(channel.id), message, options('a'));
    const found = await find();
    if (found?.kind !== 'ok') throw new Error(found?.kind);
    await next.remove(chat(channel.id), found.id);
    expect(slack.seen(channel)).toEqual(['other', 'plakat.png: Plakat']);
  });

  it('stays in doubt, and is not sent again, while the history may not be read', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    slack.trouble('chat.postMessage', { kind: 'cut', when: 'after' });
    await adapter.send(chat(channel.id), saying('once'), options('a'));
    slack.trouble('conversations.history', { kind: 'error', error: 'missing_scope' });
    expect(await adapter.send(chat(channel.id), saying('once'), options('a'))).toEqual({
      kind: 'unknown',
      why: 'missing_scope',
    });
    expect(await adapter.send(chat(channel.id), saying('once'), options('a'))).toMatchObject({ kind: 'ok' });
    expect(slack.seen(channel)).toEqual(['once']);
  });

  it('goes on where it stopped if a part of it was sent', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const long = saying('word '.repeat(4500));
    const parts = renderSlack(long).length;
    expect(parts).toBeGreaterThan(2);
    const send = () => adapter.send(chat(channel.id), long, options('a'));
    slack.trouble('chat.postMessage', { kind: 'error', error: 'ratelimited' }, { skip: 1 });
    expect((await send()).kind).toBe('busy');
    expect(slack.seen(channel).length).toBe(1);
    slack.trouble('chat.postMessage', { kind: 'cut', when: 'after' });
    expect((await send()).kind).toBe('unknown');
    expect((await send()).kind).toBe('ok');
    expect(slack.seen(channel).length).toBe(parts);
  });

  it('to a chat of another workspace is not sent', async () => {
    const { slack, adapter, chat } = await onStage();
    const elsewhere = { ...chat(slack.channel().id), account: 'T9' };
    expect((await adapter.send(elsewhere, saying('x'), options('a'))).kind).toBe('refused');
    expect((await adapter.edit(elsewhere, '1.1', saying('x'))).kind).toBe('refused');
    expect((await adapter.remove(elsewhere, '1.1')).kind).toBe('refused');
    expect(slack.requests.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  it('is shown as text alone where Slack refuses its blocks', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    slack.trouble('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await adapter.send(
      chat(channel.id),
      saying('*a* <!channel>', { choices: [{ label: 'More', action: 'x' }] }),
      options('a'),
    );
    expect(slack.seen(channel)).toEqual(['*a* <!channel>\n[More]']);
  });

  it('is an answer that comes although Slack was busy and the connection broke, and once', async () => {
    const { slack, faults } = await onStage();
    const person = slack.person();
    slack.trouble('chat.postMessage', { kind: 'http', status: 502, body: '<html>' });
    slack.trouble('chat.postMessage', { kind: 'cut', when: 'after' });
    slack.write(person, slack.direct(person), 'hello');
    await expect.poll(() => slack.seen(slack.direct(person)).length, { timeout: 3000 }).toBe(1);
    slack.write(person, slack.direct(person), 'again');
    await expect
      .poll(() => slack.seen(slack.direct(person)), { timeout: 3000 })
      .toEqual(['answer to hello', 'answer to again']);
    expect(faults).toEqual([]);
  });

  it('and that cannot be answered is reported without what was written', async () => {
    const { slack, faults } = await onStage();
    const person = slack.person();
    slack.trouble('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    slack.write(person, slack.direct(person), 'my secret');
    await expect
      .poll(() => faults.map(String))
      .toEqual(['Error: Slack: an answer was not sent (refused, restricted_action).']);
  });
});

describe('a request without an answer', () => {
  /** Lets time pass for all requests that are under way. */
  const onClock = (): { limits: number[]; passes(): void } => {
    const limits: number[] = [];
    const all: AbortController[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController();
      limits.push(milliseconds);
      all.push(controller);
      return controller.signal;
    });
    return { limits, passes: () => all.forEach((one) => one.abort(new DOMException('late', 'TimeoutError'))) };
  };

  it('is given up after 15 seconds, and looked for before it is sent again', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const clock = onClock();
    slack.trouble('chat.postMessage', { kind: 'silence' });
    const sent = adapter.send(chat(channel.id), saying('x'), options('a'));
    await expect.poll(() => slack.requests.map(({ method }) => method)).toContain('chat.postMessage');
    expect(clock.limits).toEqual([15_000]);
    clock.passes();
    expect(await sent).toEqual({ kind: 'unknown', why: 'broken' });
    expect(await adapter.send(chat(channel.id), saying('x'), options('a'))).toMatchObject({ kind: 'ok' });
    expect(slack.requests.map(({ method }) => method)).toContain('conversations.history');
  });

  it('is given up after 15 seconds where it answers one person alone', async () => {
    const { slack, faults } = await onStage();
    const clock = onClock();
    slack.trouble('respond', { kind: 'silence' });
    slack.command(slack.person(), slack.channel(false), '/helfen');
    // The language, the message that the channel does not take, the reply to the person.
    await expect.poll(() => clock.limits).toEqual([15_000, 15_000, 15_000]);
    clock.passes();
    await expect.poll(() => faults.map(String)).toEqual(['Error: Slack: a reply to a command did not get through.']);
  });
});
