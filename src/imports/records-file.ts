import type { ImportParts, ReadRecords } from '../core/importing.ts';
import { readCalendarFile } from './calendar-file.ts';
import { readTableFile } from './table-file.ts';

/** Whether a file is one of those that are read as a calendar or a table, by its name. */
export function isRecordsFile(name: string): boolean {
  return /\.(?:ics|ical|icalendar|csv|tsv)$/i.test(name);
}

/** Reads a calendar or a table; which, its beginning tells. */
export async function readRecordsFile(name: string, bytes: Uint8Array, parts: ImportParts): Promise<ReadRecords> {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).toUpperCase();
  const isCalendar = /\.(?:ics|ical|icalendar)$/i.test(name) || begins.includes('BEGIN:VCALENDAR');
  return isCalendar ? readCalendarFile(bytes, parts) : readTableFile(bytes, parts);
}
