import { expect, test } from 'vitest';
import type { ChatPlatform, Connection } from '../../src/core/adapter.ts';
import { farewell } from '../../src/core/door.ts';
import { UserError } from '../../src/core/errors.ts';
import { holdPlatform, leaseMilliseconds, type TokenLease } from '../../src/held-platform.ts';

/** A clock that moves only when told, for several processes at once. */
function clock() {
  let at = 0;
  let waiting: { until: number; pass(): void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => at,
    wait: (milliseconds: number) =>
      new Promise<void>((pass) => {
        waiting.push({ until: at + milliseconds, pass });
      }),
    async pass(milliseconds: number) {
      const end = at + milliseconds;
      while (at < end) {
        at = Math.min(end, at + 500);
        const due = waiting.filter(({ until }) => until <= at);
        waiting = waiting.filter(({ until }) => until > at);
        for (const { pass } of due) pass();
        await settle();
      }
    },
  };
}

/** The lease as the database keeps it. */
function leaseOf(time: { now(): number }) {
  const kept = { holder: '', until: -1, reachable: true, silent: false };
  const of = (holder: string): TokenLease => ({
    async hold() {
      if (!kept.reachable) throw new Error('no database');
      if (kept.silent) return new Promise<boolean>(() => undefined);
      if (kept.holder !== holder && kept.until >= time.now()) return false;
      Object.assign(kept, { holder, until: time.now() + leaseMilliseconds });
      return true;
    },
    async release() {
      if (kept.holder === holder) kept.until = -1;
    },
  });
  return { kept, of };
}

function processOf(name: string, time: ReturnType<typeof clock>, lease: TokenLease, start = () => Promise.resolve()) {
  let connection: Connection = { state: 'off' };
  const said: string[] = [];
  const reported: unknown[] = [];
  const opened: (ChatPlatform | null)[] = [];
  const platform = {
    platform: name,
    connection: () => connection,
    async start() {
      await start();
      connection = { state: 'connected' };
    },
    async stop() {
      connection = { state: 'off' };
    },
  } as unknown as ChatPlatform;
  const held = holdPlatform({
    lease,
    create: () => platform,
    respond: () => Promise.resolve(null),
    opened: (working) => void opened.push(working),
    say: (text) => void said.push(text),
    report: (error) => void reported.push(error),
    ...time,
  });
  return { held, said, reported, opened };
}

test('a second process takes over within 15 seconds of the first one falling silent', async () => {
  const time = clock();
  const { of, kept } = leaseOf(time);
  const first = processOf('one', time, of('one'));
  const second = processOf('two', time, of('two'));
  await first.held.start();
  await second.held.start();
  await time.pass(60_000);
  expect([first.held.connection().state, second.held.connection().state]).toEqual(['connected', 'standby']);
  kept.holder = 'a process that is gone';
  kept.until = time.now() + leaseMilliseconds;
  await time.pass(15_000);
  const states = [first.held.connection().state, second.held.connection().state];
  expect(states.toSorted()).toEqual(['connected', 'standby']);
});

test('who cannot renew the lease falls silent before another may speak, and comes back by itself', async () => {
  const time = clock();
  const { of, kept } = leaseOf(time);
  const only = processOf('one', time, of('one'));
  await only.held.start();
  kept.reachable = false;
  await time.pass(leaseMilliseconds);
  expect(only.held.connection().state).toBe('standby');
  expect(only.opened.at(-1)).toBeNull();
  expect(only.reported.length).toBeGreaterThan(0);
  kept.reachable = true;
  await time.pass(4000);
  expect(only.held.connection().state).toBe('connected');
});

test.each(['reachable', 'silent'] as const)('has fallen silent while the lease lasts: %s', async (what) => {
  const time = clock();
  const { of, kept } = leaseOf(time);
  const only = processOf('one', time, of('one'));
  await only.held.start();
  await time.pass(3000);
  const { until } = kept;
  kept[what] = what === 'silent';
  await time.pass(until - time.now() - farewell);
  expect(only.opened.at(-1)).toBeNull();
  expect(only.reported.length > 0).toBe(what === 'reachable');
});

test('the lease is renewed while the platform starts', async () => {
  const time = clock();
  const { of, kept } = leaseOf(time);
  const only = processOf('one', time, of('one'), () => time.wait(30_000));
  const started = only.held.start();
  await time.pass(20_000);
  expect(kept.until).toBeGreaterThan(time.now());
  await time.pass(20_000);
  await started;
});

test('a clean stop gives the token back at once', async () => {
  const time = clock();
  const { of } = leaseOf(time);
  const first = processOf('one', time, of('one'));
  const second = processOf('two', time, of('two'));
  await first.held.start();
  await second.held.start();
  const stopping = first.held.stop();
  await time.pass(3500);
  await stopping;
  expect(first.held.connection().state).toBe('off');
  expect(second.held.connection().state).toBe('connected');
});

test('a refused token is said once and not tried again', async () => {
  const time = clock();
  const { of } = leaseOf(time);
  let starts = 0;
  const refusedOne = processOf('one', time, of('one'), () => {
    starts += 1;
    return Promise.reject(new UserError('The token is refused.', 'Make a new one.'));
  });
  await refusedOne.held.start();
  await time.pass(60_000);
  expect(starts).toBe(1);
  expect(refusedOne.said).toEqual(['The token is refused. Make a new one.']);
});
