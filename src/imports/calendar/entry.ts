import ICAL from 'ical.js';
import type { Note } from '../../core/importing.ts';
import { type Language, languages } from '../../core/language.ts';
import { clean } from '../decode.ts';
import type { Component } from './lines.ts';
import { CalendarFault, propertiesOf, type Property } from './properties.ts';
import type { Rules } from './rules.ts';
import { localIn, minutesBetween, type Moment, momentsOf } from './times.ts';
import type { Zones } from './zones.ts';

type Words = Partial<Record<Language, string>>;

/** One VEVENT: an event, or one time of a series that is another than the rest. */
export interface Entry {
  line: number;
  uid: string;
  /** The start that it stands in for, of a series. */
  instead: Moment | null;
  /** A higher one is newer; then the stamp decides. */
  sequence: number;
  stamp: string;
  title: Words;
  summary: Words | null;
  location: string;
  categories: string[];
  start: Moment;
  durationMinutes: number | null;
  cancelled: boolean;
  rule: string | null;
  except: Moment[];
  also: Moment[];
  notes: Note[];
}

/** Reads one VEVENT. Throws a CalendarFault where it cannot be used. */
export function readEntry(component: Component, zones: Zones, rules: Rules): Entry {
  if (!component.ended) throw new CalendarFault('no-end', { line: component.line });
  const properties = propertiesOf(component);
  const all = (name: string): Property[] => properties.get(name) ?? [];
  const first = (name: string): Property | undefined => all(name)[0];
  const text = (name: string): string => clean(first(name)?.values.join(', ') ?? '');
  const fault = (kind: CalendarFault['kind'], name: string): CalendarFault => {
    const property = first(name);
    const found = property?.text.replace(/^[^:]{0,200}:/, '') ?? '';
    return new CalendarFault(kind, { line: property?.line ?? component.line, column: name, found });
  };

  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(text('CLASS'))) throw fault('private', 'CLASS');
  const title = words(all('SUMMARY'));
  if (Object.keys(title).length === 0) throw fault('no-title', 'SUMMARY');
  const started = first('DTSTART');
  const [start] = started ? momentsOf(started, zones) : [];
  if (start === undefined) throw fault('no-start', 'DTSTART');
  const instead = first('RECURRENCE-ID');
  if (/^THISANDFUTURE$/i.test(instead?.parameter('range') ?? '')) throw fault('split-series', 'RECURRENCE-ID');
  if (all('RRULE').length > 1 || all('EXRULE').length > 0) throw fault('many-rules', 'RRULE');

  const notes: Note[] = [];
  if (start.wholeDay) notes.push('whole-day');
  if (start.guessed) notes.push('zone-guessed');
  const written = first('RRULE');
  const rule = written ? rules.read(written.text.replace(/^[^:]{0,200}:/, ''), start.local, start.zone) : null;
  if (written && rule === null) throw fault('bad-rule', 'RRULE');
  // Read on this clock, it is an hour off for half of the year; where the day is another one, all days are wrong.
  if (rule !== null && start.utc) {
    if (localIn(start, 'UTC').slice(0, 10) !== start.local.slice(0, 10)) throw fault('bad-rule', 'RRULE');
    notes.push('zone-guessed');
  }
  const summary = words(all('DESCRIPTION').map(withoutMarkup));
  const url = text('URL');
  const [mostly = 'de'] = Object.keys(summary) as Language[];
  if (/^https?:\/\/\S{1,490}$/.test(url) && !(summary[mostly] ?? '').includes(url))
    summary[mostly] = [summary[mostly], url].filter(Boolean).join('\n');
  for (const [language, said] of Object.entries(summary)) {
    if (said.length <= longest) continue;
    summary[language as Language] = `${said.slice(0, longest - 1)}…`.toWellFormed();
    notes.push('shortened');
  }
  const location = text('LOCATION');
  return {
    line: component.line,
    uid: text('UID') || `${Object.values(title).join(' ')} ${start.local}`,
    instead: instead ? (momentsOf(instead, zones)[0] ?? null) : null,
    sequence: Number(/^\d{1,9}$/.exec(text('SEQUENCE'))?.[0] ?? 0),
    stamp: text('LAST-MODIFIED') || text('DTSTAMP'),
    title,
    summary: Object.keys(summary).length > 0 ? summary : null,
    location: location.replaceAll('\n', ', '),
    categories: all('CATEGORIES').flatMap(({ values }) => values.map(clean)),
    start,
    durationMinutes: durationOf(component, properties, start, zones),
    cancelled: /^CANCELLED$/i.test(text('STATUS')),
    rule,
    except: all('EXDATE').flatMap((property) => momentsOf(property, zones)),
    also: all('RDATE').flatMap((property) => momentsOf(property, zones)),
    notes,
  };
}

/** As content takes them. */
const longest = 4000;

/** By language; without one it is German, as in all content. */
function words(properties: readonly Property[]): Words {
  const found: Words = {};
  for (const property of properties) {
    const tag = property.parameter('language')?.toLowerCase().split('-')[0] ?? languages[0];
    const language = languages.find((known) => known === tag) ?? languages[0];
    const said = clean(property.values.join(', '));
    if (said !== '') found[language] ??= said;
  }
  return found;
}

/** Some programs write pages into a description. */
function withoutMarkup(property: Property): Property {
  const said = property.values.join(', ');
  if (!/<(?:br|p|b|i|u|a|ul|ol|li|div|span|html)\b/i.test(said)) return property;
  const plain = said
    .replace(/<br *\/?>|<\/(?:p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
  return { ...property, values: [plain] };
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

const day = 1440;
const lengths = /^\+?P(?:\d{1,3}W|(?:\d{1,3}D)?(?:T(?:\d{1,4}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?)$/;

/** Null: not known how long. */
function durationOf(
  component: Component,
  properties: ReadonlyMap<string, Property[]>,
  start: Moment,
  zones: Zones,
): number | null {
  const end = properties.get('DTEND')?.[0];
  const lasts = properties.get('DURATION')?.[0];
  const bad = (property: Property): CalendarFault =>
    new CalendarFault('bad-end', {
      line: property.line,
      column: property.name,
      found: property.text.replace(/^[^:]{0,200}:/, ''),
    });
  let minutes = start.wholeDay ? day : 0;
  if (end) {
    const [ended] = momentsOf(end, zones);
    if (ended === undefined || ended.wholeDay !== start.wholeDay) throw bad(end);
    minutes = minutesBetween(start, ended) || minutes;
  } else if (lasts) {
    const [written = ''] = lasts.values;
    if (!lengths.test(written)) throw bad(lasts);
    minutes = Math.round(ICAL.Duration.fromString(written).toSeconds() / 60) || minutes;
  }
  if (minutes < 0 || minutes > 31 * day) throw bad(end ?? lasts ?? { ...emptyProperty, line: component.line });
  return minutes === 0 ? null : minutes;
}

const emptyProperty: Property = { name: '', line: 0, text: '', values: [], parameter: () => null };
