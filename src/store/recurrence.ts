import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Event } from '../core/content.ts';
import { createZone, type Zone } from './zone.ts';

const day = 1440;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const numbers = (pattern: string): RegExp => new RegExp(`^(${pattern})(,(${pattern}))*$`);
const weekday = `(${weekdays.join('|')})`;

/** The parts of RFC 5545, 3.3.10, that content may use. The library drops what it cannot read; we refuse it. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])([0-5]\d){2}Z)?$/,
  WKST: numbers(weekday),
  BYDAY: numbers(`[+-]?[1-5]?\\d?${weekday}`),
  BYMONTH: numbers('[1-9]|1[0-2]'),
  BYMONTHDAY: numbers('[+-]?([1-9]|[12]\\d|3[01])'),
  BYYEARDAY: numbers('[+-]?[1-9]\\d{0,2}'),
  BYWEEKNO: numbers('[+-]?([1-9]|[1-4]\\d|5[0-3])'),
  BYSETPOS: numbers('[+-]?[1-9]\\d{0,2}'),
  BYHOUR: numbers('1?\\d|2[0-3]'),
  BYMINUTE: /^[1-5]?\d$/,
};

const localMinutes = (local: string): number => Date.parse(`${local}Z`) / 60_000;

function readRule(rule: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (!parts[name]?.test(value)) throw new Error(`cannot read "${part}"`);
    if (read.has(name)) throw new Error(`"${name}" comes twice`);
    read.set(name, value);
  }
  if (read.get('FREQ') === 'WEEKLY' && /\d/.test(read.get('BYDAY') ?? '')) {
    throw new Error('a weekly rule cannot number its days');
  }
  return read;
}

/** The last instant of UNTIL; a bare day counts to its end in the event's zone. */
function untilOf(rule: ReadonlyMap<string, string>, zone: Zone): number {
  const [, year, month, date, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/.exec(rule.get('UNTIL') ?? '') ?? [];
  if (!year) return Infinity;
  const midnight = localMinutes(`${year}-${month}-${date}T00:00`);
  if (!time) return zone.instant(midnight + day - 1);
  return midnight + Number(time.slice(1, 3)) * 60 + Number(time.slice(3, 5));
}

/** Daily and weekly rules by counting days, a hundred times faster than the library and the same as it; else null. */
function countDays(
  rule: ReadonlyMap<string, string>,
  start: number,
  zone: Zone,
  from: number,
  to: number,
): number[] | null {
  const { FREQ, BYDAY, INTERVAL = '1', UNTIL: _, WKST = 'MO', ...others } = Object.fromEntries(rule);
  const weekly = FREQ === 'WEEKLY';
  if (Object.keys(others).length > 0 || (!weekly && (FREQ !== 'DAILY' || BYDAY)) || zone.skips(start)) return null;

  const firstDay = Math.floor(start / day);
  // Day 0 was a Thursday.
  const intoWeek = (of: number): number => (of - weekdays.indexOf(WKST) + 7) % 7;
  const startWeekday = (((firstDay + 3) % 7) + 7) % 7;
  const period = Number(INTERVAL) * (weekly ? 7 : 1);
  const periodStart = weekly ? firstDay - intoWeek(startWeekday) : firstDay;
  const wanted = BYDAY ? BYDAY.split(',').map((name) => weekdays.indexOf(name)) : [startWeekday];
  const steps = weekly ? [...new Set(wanted.map(intoWeek))] : [0];

  const found: number[] = [];
  const last = Math.min(to, untilOf(rule, zone));
  const skippedPeriods = Math.max(0, Math.floor((Math.floor(from / day) - 1 - periodStart) / period));
  for (let first = periodStart + skippedPeriods * period; (first - 1) * day <= last; first += period) {
    for (const step of steps) {
      const local = (first + step) * day + (start - firstDay * day);
      if (local < start || zone.skips(local)) continue;
      const instant = zone.instant(local);
      if (instant >= from && instant <= last) found.push(instant);
    }
  }
  return found;
}

function askLibrary(rule: string, start: string, timeZone: string): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: rule,
    dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone),
  });
}

/**
 * When the event starts, in minutes since 1970, from `from` on and unsorted; its rule only up to `to`. The first start
 * counts only where the rule includes it. Throws if the rule cannot be read.
 */
export function startsOf(event: Event, zone: Zone, from: number, to: number): number[] {
  const start = localMinutes(event.start);
  if (!event.recurrence) return start < from - day ? [] : [zone.instant(start)].filter((instant) => instant >= from);
  const { rule, except, also } = event.recurrence;
  const read = readRule(rule);
  const generated =
    countDays(read, start, zone, from, to) ??
    askLibrary(rule, event.start, zone.name)
      .between(new Date(from * 60_000), new Date(to * 60_000), true)
      .map((found) => Math.floor(found.epochMilliseconds / 60_000));
  if (except.length === 0 && also.length === 0) return generated;
  const starts = new Set(generated);
  for (const local of also) starts.add(zone.instant(localMinutes(local)));
  for (const local of except) starts.delete(zone.instant(localMinutes(local)));
  return [...starts].filter((instant) => instant >= from);
}

/** What is wrong with a rule that starts at a local time, or null. For imports and forms. */
export function recurrenceFault(rule: string, start: string, timeZone: string): string | null {
  try {
    readRule(rule);
    const dayBefore = new Date((localMinutes(start) - day) * 60_000);
    return askLibrary(rule, start, timeZone).next(dayBefore, true) ? null : 'never takes place';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message.startsWith('Maximum iterations') ? 'never takes place' : error.message;
  }
}

/** A local time, YYYY-MM-DDTHH:MM, in milliseconds since 1970; one that the clocks skip is moved on by what they skip. */
export function instantOf(local: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}

/** Whether the event has a start at this local time. */
export function takesPlaceAt(event: Event, local: string): boolean {
  if (!event.recurrence) return event.start === local;
  const minute = localMinutes(local);
  const zone = createZone(event.timeZone, minute - 2 * day, minute + 2 * day);
  const wanted = zone.instant(minute);
  return startsOf(event, zone, wanted, wanted).includes(wanted);
}
