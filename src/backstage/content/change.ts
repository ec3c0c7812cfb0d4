import { z } from 'zod';
import { changeable, type Changeable } from '../../core/content-change.ts';
import type { Event } from '../../core/content.ts';
import { inLanguage } from '../../core/language.ts';
import { recordsOf } from '../../store/content.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { searchRecords } from '../../store/record-search.ts';
import type { Scene } from '../guide.ts';
import type { Field, Known } from './field.ts';
import { ownOf } from './ports.ts';

const Found = z.strictObject({ section: z.enum(changeable), key: z.string(), title: z.string() });
type Found = z.infer<typeof Found>;

export const Change = z.strictObject({
  /** What words found, in the order of the buttons. */
  found: z.array(Found),
  record: Found.nullable(),
  /** The record's fields when it was chosen, for questions that build on them. */
  known: z.record(z.string(), z.unknown()),
  /** A field, or one of `acts`. */
  what: z.string().nullable(),
  /** The start of the one time that is meant; `all`: the whole series; null: not asked yet. */
  time: z.string().nullable(),
  times: z.array(z.string()),
  fields: z.record(z.string(), z.unknown()),
  offered: z.array(z.string()),
});
export type Change = z.infer<typeof Change>;

export const noChange: Change = {
  found: [],
  record: null,
  known: {},
  what: null,
  time: null,
  times: [],
  fields: {},
  offered: [],
};

const acts = ['cancel', 'move', 'fill', 'reopen', 'retire'] as const;
const actsOf: Readonly<Record<Changeable, readonly string[]>> = {
  events: ['move', 'cancel', 'retire'],
  offers: ['fill', 'reopen', 'retire'],
  contacts: ['retire'],
};
export const fieldsOf: Readonly<Record<Changeable, readonly string[]>> = {
  events: 'title summary durationMinutes places venue topics contact organisation'.split(' '),
  offers: 'title summary schedule timeCommitment places topics freeSlots contact organisation'.split(' '),
  contacts: 'name role phone mobile email hours places topics organisation'.split(' '),
};
const mostFound = 8;

const longestLabel = 40;

/** The state of a change in which this record was chosen; null: there is no such record. */
export async function choose(db: PrismaClient, { section, key, title }: Found): Promise<Change | null> {
  const [record] = await recordsOf(db, section, [key]);
  return record ? { ...noChange, record: { section, key, title }, known: { ...record } } : null;
}

/** Records by their titles, as buttons show them. */
export async function find(db: PrismaClient, { visit }: Pick<Scene, 'visit'>, words: string): Promise<Found[]> {
  const { member, today, language } = visit;
  const found = await searchRecords(db, words.split(/\s+/).filter(Boolean).slice(0, 8), {
    organisation: ownOf(member),
    today,
    limit: mostFound,
  });
  return found.map(({ section, key, title }) => ({ section, key, title: inLanguage(title, language).words }));
}

export const isAct = (name: string): boolean => acts.some((act) => act === name);

/** What makes sense for the record as it is. */
export function possible({ record, known }: Change): string[] {
  return actsOf[record?.section ?? 'events'].filter((act) => {
    if (act === 'fill') return known['freeSlots'] !== 0;
    if (act === 'reopen') return known['freeSlots'] === 0;
    return act !== 'cancel' || known['status'] !== 'cancelled';
  });
}

export const isSeries = ({ known }: Change): boolean =>
  (known['recurrence'] as Event['recurrence'] | undefined) != null;

export function timesOf(change: Change, occurrences: readonly { day: string; start: string }[]): string[] {
  return isSeries(change) ? occurrences.map(({ day, start }) => `${day}T${start}`) : [];
}

export function fieldOf({ what, record }: Change, fields: ReadonlyMap<string, Field>): Field | undefined {
  if (record === null || what === null) return undefined;
  if (what === 'move') return fields.get('start');
  return isAct(what) ? undefined : fields.get(what);
}

/** The record as it would be. */
export function stateOf({ known, fields }: Change): Known {
  return { ...known, ...fields };
}

/** Of one time of a series that is moved, the time that it had. */
export function shownBefore({ known, time }: Change, field: string): unknown {
  return field === 'start' && time !== null && time !== 'all' ? time : (known[field] ?? null);
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

export function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`.toWellFormed();
}
