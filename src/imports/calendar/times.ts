import { Temporal } from 'temporal-polyfill';
import { CalendarFault, type Property } from './properties.ts';
import type { Zones } from './zones.ts';

/** A moment as a calendar writes it. */
export interface Moment {
  /** YYYY-MM-DDTHH:MM on the clock of the zone; a whole day begins at 00:00. */
  local: string;
  zone: string;
  wholeDay: boolean;
  /** It was in UTC. */
  utc: boolean;
  /** The zone is not the one that the calendar names. */
  guessed: boolean;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d):(?:[0-5]\d|60)(Z?)$/;

/** Each value of the property. Throws a CalendarFault for a time that does not exist, or in a zone that is not known. */
export function momentsOf(property: Property, zones: Zones): Moment[] {
  return property.values.map((value) => momentOf(property, value, zones));
}

function momentOf(property: Property, value: string, zones: Zones): Moment {
  const fault = (kind: 'no-such-time' | 'unknown-zone', found: string): CalendarFault =>
    new CalendarFault(kind, { line: property.line, column: property.name, found });
  if (day.test(value)) {
    if (!exists(value)) throw fault('no-such-time', value);
    return { local: `${value}T00:00`, zone: zones.home, wholeDay: true, utc: false, guessed: false };
  }
  const [, local, utc] = time.exec(value) ?? [];
  if (local === undefined || !exists(local)) throw fault('no-such-time', property.text.replace(/^[^:]{0,200}:/, ''));
  if (utc === 'Z') {
    const here = Temporal.Instant.from(`${local}:00Z`).toZonedDateTimeISO(zones.home);
    return { local: minuteOf(here), zone: zones.home, wholeDay: false, utc: true, guessed: false };
  }
  const tzid = property.parameter('tzid');
  const found = tzid === null ? { zone: zones.home, guessed: false } : zones.find(tzid);
  if (found === null) throw fault('unknown-zone', tzid ?? '');
  return { local, zone: found.zone, wholeDay: false, utc: false, guessed: found.guessed };
}

function exists(value: string): boolean {
  try {
    Temporal.PlainDateTime.from(value, { overflow: 'reject' });
    return value >= '1900' && value < '2200';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function minuteOf(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function zoned({ local, zone }: Moment): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
}

/** The same moment on the clock of another zone. */
export function localIn(moment: Moment, zone: string): string {
  return moment.zone === zone ? moment.local : minuteOf(zoned(moment).withTimeZone(zone));
}

export function minutesBetween(from: Moment, to: Moment): number {
  if (from.wholeDay && to.wholeDay)
    return Temporal.PlainDateTime.from(from.local).until(Temporal.PlainDateTime.from(to.local)).total('minutes');
  return Math.round((zoned(to).epochMilliseconds - zoned(from).epochMilliseconds) / 60_000);
}
