import ICAL from 'ical.js';
import { tzlib_get_ical_block as blockOf, tzlib_get_timezones as zonesOf } from 'timezones-ical-library';

const known = new Set(zonesOf(false));

/** The rules of an IANA time zone, and the name by which a calendar refers to them, which may be another one. */
export function vtimezone(name: string): { tzid: string; component: ICAL.Component } {
  const canonical = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  const found = [name, canonical].find((zone) => known.has(zone));
  const [block = ''] = found === undefined ? [fixed(canonical)] : blockOf(found, false);
  const component = ICAL.Component.fromString(block);
  return { tzid: String(component.getFirstPropertyValue('tzid')), component };
}

/** What is no place but an offset, such as "+05:30": the only zones that the library does not know. */
function fixed(offset: string): string {
  const [from, to] = ['FROM', 'TO'].map((which) => `TZOFFSET${which}:${offset.replace(':', '')}`);
  const standard = ['BEGIN:STANDARD', 'DTSTART:19700101T000000', from, to, 'END:STANDARD'];
  return ['BEGIN:VTIMEZONE', `TZID:UTC${offset.replace(':', '')}`, ...standard, 'END:VTIMEZONE'].join('\r\n');
}
