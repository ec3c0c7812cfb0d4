import { Temporal } from 'temporal-polyfill';
import type { NamedDate, Reading } from '../parts.ts';

/** When something is to be sent, or the text that says why that cannot be. */
export type When = { at: number | null } | { fault: string };

const now = /^(?:jetzt|sofort|gleich|now|at once|immediately)[.!]?$/i;
const numbers: Readonly<Record<string, number>> = {
  ein: 1,
  einen: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
const units: readonly [RegExp, 'weeks' | 'days' | 'hours'][] = [
  [/^(?:wochen?|weeks?)$/i, 'weeks'],
  [/^(?:tage?n?|days?)$/i, 'days'],
  [/^(?:stunden?|hours?)$/i, 'hours'],
];
const ahead = new Set(['vorher', 'davor', 'zuvor', 'vor', 'before', 'earlier', 'ahead']);

/** An event's start: its local time and zone. */
export interface Start {
  local: string;
  timeZone: string;
}

/** What people write about when something is to be sent. `start` is that of the event it is about. */
export function readWhen(
  text: string,
  { moment, language, timeZone, start }: { moment: number; language: string; timeZone: string; start: Start | null },
  reading: Pick<Reading, 'dates' | 'localTime'>,
): When {
  const written = text.trim();
  if (now.test(written)) return { at: null };
  const before = beforeEvent(written);
  if (before) {
    if (start === null) return { fault: 'when-without-event' };
    return checked(Temporal.PlainDateTime.from(start.local).subtract(before), start.timeZone, moment, start);
  }
  const exact = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})$/.exec(written);
  const named = exact ? [] : reading.dates(written, reading.localTime(moment, timeZone), language);
  const day = exact ? (exact[1] ?? '') : dayOf(named, reading.localTime(moment, timeZone));
  if (day === null) return { fault: 'when-not-understood' };
  if (day === 'no such day' || (exact && !isDay(day))) return { fault: 'when-no-such-day' };
  if (day === 'several days') return { fault: 'when-several-days' };
  const time = exact
    ? (exact[2] ?? '').padStart(5, '0')
    : (named.find((mention) => mention.time !== null)?.time ?? null);
  if (time === null) return { fault: 'when-needs-time' };
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { fault: 'when-not-understood' };
  return checked(Temporal.PlainDateTime.from(`${day}T${time}`), timeZone, moment, start);
}

/** So long before the event, at the same time of day. */
function beforeEvent(written: string): { weeks?: number; days?: number; hours?: number } | null {
  const words = written.split(/[\s,.]+/).filter(Boolean);
  const at = words.findIndex((word, index) => index >= 2 && ahead.has(word.toLowerCase()));
  const [count = '', unit = ''] = at < 0 ? [] : words.slice(at - 2, at);
  const number = /^\d+$/.test(count) ? Number(count) : numbers[count.toLowerCase()];
  const name = units.find(([names]) => names.test(unit))?.[1];
  return number === undefined || name === undefined ? null : { [name]: number };
}

/** A day; null where none is named, with the next time that a time of day comes. */
function dayOf(named: readonly NamedDate[], { day: today, minutes }: { day: string; minutes: number }): string | null {
  const date = named.find(({ range, time }) => range !== null || time === null);
  if (date) {
    if (date.range === null) return 'no such day';
    return date.range.to === date.range.from ? date.range.from : 'several days';
  }
  const time = named[0]?.time;
  if (time === undefined || time === null) return null;
  const [hours = '0', minute = '0'] = time.split(':');
  const isLater = Number(hours) * 60 + Number(minute) > minutes;
  return isLater ? today : Temporal.PlainDate.from(today).add({ days: 1 }).toString();
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function checked(local: Temporal.PlainDateTime, timeZone: string, moment: number, start: Start | null): When {
  const zoned = local.toZonedDateTime(timeZone);
  // In the hour that the clocks skip there is no such time.
  if (!zoned.toPlainDateTime().equals(local)) return { fault: 'when-no-such-time' };
  const at = zoned.epochMilliseconds;
  if (at <= moment) return { fault: 'when-past' };
  if (start !== null && at >= startsAt(start)) return { fault: 'when-after-event' };
  return { at };
}

/** Milliseconds since 1970. */
export function startsAt({ local, timeZone }: Start): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}
