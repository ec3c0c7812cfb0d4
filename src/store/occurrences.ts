import { setImmediate } from 'node:timers/promises';
import type { Event } from '../core/content.ts';
import type { Occurrence } from '../core/knowledge.ts';
import { startsOf } from './recurrence.ts';
import { createZone, type Zone } from './zone.ts';

const day = 1440;
/** How far recurring events are known: whoever asks for days in a year still finds what comes after them. */
const horizonDays = 800;
const sliceDays = 100;
/** A start and its event's index in one number that sorts by both; minutes need 31 bits, so 53 are enough. */
const indexSpan = 2 ** 21;

/** Every start of the events, in order of time; of those at the same time, in the order of the events. */
export interface Calendar {
  /** `wanted` holds -1 at the index of each event that does not count. */
  find(wanted: Int8Array, days: { from: string; to: string | null }, now: number, limit: number): Occurrence[];
  /** Recurrences that could not be read; their events do not occur. */
  readonly faults: readonly { key: string; fault: string }[];
}

/** Gives way to everything else whenever it has worked for 10 ms. */
export function politely(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < 10) return undefined;
    return setImmediate().then(() => {
      began = performance.now();
    });
  };
}

/** HH:MM of minutes since 1970. */
function clock(local: number): string {
  const minutes = local % day;
  return `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}`;
}

const twoFigures = (number: number): string => String(number).padStart(2, '0');

function describe(event: Event, zone: Zone, instant: number): Occurrence {
  const local = instant + zone.offset(instant);
  const end = event.durationMinutes === null ? null : instant + event.durationMinutes;
  return {
    event,
    day: new Date(local * 60_000).toISOString().slice(0, 10),
    start: clock(local),
    end: end === null ? null : clock(end + zone.offset(end)),
    startsAt: instant * 60_000,
  };
}

/** By itself because the compiler makes a small loop several times faster: it may pass over all starts of two years. */
function nextWanted(indexes: Int32Array, wanted: Int8Array, begin: number, end: number): number {
  let at = begin;
  while (at < end && wanted[indexes[at] ?? 0] === -1) at += 1;
  return at;
}

export async function createCalendar(events: readonly Event[], today: string): Promise<Calendar> {
  const from = Date.parse(today) / 60_000 - 2 * day;
  const to = from + horizonDays * day;
  const zoneNames = [...new Set(events.map((event) => event.timeZone))];
  const zones = zoneNames.map((name) => createZone(name, from - 2 * day, to + 2 * day));
  const zoneIndexes = Uint16Array.from(events, (event) => zoneNames.indexOf(event.timeZone));

  const rest = politely();
  const faults: { key: string; fault: string }[] = [];
  const slices = Array.from({ length: horizonDays / sliceDays + 1 }, (): number[] => []);
  for (const [index, event] of events.entries()) {
    const zone = zones[zoneIndexes[index] ?? 0];
    if (!zone || event.status === 'cancelled') continue;
    try {
      for (const start of startsOf(event, zone, from, to)) {
        slices[Math.min(slices.length - 1, Math.floor((start - from) / (sliceDays * day)))]?.push(
          start * indexSpan + index,
        );
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      faults.push({ key: event.key, fault: error.message });
    }
    await rest();
  }

  const size = slices.reduce((sum, slice) => sum + slice.length, 0);
  const starts = new Int32Array(size);
  const indexes = new Int32Array(size);
  let filled = 0;
  for (const slice of slices) {
    for (const packed of Float64Array.from(slice).sort()) {
      const start = Math.floor(packed / indexSpan);
      starts[filled] = start;
      indexes[filled] = packed - start * indexSpan;
      filled += 1;
    }
    await rest();
  }

  const firstFrom = (minute: number): number => {
    let low = 0;
    for (let high = size; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? Infinity) < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    faults,
    find(wanted, days, now, limit) {
      const found: Occurrence[] = [];
      const firstDay = Date.parse(days.from) / 60_000;
      const dayAfter = days.to === null ? Infinity : Date.parse(days.to) / 60_000 + day;
      if (Number.isNaN(firstDay) || Number.isNaN(dayAfter) || zones.length === 0) return found;
      const notBegun = Math.floor(now / 60_000) + 1;
      const spans = zones.map((zone) => ({
        first: Math.max(notBegun, zone.instant(firstDay)),
        before: dayAfter === Infinity ? Infinity : zone.instant(dayAfter),
      }));
      const end = firstFrom(Math.max(...spans.map(({ before }) => before)));
      const next = (begin: number): number => nextWanted(indexes, wanted, begin, end);
      const earliest = firstFrom(Math.min(...spans.map(({ first }) => first)));
      for (let at = next(earliest); at < end && found.length < limit; at = next(at + 1)) {
        const index = indexes[at] ?? 0;
        const start = starts[at] ?? 0;
        const [event, zone, span] = [events[index], zones[zoneIndexes[index] ?? 0], spans[zoneIndexes[index] ?? 0]];
        if (event && zone && span && start >= span.first && start < span.before)
          found.push(describe(event, zone, start));
      }
      return found;
    },
  };
}
