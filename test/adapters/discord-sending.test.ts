import { MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SendResult } from '../../src/core/adapter.ts';
import type { Message } from '../../src/core/message.ts';
import type { Fault } from '../simulators/discord/faults.ts';
import { free, open, saying, settled } from '../simulators/discord/stage.ts';

const broadcast = { key: 'announcement 7', urgency: 'broadcast' } as const;

describe('sending', () => {
  it('gives the id, by which the message is changed and removed', async () => {
    const stage = await open();
    const chat = stage.ref(stage.channel);
    const sent = await stage.adapter.send(chat, saying('Treffen um 18 Uhr'), broadcast);
    const [posted] = stage.discord.posts(stage.channel);
    expect(sent).toEqual({ kind: 'ok', id: posted?.id });
    const id = posted?.id ?? '';
    expect(await stage.adapter.edit(chat, id, saying('Treffen um 19 Uhr'))).toEqual(sent);
    expect(stage.discord.seen(stage.channel)).toBe('Treffen um 19 Uhr');
    expect(await stage.adapter.remove(chat, id)).toEqual(sent);
    expect(stage.discord.seen(stage.channel)).toBe('');
    expect(await stage.adapter.remove(chat, id)).toEqual(sent);
    expect(await stage.adapter.edit(chat, id, saying('zu spät'))).toMatchObject({ kind: 'refused' });
  });

  it('answers one of ours, also where that is gone', async () => {
    const stage = await open();
    const chat = stage.ref(stage.channel);
    const sent = await stage.adapter.send(chat, saying('Treffen um 18 Uhr'), broadcast);
    if (sent.kind !== 'ok') throw new Error(sent.kind);
    const answer = { ...broadcast, key: 'change 8', replyTo: sent.id };
    await stage.adapter.send(chat, saying('Geändert: 19 Uhr'), answer);
    expect(stage.discord.posts(stage.channel).at(-1)?.message_reference).toEqual({ message_id: sent.id });
    await stage.adapter.remove(chat, sent.id);
    const late = await stage.adapter.send(chat, saying('Abgesagt'), { ...answer, key: 'change 9' });
    expect(late.kind).toBe('ok');
  });

  it('shows a repeated attempt once, also where the first was cut', async () => {
    const stage = await open();
    const chat = stage.ref(stage.channel);
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'cut', taken: true } });
    const attempt = () => stage.adapter.send(chat, saying('Treffen'), broadcast);
    expect(await attempt()).toMatchObject({ kind: 'unknown' });
    const second = await attempt();
    expect(second.kind).toBe('ok');
    expect(await attempt()).toEqual(second);
    expect(stage.discord.seen(stage.channel)).toBe('Treffen');
    expect((await stage.adapter.send(chat, saying('Treffen'), { ...broadcast, key: 'announcement 8' })).kind).toBe(
      'ok',
    );
    expect(stage.discord.posts(stage.channel)).toHaveLength(2);
  });

  it('finds what a repeated attempt would find, without showing it anew', async () => {
    let now = Date.now();
    const stage = await open({ now: () => now, gate: free });
    const chat = stage.ref(stage.channel);
    const attempt: { key: string; since: number } = { key: broadcast.key, since: now };
    const find = () => stage.adapter.find?.(chat, saying('Treffen'), attempt, saying('Zurückgezogen'));
    const sent = await stage.adapter.send(chat, saying('Treffen'), broadcast);
    expect(await find()).toEqual(sent);
    expect(stage.discord.seen(stage.channel)).toBe('Treffen');
    attempt.key = 'announcement 8';
    expect(await find()).toMatchObject({ kind: 'ok' });
    const [, notice] = stage.discord.posts(stage.channel);
    expect(notice?.content).toBe('Zurückgezogen');
    expect((notice?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
    now += 10 * 60_000;
    expect(await find()).toMatchObject({ kind: 'refused' });
  });

  it('changes and removes a message of several parts as a whole', async () => {
    const stage = await open({ gate: free });
    const chat = stage.ref(stage.channel);
    const long = (word: string): Message => saying(`${word} `.repeat(2000));
    const sent = await stage.adapter.send(chat, long('Treffen'), broadcast);
    const count = stage.discord.posts(stage.channel).length;
    expect(count).toBeGreaterThan(2);
    const id = sent.kind === 'ok' ? sent.id : '';
    const short = await stage.adapter.edit(chat, id, saying('Abgesagt'));
    expect(stage.discord.seen(stage.channel)).toBe('Abgesagt');
    const again = await stage.adapter.edit(chat, short.kind === 'ok' ? short.id : '', long('Doch'));
    expect(stage.discord.posts(stage.channel)).toHaveLength(2);
    await stage.adapter.remove(chat, again.kind === 'ok' ? again.id : '');
    expect(stage.discord.posts(stage.channel)).toEqual([]);
  });

  it.each<[string, SendResult | object, Fault]>([
    ['nobody who takes messages from it', { kind: 'gone', reason: 'blocked' }, status(403, 50_007)],
    ['no common server', { kind: 'gone', reason: 'blocked' }, status(403, 50_278)],
    ['no access', { kind: 'gone', reason: 'removed' }, status(403, 50_001)],
    ['no channel', { kind: 'gone', reason: 'deleted' }, status(404, 10_003)],
    ['no person', { kind: 'gone', reason: 'deactivated' }, status(404, 10_013)],
    ['no permission', { kind: 'refused', why: 'Discord answered 403 (50013): as documented' }, status(403, 50_013)],
    [
      'a form that is wrong',
      { kind: 'refused', why: 'Discord answered 400 (50035): as documented' },
      status(400, 50_035),
    ],
    ['too much at once', { kind: 'busy', seconds: 7.05 }, { kind: 'limited', seconds: 7 }],
    ['too much at once in all', { kind: 'busy', seconds: 3.05 }, { kind: 'limited', seconds: 3, global: true }],
    ['too much, for an unknown time', { kind: 'busy', seconds: 1 }, { kind: 'limited', seconds: null }],
    ['a fault of Discord', { kind: 'busy', seconds: 1 }, status(500, 0)],
    ['a bad gateway', { kind: 'busy', seconds: 1 }, status(502, 0)],
    ['a page instead of JSON', { kind: 'busy', seconds: 1 }, { kind: 'html', status: 200 }],
    ['a page that forbids', { kind: 'busy', seconds: 1 }, { kind: 'html', status: 403 }],
    ['half of an answer', { kind: 'unknown' }, { kind: 'broken' }],
    ['a cut before', { kind: 'unknown' }, { kind: 'cut', taken: false }],
    ['a cut after', { kind: 'unknown' }, { kind: 'cut', taken: true }],
  ])('meets %s', async (_name, expected, fault) => {
    const stage = await open();
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault });
    expect(await stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast)).toMatchObject(expected);
  });

  it('waits longer each time that Discord fails, until it works again', async () => {
    const stage = await open({ gate: free });
    const attempt = () => stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast);
    for (let times = 0; times < 3; times += 1)
      stage.discord.rest.faults.push({ on: 'POST /channels/', fault: status(500, 0) });
    const seconds: number[] = [];
    for (let times = 0; times < 3; times += 1) {
      const result = await attempt();
      if (result.kind === 'busy') seconds.push(result.seconds);
    }
    expect(seconds).toEqual([1, 2, 4]);
    expect((await attempt()).kind).toBe('ok');
  });

  it('sends nothing to a chat that Discord asked to wait for', async () => {
    const stage = await open();
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'limited', seconds: 0.4 } });
    await stage.adapter.send(stage.ref(stage.channel), saying('eins'), broadcast);
    const start = Date.now();
    expect((await stage.adapter.send(stage.ref(stage.channel), saying('zwei'), broadcast)).kind).toBe('ok');
    expect(Date.now() - start).toBeGreaterThan(350);
  });

  it('keeps to five messages in five seconds in a channel', async () => {
    const stage = await open();
    stage.discord.rest.countsMessages = true;
    const times: number[] = [];
    for (let number = 1; number <= 6; number += 1) {
      const key = `announcement ${number}`;
      const result = await stage.adapter.send(stage.ref(stage.channel), saying(key), { ...broadcast, key });
      expect(result.kind).toBe('ok');
      times.push(Date.now());
    }
    expect((times[5] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(4900);
  });

  it('answers in spite of a passing fault, and once', async () => {
    const stage = await open({ gate: free });
    const faults: Fault[] = [status(500, 0), { kind: 'cut', taken: true }, { kind: 'limited', seconds: 0.05 }];
    stage.discord.rest.faults.push(...faults.map((fault) => ({ on: 'POST /channels/', fault })));
    stage.discord.write(stage.person, stage.direct, 'Moin');
    await expect.poll(() => stage.discord.rest.faults, { timeout: 5000 }).toEqual([]);
    await settled(stage);
    expect(stage.discord.seen(stage.direct)).toBe('answer to Moin');
  });

  it('tells no one what was written when it fails', async () => {
    const stage = await open();
    stage.discord.world.silent.add(stage.direct.id);
    stage.discord.write(stage.person, stage.direct, 'my secret');
    await expect.poll(() => stage.reports).toHaveLength(1);
    expect(stage.reports[0]).toContain('50013');
    expect(stage.reports[0]).not.toContain('secret');
    expect(stage.reports[0]).not.toContain(stage.discord.world.token);
  });

  function status(status: number, code: number): Fault {
    return { kind: 'status', status, code, message: 'as documented' };
  }
});

describe('a request without an answer', () => {
  afterEach(() => void vi.useRealTimers());

  it('is given up after 15 seconds', async () => {
    const stage = await open({ gate: free });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'silence' } });
    const sent = stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast);
    const isAsked = () =>
      stage.discord.rest.asked.some(({ path }) => path.startsWith(`/channels/${stage.channel.id}/`));
    await expect.poll(isAsked).toBe(true);
    vi.advanceTimersByTime(14_900);
    expect(await Promise.race([sent, new Promise((resolve) => setImmediate(resolve, 'waiting'))])).toBe('waiting');
    vi.advanceTimersByTime(100);
    expect(await sent).toMatchObject({ kind: 'unknown' });
    vi.useRealTimers();
    const again = await stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast);
    expect(again).toMatchObject({ kind: 'ok' });
  });

  it('is given up after 15 seconds, too, when its answer stops in the middle', async () => {
    const stage = await open({ gate: free });
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'stall' } });
    const sent = stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast);
    await expect.poll(() => stage.discord.rest.faults).toEqual([]);
    expect(timeout.mock.calls).toEqual([[15_000]]);
    clock.abort(new DOMException('late', 'TimeoutError'));
    expect(await sent).toMatchObject({ kind: 'unknown' });
  });
});
