import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueAt, type Matter, nextDigest, type Pace } from '../../src/announcing/due.ts';
import { mostAttempts, outcome } from '../../src/announcing/outcome.ts';
import { quietEnd } from '../../src/announcing/quiet.ts';
import type { SendResult } from '../../src/core/adapter.ts';

const zone = 'Europe/Berlin';
const hour = 3_600_000;
const local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
const instant = (written: string): number =>
  Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds;

/** Around both clock changes of the year, and anywhere else in it. */
const moments = fc.oneof(
  fc.integer({ min: instant('2026-03-27T00:00'), max: instant('2026-03-31T00:00') }),
  fc.integer({ min: instant('2026-10-23T00:00'), max: instant('2026-10-27T00:00') }),
  fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2026-12-31T00:00') }),
);
const hours = fc.integer({ min: 0, max: 23 });
const quiets = fc.tuple(hours, hours).filter(([from, to]) => from !== to);
/** As a person reads it off the clock on the wall. */
const isQuietHour = (wall: number, from: number, to: number): boolean =>
  from < to ? from <= wall && wall < to : wall >= from || wall < to;

describe('quiet hours', () => {
  it('hold whenever the clock on the wall says so, on every day of the year', () => {
    fc.assert(
      fc.property(moments, quiets, (now, [from, to]) => {
        const end = quietEnd(now, { from, to }, zone);
        // In the hour that comes twice the wall's clock is no help.
        fc.pre(local(now).hour !== 2 || local(now).month !== 10);
        // A beginning or end that the clocks skip is moved on by an hour, as the clocks are.
        fc.pre(local(now).hour !== 3 || local(now).month !== 3);
        expect(end !== null).toBe(isQuietHour(local(now).hour, from, to));
      }),
      { numRuns: 1000 },
    );
  });

  it('end at their hour, and it is not quiet then', () => {
    fc.assert(
      fc.property(moments, quiets, (now, [from, to]) => {
        const end = quietEnd(now, { from, to }, zone);
        if (end === null) return;
        expect(end).toBeGreaterThan(now);
        // Two days where the clocks skip the only hour that is not quiet.
        expect(end - now).toBeLessThanOrEqual((to + 1) % 24 === from ? 48 * hour : 25 * hour);
        expect(quietEnd(end, { from, to }, zone)).toBeNull();
        expect(quietEnd(end - 1, { from, to }, zone)).toBe(end);
        expect([to, to + 1]).toContain(local(end).hour);
        expect(local(end).minute).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('go over midnight and over both clock changes', () => {
    const quiet = { from: 21, to: 8 };
    const end = (now: string): string | undefined => {
      const found = quietEnd(instant(now), quiet, zone);
      return found === null ? undefined : local(found).toString({ timeZoneName: 'never' });
    };
    expect(end('2026-03-28T22:00')).toBe('2026-03-29T08:00:00+02:00');
    expect(end('2026-10-24T22:00')).toBe('2026-10-25T08:00:00+01:00');
    expect(end('2026-10-25T08:00')).toBeUndefined();
    expect(end('2026-11-23T21:00')).toBe('2026-11-24T08:00:00+01:00');
    expect(quietEnd(instant('2026-11-23T21:00'), null, zone)).toBeNull();
  });
});

const paces: fc.Arbitrary<Pace> = fc.record({
  cadence: fc.constantFrom('instant', 'daily', 'weekly'),
  digestHour: hours,
  digestWeekday: fc.integer({ min: 1, max: 7 }),
  quiet: fc.option(quiets.map(([from, to]) => ({ from, to }))),
});

describe('a digest', () => {
  it('comes at its hour and on its day, at the first time that there is', () => {
    fc.assert(
      fc.property(moments, paces, (from, pace) => {
        fc.pre(pace.cadence !== 'instant');
        const at = nextDigest(from, pace, zone);
        expect(at).toBeGreaterThanOrEqual(from);
        expect([pace.digestHour, pace.digestHour + 1]).toContain(local(at).hour);
        expect(pace.cadence === 'daily' || local(at).dayOfWeek === pace.digestWeekday).toBe(true);
        expect(at - from).toBeLessThanOrEqual((pace.cadence === 'daily' ? 25 : 7 * 24 + 1) * hour);
        expect(nextDigest(at + 1, pace, zone)).toBeGreaterThan(at);
      }),
      { numRuns: 1000 },
    );
  });

  it('is in time for an event: two hours before it, unless it was published later or it is quiet', () => {
    const matters = fc.record({
      publishAt: moments,
      ahead: fc.integer({ min: 1, max: 30 * 24 * 60 }).map((minutes) => minutes * 60_000),
    });
    fc.assert(
      fc.property(matters, paces, ({ publishAt, ahead }, pace) => {
        fc.pre(pace.cadence !== 'instant' && pace.quiet === null);
        const startsAt = publishAt + ahead;
        const at = dueAt(publishAt, { publishAt, urgent: false, startsAt }, pace, zone);
        expect(at).toBeLessThanOrEqual(Math.max(publishAt, startsAt - 2 * hour));
      }),
      { numRuns: 1000 },
    );
  });

  it('that would come too late comes at the hour of a day before, or two hours before, or in the evening before', () => {
    const weekly: Pace = { cadence: 'weekly', digestHour: 8, digestWeekday: 1, quiet: { from: 21, to: 8 } };
    const due = (publish: string, start: string, pace = weekly): string => {
      const matter: Matter = { publishAt: instant(publish), urgent: false, startsAt: instant(start) };
      return local(dueAt(matter.publishAt, matter, pace, zone))
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
    };
    expect(due('2026-11-24T10:00', '2026-12-03T18:00')).toBe('2026-11-30T08:00');
    expect(due('2026-11-24T10:00', '2026-11-26T18:00')).toBe('2026-11-26T08:00');
    expect(due('2026-11-24T10:00', '2026-11-24T18:00')).toBe('2026-11-24T16:00');
    expect(due('2026-11-24T10:00', '2026-11-25T09:00', { ...weekly, digestHour: 9 })).toBe('2026-11-24T20:00');
    expect(due('2026-11-24T10:00', '2026-11-24T11:00')).toBe('2026-11-24T10:00');
  });
});

describe('what is due', () => {
  it('never comes in quiet hours unless it is urgent or the digest itself', () => {
    fc.assert(
      fc.property(moments, moments, paces, (publishAt, now, pace) => {
        fc.pre(pace.cadence === 'instant');
        const matter = { publishAt, urgent: false, startsAt: null };
        const at = Math.max(now, dueAt(now, matter, pace, zone));
        fc.pre(at >= publishAt && publishAt <= now);
        expect(quietEnd(at, pace.quiet, zone)).toBeNull();
        expect(dueAt(now, { ...matter, urgent: true }, pace, zone)).toBeLessThanOrEqual(now);
      }),
      { numRuns: 1000 },
    );
  });

  it('becomes due: asked again at the time that was given, it is sent or given a later time, and that ends', () => {
    fc.assert(
      fc.property(moments, fc.option(fc.integer({ min: 1, max: 40 * 24 })), paces, (publishAt, ahead, pace) => {
        const startsAt = ahead === null ? null : publishAt + ahead * hour;
        let now = publishAt;
        for (let asked = 0; ; asked += 1) {
          const at = dueAt(now, { publishAt, urgent: false, startsAt }, pace, zone);
          if (at <= now) break;
          expect(asked).toBeLessThan(3);
          now = at;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the outcome of a request', () => {
  const results: fc.Arbitrary<SendResult> = fc.oneof(
    fc.record({ kind: fc.constant('ok' as const), id: fc.string() }),
    fc.record({ kind: fc.constant('busy' as const), seconds: fc.double({ min: 0, max: 100_000, noNaN: true }) }),
    fc.record({ kind: fc.constant('unknown' as const), why: fc.string() }),
    fc.record({ kind: fc.constant('refused' as const), why: fc.string() }),
    fc.record({ kind: fc.constant('moved' as const), chat: fc.string() }),
    fc.record({ kind: fc.constant('gone' as const), reason: fc.constantFrom('blocked' as const, 'deleted' as const) }),
  );

  it('is tried again only where that can help, never at once, and not for ever', () => {
    fc.assert(
      fc.property(results, fc.integer({ min: 1, max: 100 }), (result, attempts) => {
        const what = outcome(result, attempts);
        const isTried = result.kind === 'busy' || (result.kind === 'unknown' && attempts < mostAttempts);
        expect(what.kind === 'again').toBe(isTried);
        fc.pre(what.kind === 'again');
        const asked = result.kind === 'busy' ? result.seconds * 1000 : 1;
        expect(what.after).toBeGreaterThanOrEqual(Math.max(1, asked));
        expect(what.counted).toBe(result.kind === 'unknown');
      }),
    );
  });

  it('outlives a platform that does not answer for a day, with pauses that grow', () => {
    let passed = 0;
    let before = 0;
    for (let attempts = 1; ; attempts += 1) {
      const what = outcome({ kind: 'unknown', why: 'no answer' }, attempts);
      if (what.kind !== 'again') break;
      expect(what.after).toBeGreaterThanOrEqual(before);
      before = what.after;
      passed += what.after;
    }
    expect(passed).toBeGreaterThan(24 * hour);
  });
});
