import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { timeFaults } from '../../usecases/content-faults.ts';

/** Rules that no reading is needed for: they always come true. */
const plain =
  /^FREQ=(?:DAILY|WEEKLY)(?:;INTERVAL=[1-9]\d?)?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU)){0,6})?$/;
/** Others have to be tried, and one that never comes true takes a second. */
const mostTried = 50;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export interface Rules {
  /** The rule as content has it, or null where it cannot be used. `text` is what stands behind "RRULE:". */
  read(text: string, start: string, zone: string): string | null;
  /** Whether the first start is one of the rule's. */
  includes(rule: string, start: string, zone: string): boolean;
}

/** For one file: what was tried once is not tried again. */
export function createRules(): Rules {
  const tried = new Map<string, boolean>();
  return {
    read(text, start, zone) {
      const rule = normalised(text, zone);
      if (rule === null || plain.test(rule)) return rule;
      const known = tried.get(rule);
      if (known !== undefined) return known ? rule : null;
      if (tried.size >= mostTried) return null;
      const [fault] = timeFaults({ start, timeZone: zone, recurrence: { rule } });
      const isGood = fault === undefined || fault.path.at(-1) !== 'rule';
      // Whether one with an end comes true depends on its start.
      if (!/(?:^|;)UNTIL=/.test(rule)) tried.set(rule, isGood);
      return isGood ? rule : null;
    },
    includes(rule, start, zone) {
      if (plain.test(rule)) {
        const byDay = rule.split(';').find((part) => part.startsWith('BYDAY='));
        const days = byDay?.slice('BYDAY='.length).split(',');
        return days === undefined || days.includes(weekdays[new Date(`${start}Z`).getUTCDay()] ?? '');
      }
      const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
      const before = new Date(dtstart.epochMilliseconds - 86_400_000);
      const first = new RRuleTemporal({ rruleString: rule, dtstart }).next(before, true);
      return first?.epochMilliseconds === dtstart.epochMilliseconds;
    },
  };
}

/** Frequency first, without what says nothing, and UNTIL as content has it. */
function normalised(text: string, zone: string): string | null {
  if (text.length > 400) return null;
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().trim().split(';').filter(Boolean)) {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
    if (name === '' || value === '' || parts.has(name)) return null;
    parts.set(name, value);
  }
  if (parts.get('INTERVAL') === '1') parts.delete('INTERVAL');
  if (parts.get('WKST') === 'MO') parts.delete('WKST');
  if (parts.get('BYSECOND') === '0') parts.delete('BYSECOND');
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const end = untilOf(until, zone);
    if (end === null) return null;
    parts.set('UNTIL', end);
  }
  const frequency = parts.get('FREQ');
  parts.delete('FREQ');
  return frequency === undefined
    ? null
    : [`FREQ=${frequency}`, ...[...parts].map(([name, value]) => `${name}=${value}`)].join(';');
}

/** A day, or an instant; a time on the zone's clock is made one, and the end of a day is the day. */
function untilOf(until: string, zone: string): string | null {
  const [, day = '', time, utc] = /^(\d{8})(?:T(\d{6})(Z?))?$/.exec(until) ?? [];
  if (day === '' || time === undefined) return day === '' ? null : day;
  try {
    const written = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' });
    const here = written.toZonedDateTime(utc === 'Z' ? 'UTC' : zone).withTimeZone(zone);
    if (here.hour === 23 && here.minute === 59) return here.toPlainDate().toString().replaceAll('-', '');
    const instant = here.withTimeZone('UTC').toPlainDateTime().toString({ smallestUnit: 'second' });
    return `${instant.replaceAll(/[-:]/g, '')}Z`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
