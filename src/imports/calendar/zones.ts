import ICAL from 'ical.js';
import { tzlib_get_timezones as zonesOf } from 'timezones-ical-library';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { type Component, named } from './lines.ts';

export interface Zones {
  /** The operator's. */
  readonly home: string;
  /**
   * The IANA zone that a calendar means. `guessed`: it describes rules of its own, which are those of here. Null: not
   * known.
   */
  find(tzid: string): { zone: string; guessed: boolean } | null;
}

const listed = new Map(Array.from(new Set(zonesOf(false)), (zone) => [zone.toLowerCase(), zone]));

function known(name: string): string | null {
  const zone = listed.get(name.toLowerCase());
  if (zone !== undefined) return zone;
  if (!/^[A-Za-z]+\/[A-Za-z0-9_+/-]{1,60}$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** By its name, by the end of a path ("/softwarestudio.org/Olson_20011030_5/Europe/Berlin"), or as Windows calls it. */
function byName(tzid: string): string | null {
  const name = tzid.trim();
  if (name.length > 200) return null;
  if (/^(?:UTC|GMT|Z)$/i.test(name)) return 'UTC';
  const path = name.split('/');
  const ends = [name, path.slice(-2).join('/'), path.slice(-3).join('/')];
  for (const end of ends) {
    const zone = known(end);
    if (zone !== null) return zone;
  }
  return findIana(name)[0] ?? null;
}

/** Rules of the kind that time zones have; others could be made to take for ever. */
const harmless = /^RRULE:FREQ=YEARLY(?:;(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[A-Z0-9,+-]{1,40}){0,5}$/i;
const mostRules = 20;

/** Hours that are ahead of UTC in January and July of a year, by the rules that the calendar describes; null: cannot be said. */
function offsetsBy(block: Component, tzid: string, year: number): [number, number] | null {
  const parts = [...block.parts];
  const lines = parts.flatMap((part) => part.lines.map(({ text }) => text));
  if (parts.length === 0 || parts.length > mostRules) return null;
  if (lines.some((text) => /^RRULE/i.test(text) && !harmless.test(text))) return null;
  if (lines.some((text) => /^DTSTART/i.test(text) && !/:(?:1[6-9]|20)\d{6}T\d{6}$/.test(text))) return null;
  try {
    const written = [
      'BEGIN:VTIMEZONE',
      `TZID:${tzid}`,
      ...parts.flatMap(({ name, lines: inner }) => [`BEGIN:${name}`, ...inner.map(({ text }) => text), `END:${name}`]),
      'END:VTIMEZONE',
    ];
    const zone = new ICAL.Timezone(ICAL.Component.fromString(written.join('\r\n')));
    const at = (month: number): number =>
      zone.utcOffset(new ICAL.Time({ year, month, day: 15, hour: 12, minute: 0, second: 0, isDate: false }, zone));
    const found: [number, number] = [at(1) / 60, at(7) / 60];
    return found.every(Number.isInteger) ? found : null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

function offsetsOf(zone: string, year: number): [number, number] {
  const at = (month: number): number =>
    Temporal.PlainDateTime.from({ year, month, day: 15, hour: 12 }).toZonedDateTime(zone).offsetNanoseconds / 60e9;
  return [at(1), at(7)];
}

/** The zones of one calendar. `year` is one in which its events lie. */
export function zonesIn(calendar: Component, home: string, year: number): Zones {
  const described = new Map<string, Component>();
  for (const block of named(calendar, 'VTIMEZONE')) {
    const tzid = block.lines.find(({ text }) => /^TZID[:;]/i.test(text))?.text.replace(/^TZID[^:]{0,80}:/i, '');
    if (tzid !== undefined && described.size < 100) described.set(tzid, block);
  }
  const found = new Map<string, { zone: string; guessed: boolean } | null>();

  const look = (tzid: string): { zone: string; guessed: boolean } | null => {
    const zone = byName(tzid);
    if (zone !== null) return { zone, guessed: false };
    const block = described.get(tzid);
    if (!block) return null;
    const place = block.lines.find(({ text }) => /^X-LIC-LOCATION:/i.test(text))?.text.slice('X-LIC-LOCATION:'.length);
    const located = place === undefined ? null : byName(place);
    if (located !== null) return { zone: located, guessed: false };
    const offsets = offsetsBy(block, 'zone', year);
    if (offsets === null) return null;
    const [winter, summer] = offsets;
    const here = offsetsOf(home, year);
    if (winter === here[0] && summer === here[1]) return { zone: home, guessed: true };
    return winter === summer ? { zone: written(winter), guessed: true } : null;
  };

  return {
    home,
    find(tzid) {
      let zone = found.get(tzid);
      if (zone === undefined) {
        zone = look(tzid);
        if (found.size < 1000) found.set(tzid, zone);
      }
      return zone;
    },
  };
}

/** "+03:00". */
function written(minutes: number): string {
  const of = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${of(Math.floor(size / 60))}:${of(size % 60)}`;
}
