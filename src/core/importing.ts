import type { Change, Changeable } from './content-change.ts';
import type { Contact, Event, Operator, Organisation, Place } from './content.ts';
import type { Topic } from './topics.ts';

/** Largest file that people may send or import as a calendar or table, in bytes, and how many records it may hold. */
export const largestImport = { bytes: 2_000_000, records: 2000 } as const;

/** What is wrong with a file or one of its records; texts say each in a sentence with what to do. */
export const fileFaultKinds = [
  'too-large',
  'too-many',
  'binary',
  'no-calendar',
  'no-end',
  'broken-line',
  'no-title',
  'no-start',
  'no-such-time',
  'unknown-zone',
  'bad-end',
  'bad-rule',
  'many-rules',
  'split-series',
  'private',
  'repeated',
  'unreadable',
  'empty',
  'no-header',
  'missing-column',
  'unknown-column',
  'repeated-column',
  'too-many-cells',
  'open-quote',
  'bad-date',
  'bad-number',
  'unknown-place',
  'ambiguous-place',
  'unknown-topic',
  'unknown-organisation',
  'unknown-contact',
  'unknown-language',
  'bad-status',
] as const;
export type FileFaultKind = (typeof fileFaultKinds)[number];

export interface FileFault {
  /** From 1; null: the file as a whole. */
  line: number | null;
  /** The column of a table, or the property of a calendar, by its own name; empty: none. */
  column: string;
  /** What the record is called, if that could be read. */
  title: string;
  kind: FileFaultKind;
  /** What stands there, shortened. */
  found: string;
  /** What would have been understood, where that can be listed. */
  expected: string;
}

/** What staff should look at before they say yes. */
export const noteKinds = [
  /** No place was recognised: it counts for the whole district. */
  'no-place',
  /** The place was found in the words. */
  'place-guessed',
  'topics-guessed',
  /** The whole day, without a time. */
  'whole-day',
  /** The file gives no time zone that is known; its times were read as those of here. */
  'zone-guessed',
  /** Too long; its end was left out. */
  'shortened',
] as const;
export type Note = (typeof noteKinds)[number];

/** One record of a file. */
export interface ImportRow {
  /** Where it begins, from 1. */
  line: number;
  change: Change;
  notes: Note[];
}

/** What a calendar or table says. */
export interface ReadRecords {
  section: Changeable;
  rows: ImportRow[];
  /** In the order of the file, at most 200. */
  faults: FileFault[];
  /** How many faults more there are. */
  more: number;
}

/** What a file is read with. */
export interface ImportParts {
  content: {
    places: readonly Place[];
    organisations: readonly Organisation[];
    contacts: readonly Contact[];
    events: readonly Pick<Event, 'key'>[];
    operator: Operator | null;
  };
  /** The keys of the places that a text names, as specific as can be. */
  placesIn(text: string): string[];
  topicsIn(text: string): Topic[];
  /** For all records that the file holds; null: as the file says. */
  organisation: string | null;
  /** For records of which no place is recognised; null: the whole district. */
  place: string | null;
}
