import { type ImportParts, type ImportRow, largestImport, type ReadRecords } from '../core/importing.ts';
import { politely } from '../usecases/politely.ts';
import { type Entry, readEntry } from './calendar/entry.ts';
import { type Component, componentsOf, named } from './calendar/lines.ts';
import { CalendarFault } from './calendar/properties.ts';
import { createRules } from './calendar/rules.ts';
import { eventsOf } from './calendar/series.ts';
import { zonesIn } from './calendar/zones.ts';
import { decodeText } from './decode.ts';
import { collectFaults } from './file-faults.ts';

/**
 * Reads an iCalendar file (RFC 5545). What is wrong with one event leaves the others as they are; of a series all is
 * read, or nothing. Never throws on what a file holds.
 */
export async function readCalendarFile(bytes: Uint8Array, parts: ImportParts): Promise<ReadRecords> {
  const faults = collectFaults();
  const rows: ImportRow[] = [];
  const done = (): ReadRecords => ({ section: 'events', rows, ...faults.result() });
  if (bytes.length > largestImport.bytes) {
    faults.add({ kind: 'too-large', found: String(bytes.length), expected: String(largestImport.bytes) });
    return done();
  }
  const text = decodeText(bytes);
  const file = text === null ? null : componentsOf(text);
  const calendars = file ? [...named(file, 'VCALENDAR')] : [];
  if (file === null || calendars.length === 0) {
    faults.add({ kind: text === null ? 'binary' : 'no-calendar' });
    return done();
  }
  const components = calendars.flatMap((calendar) =>
    [...named(calendar, 'VEVENT')].map((event) => ({ calendar, event })),
  );
  if (components.length > largestImport.records) {
    faults.add({ kind: 'too-many', found: String(components.length), expected: String(largestImport.records) });
    return done();
  }
  if (components.length === 0) faults.add({ kind: 'empty' });
  for (const calendar of calendars) if (!calendar.ended) faults.add({ kind: 'no-end', line: calendar.line });

  const rules = createRules();
  const home = parts.content.operator?.timeZone ?? 'Europe/Berlin';
  const zones = new Map(calendars.map((calendar) => [calendar, zonesIn(calendar, home, yearOf(calendar))]));
  const groups = new Map<string, { entries: Entry[]; isFaulty: boolean }>();
  const report = (error: unknown, event: { line: number; title: string }): void => {
    if (error instanceof CalendarFault) {
      faults.add({ ...event, kind: error.kind, line: error.line, column: error.column, found: error.found });
    } else if (error instanceof Error) faults.add({ ...event, kind: 'unreadable' });
    else throw error;
  };

  const breathe = politely();
  for (const { calendar, event } of components) {
    await breathe();
    const own = zones.get(calendar);
    if (!own) continue;
    try {
      const entry = readEntry(event, own, rules);
      if (isCancelling(calendar)) entry.cancelled = true;
      const group = groups.get(entry.uid) ?? { entries: [], isFaulty: false };
      group.entries.push(entry);
      groups.set(entry.uid, group);
    } catch (error) {
      report(error, { line: event.line, title: valueOf(event, 'SUMMARY') });
      const uid = valueOf(event, 'UID');
      if (uid !== '') groups.set(uid, { entries: groups.get(uid)?.entries ?? [], isFaulty: true });
    }
  }
  for (const { entries, isFaulty } of groups.values()) {
    const [first] = entries;
    if (isFaulty || !first) continue;
    await breathe();
    try {
      rows.push(...eventsOf(entries, parts, rules));
    } catch (error) {
      report(error, { line: first.line, title: Object.values(first.title)[0] ?? '' });
    }
  }
  rows.sort((a, b) => a.line - b.line);
  return done();
}

function valueOf(component: Component, name: string): string {
  const written = component.lines.find(({ text }) => text.slice(0, text.search(/[;:]/)).toUpperCase() === name);
  const value = written?.text.replace(/^[^:]{0,200}:/, '') ?? '';
  return value.replace(/\\([,;\\])/g, '$1').trim();
}

function isCancelling(calendar: Component): boolean {
  return valueOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
}

/** One in which its events lie: the rules of a zone are others in other years. */
function yearOf(calendar: Component): number {
  const years = [...named(calendar, 'VEVENT')].map((event) => Number(valueOf(event, 'DTSTART').slice(0, 4)));
  return years.find((year) => year > 1970 && year < 2200) ?? 2026;
}
