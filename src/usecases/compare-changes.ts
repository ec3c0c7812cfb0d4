import { randomInt } from 'node:crypto';
import type { z } from 'zod';
import {
  type Change,
  type Changeable,
  changeable,
  type Compared,
  type FieldChange,
  type RecordFault,
  recordFormats,
} from '../core/content-change.ts';
import { knownKeys, recordsOf } from '../store/content.ts';
import type { RecordOf } from '../store/content-writing.ts';
import type { Prisma } from '../store/prisma/client.ts';
import { canonical } from './canonical.ts';
import { referenceFaults, timeFaults } from './content-faults.ts';
import { politely } from './politely.ts';

export type ChangeableRecord = RecordOf[Changeable];
/** A change beside what there is; `record` is null where it has faults. */
export type Comparison = Compared & { record: ChangeableRecord | null };

const texts = new Set(['title', 'summary', 'schedule', 'timeCommitment', 'role', 'hours', 'source']);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * What the changes would make of the content, in their order. `organisation`: of a partner, who changes only records
 * of it, and whose new records belong to it; null: all records may be changed.
 */
export async function compareChanges(
  tx: Prisma.TransactionClient,
  changes: readonly Change[],
  organisation: string | null,
): Promise<Comparison[]> {
  const known = await knownKeys(tx);
  const before = new Map<string, ChangeableRecord>();
  for (const section of changeable) {
    const keys = changes.flatMap((change) => (change.section === section && change.key !== null ? [change.key] : []));
    if (keys.length === 0) continue;
    for (const record of await recordsOf(tx, section, keys)) before.set(`${section} ${record.key}`, record);
  }
  const seen = new Set<string>();
  const compared: Comparison[] = [];
  const breathe = politely();
  for (const change of changes) {
    await breathe();
    const old = before.get(`${change.section} ${change.key}`) ?? null;
    const key = change.key ?? newKey(change.section, change.fields['title']);
    const merged = merge(change, old, key, organisation);
    const faults = faultsOf(change.section, merged, known);
    if (organisation !== null && old !== null && old.organisation !== organisation)
      faults.unshift({ field: 'organisation', kind: 'foreign', found: old.organisation ?? '' });
    else if (organisation !== null && merged['organisation'] !== organisation)
      faults.unshift({ field: 'organisation', kind: 'foreign', found: shown(merged['organisation']) });
    if (seen.has(`${change.section} ${key}`)) faults.unshift({ field: 'key', kind: 'twice', found: key });
    seen.add(`${change.section} ${key}`);
    const record = faults.length === 0 ? recordFormats[change.section].parse(merged) : null;
    const differences = record === null ? [] : changedFields(change.section, old, record);
    const state = record === null ? 'faulty' : old === null ? 'new' : differences.length > 0 ? 'changed' : 'unchanged';
    compared.push({
      section: change.section,
      key,
      title: titleOf(merged),
      state,
      changes: differences,
      faults,
      record,
    });
  }
  return compared;
}

function merge(
  { fields, guesses }: Change,
  old: ChangeableRecord | null,
  key: string,
  organisation: string | null,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...(organisation !== null && { organisation }), ...old, key };
  for (const [field, value] of Object.entries(guesses)) if (isEmpty(values[field])) values[field] = value;
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || field === 'key') continue;
    values[field] = texts.has(field) ? mergedText(values[field], value) : value;
  }
  if (isObject(values['recurrence']) && old && 'recurrence' in old && old.recurrence !== null)
    values['recurrence'] = mergedSeries(old.recurrence, values['recurrence']);
  // What nobody says to be public stays as protected as it was.
  if (isObject(values['venue']) && values['venue']['public'] === undefined)
    values['venue'] = { ...values['venue'], public: !(old && 'venue' in old && old.venue?.public === false) };
  return values;
}

/** The same words in one language leave those in other languages; other words make them say something else. */
function mergedText(old: unknown, value: unknown): unknown {
  const written = typeof value === 'string' ? { de: value.trim() } : value;
  if (!isObject(old) || !isObject(written)) return written;
  return Object.entries(written).every(([language, words]) => old[language] === words) ? old : written;
}

/** The same rule in another order is the same; exceptions of which nothing is said stay. */
function mergedSeries(old: { rule: string }, { rule, ...others }: Record<string, unknown>): Record<string, unknown> {
  const parts = (of: unknown): string => String(of).split(';').sort().join(';');
  return parts(rule) === parts(old.rule) ? { ...old, ...others, rule: old.rule } : { ...others, rule };
}

function faultsOf(
  section: Changeable,
  merged: Record<string, unknown>,
  known: Parameters<typeof referenceFaults>[1],
): RecordFault[] {
  const faults: RecordFault[] = [];
  const { error } = recordFormats[section].safeParse(merged);
  for (const issue of error?.issues ?? []) {
    const [field = ''] = issue.path.map(String);
    if (faults.some((fault) => fault.field === field)) continue;
    faults.push({ field, kind: kindOf(issue, merged[field]), found: shown(merged[field]) });
  }
  for (const fault of referenceFaults({ [section]: [merged] }, known))
    faults.push({ field: String(fault.path[2]), kind: 'unknown', found: shown(fault.found) });
  if (section !== 'events') return faults;
  for (const fault of timeFaults(merged)) {
    const kind = fault.path.at(-1) === 'rule' ? 'rule' : 'skipped';
    faults.push({ field: String(fault.path[0]), kind, found: shown(fault.found) });
  }
  return faults;
}

function kindOf(issue: z.core.$ZodIssue, value: unknown): RecordFault['kind'] {
  if (value === undefined || value === null || value === '') return 'missing';
  const issues = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  return issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'format';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** What differs, in the order of the format; of a new record what is not as it always is. */
function changedFields(section: Changeable, old: ChangeableRecord | null, record: ChangeableRecord): FieldChange[] {
  const before = new Map<string, unknown>(Object.entries(old ?? usual[section]));
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const was = before.get(field) ?? null;
    if (field === 'key' || same(field, was, value)) return [];
    return [{ field, old: old === null ? null : was, new: value }];
  });
}

/** What a record says of itself that has only what it must have, without that. */
const usual = {
  contacts: { ...recordFormats.contacts.parse({ key: 'k', name: 'n' }), name: null },
  offers: { ...recordFormats.offers.parse({ key: 'k', title: 't' }), title: null },
  events: {
    ...recordFormats.events.parse({ key: 'k', title: 't', start: '2026-01-01T00:00' }),
    title: null,
    start: null,
  },
};

const same = (field: string, old: unknown, value: unknown): boolean =>
  canonical({ [field]: old }) === canonical({ [field]: value });

function titleOf(record: Record<string, unknown>): string {
  const title = record['title'] ?? record['name'];
  if (typeof title === 'string') return shown(title);
  if (!isObject(title)) return '';
  return shown(title['de'] ?? Object.values(title)[0]);
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** From the title, and new in any case. A contact's key says nothing of the person: it stands in the audit log. */
function newKey(section: Changeable, title: unknown): string {
  const random = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
  const words = section === 'contacts' ? '' : slug(titleOf({ title }));
  return `${words || section.slice(0, -1)}-${random}`;
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Sprachcafé für Frauen" becomes "sprachcafe-fuer-frauen". Empty where no Latin letter is left. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}
