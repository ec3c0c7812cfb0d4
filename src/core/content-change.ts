import type { z } from 'zod';
import { ContentFile } from './content.ts';

/** The sections in which single records are changed by people. */
export const changeable = ['contacts', 'offers', 'events'] as const;
export type Changeable = (typeof changeable)[number];

export const recordFormats = {
  contacts: ContentFile.shape.contacts.unwrap().element,
  offers: ContentFile.shape.offers.unwrap().element,
  events: ContentFile.shape.events.unwrap().element,
} as const;

/** Fields of a record as content files write them; what is not named stays as it is. */
export type Fields<S extends Changeable = Changeable> = {
  [Section in S]: Partial<z.input<(typeof recordFormats)[Section]>>;
}[S];

/** A record that is to be created or changed. Without a key it is new, and gets one. */
export interface Change {
  section: Changeable;
  key: string | null;
  fields: Record<string, unknown>;
  /** What was guessed from words: counts only where the record says nothing yet. */
  guesses: Record<string, unknown>;
}

/** One field that is another one than before; `old` is null where the record is new. */
export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

export const faultKinds = [
  /** It must be there. */
  'missing',
  /** Too many characters, or too large a number. */
  'too-long',
  /** Not in the form that the field has. */
  'format',
  /** Names a record that does not exist. */
  'unknown',
  /** A time that the clocks skip. */
  'skipped',
  /** A recurrence that cannot be read or never comes true. */
  'rule',
  /** A record of another organisation than one's own. */
  'foreign',
  /** Two changes for one record. */
  'twice',
  /** Everything else leads to it, so it has to stay. */
  'needed',
] as const;

/** What is wrong with one field of a record; texts say it in words. */
export interface RecordFault {
  field: string;
  kind: (typeof faultKinds)[number];
  /** What stands there, shortened. */
  found: string;
}

/** What would become of a record. */
export interface Compared {
  section: Changeable;
  key: string;
  /** What people know it by. */
  title: string;
  state: 'new' | 'changed' | 'unchanged' | 'faulty';
  changes: FieldChange[];
  faults: RecordFault[];
}

/** What became of it. */
export type Saved =
  | { kind: 'written'; key: string; title: string; created: boolean; changes: FieldChange[] }
  /** It waits for somebody who may approve it. */
  | { kind: 'proposed'; key: string; title: string; proposal: number; changes: FieldChange[] }
  | { kind: 'unchanged'; key: string; title: string }
  | { kind: 'faulty'; faults: RecordFault[] }
  /** There is no such record. */
  | { kind: 'gone' };

/** Is told of an event after its time, place or status has become another, so that announcements of it are corrected. */
export type EventChanged = (eventKey: string) => Promise<void>;
