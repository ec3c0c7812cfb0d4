import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Urgency } from '../../src/core/adapter.ts';
import { createGate, type Gate, type Limit } from '../../src/core/gate.ts';

let gate: Gate;
let begun: number;
let out: { chat: string; at: number }[];

beforeEach(() => {
  vi.useFakeTimers();
  begun = Date.now();
  out = [];
  gate = createGate({
    spacing: 35,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
});
afterEach(() => vi.useRealTimers());

const oneASecond: Limit[] = [{ count: 1, milliseconds: 1000 }];

async function send(chat: string, urgency: Urgency, limits: readonly Limit[] = []): Promise<void> {
  await gate.enter(chat, urgency, limits);
  out.push({ chat, at: Date.now() - begun });
}

/** All of them, while the time runs. */
async function settled(sending: readonly Promise<void>[]): Promise<void> {
  const all = Promise.all(sending);
  await vi.runAllTimersAsync();
  await all;
}

test('requests of one token are spaced', async () => {
  await settled(['a', 'b', 'c'].map((chat) => send(chat, 'answer')));
  expect(out.map(({ at }) => at)).toEqual([0, 35, 70]);
});

test('no chat gets more than its limits allow, and none waits for another', async () => {
  const group: Limit[] = [...oneASecond, { count: 3, milliseconds: 60_000 }];
  await settled([...Array.from({ length: 5 }, () => send('group', 'broadcast', group)), send('b', 'broadcast')]);
  const times = out.filter(({ chat }) => chat === 'group').map(({ at }) => at);
  expect(times.slice(0, 3)).toEqual([0, 1000, 2000]);
  expect(times.slice(3)).toEqual([60_000, 61_000]);
  expect(out.find(({ chat }) => chat === 'b')?.at).toBe(35);
});

test('an answer goes before broadcasts that came first', async () => {
  const broadcasts = ['a', 'b', 'c'].map((chat) => send(chat, 'broadcast'));
  await settled([...broadcasts, send('person', 'answer')]);
  expect(out.map(({ chat }) => chat).indexOf('person')).toBeLessThan(2);
});

test('a pause that the platform asks for holds one chat, or all', async () => {
  gate.pause(5000, 'slow');
  await settled([send('slow', 'answer'), send('quick', 'answer')]);
  expect(out).toEqual([
    { chat: 'quick', at: 0 },
    { chat: 'slow', at: 5000 },
  ]);
  gate.pause(3000, null);
  await settled([send('quick', 'answer')]);
  expect(out.at(-1)?.at).toBe(8000);
});

test('what a late timer lost is made up, but never so much that requests come in a burst', async () => {
  let delay = 2;
  gate = createGate({
    spacing: 35,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds + delay)),
  });
  await settled(['a', 'b', 'c', 'd'].map((chat) => send(chat, 'broadcast')));
  expect(out.map(({ at }) => at)).toEqual([0, 37, 72, 107]);
  out = [];
  begun = Date.now() + 1000;
  delay = 30;
  await vi.advanceTimersByTimeAsync(1000);
  await settled(['a', 'b', 'c'].map((chat) => send(chat, 'broadcast')));
  expect(out.map(({ at }) => at)).toEqual([0, 65, 124]);
});
