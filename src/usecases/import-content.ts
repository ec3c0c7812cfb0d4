import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Content, ContentFile, Section } from '../core/content.ts';
import { UserError } from '../core/errors.ts';
import { knownKeys, loadContent } from '../store/content.ts';
import {
  lockContent,
  type RecordOf,
  raiseRevision,
  setExamplesRemoved,
  writeOperator,
  writeRecords,
} from '../store/content-writing.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { canonical } from './canonical.ts';
import { referenceFaults } from './content-faults.ts';

export type Counts = { created: number; updated: number; unchanged: number };

export interface ImportReport {
  sections: Record<Section | 'operator', Counts>;
  /** Records that the file marks as examples and that were not brought. */
  examplesLeftOut: number;
  /** False: the database is as it was. */
  changed: boolean;
}

/**
 * Creates and updates content by key; what the file does not name stays. All or nothing, and the same file again
 * changes nothing. `examples`: whether to bring those of the file; without it, unless they were removed once.
 * Throws a UserError if the file does not fit to what is in the database.
 */
export async function importContent(
  db: PrismaClient,
  actor: string,
  file: ContentFile,
  options: { examples?: boolean } = {},
): Promise<ImportReport> {
  const hash = await hashOf(file);
  return db.$transaction((tx) => write(tx, actor, file, hash, options.examples), { maxWait: 60_000, timeout: 600_000 });
}

async function write(
  tx: Prisma.TransactionClient,
  actor: string,
  file: ContentFile,
  hash: string,
  wanted: boolean | undefined,
): Promise<ImportReport> {
  const { examplesRemoved } = await lockContent(tx);
  const examples = wanted ?? !examplesRemoved;
  const content = examples ? file : withoutExamples(file);
  refuseFaults(content, await knownKeys(tx));

  const before = await loadContent(tx);
  // In this order, so that what a record refers to is there.
  const counts = {
    places: await writeSection(tx, 'places', content.places, before.places),
    organisations: await writeSection(tx, 'organisations', content.organisations, before.organisations),
    contacts: await writeSection(tx, 'contacts', content.contacts, before.contacts),
    offers: await writeSection(tx, 'offers', content.offers, before.offers),
    events: await writeSection(tx, 'events', content.events, before.events),
    operator: await writeChangedOperator(tx, content.operator, before.operator),
  };

  const records = Object.values(counts).some(({ created, updated }) => created + updated > 0);
  const source = await writeSource(tx, file, hash);
  const asked = wanted === true && examplesRemoved;
  if (asked) await setExamplesRemoved(tx, false);
  const changed = records || source || asked;
  if (records || source) await raiseRevision(tx);
  const count = (list: readonly { example: boolean }[]): number =>
    examples ? 0 : list.filter(({ example }) => example).length;
  const examplesLeftOut = count([...file.organisations, ...file.contacts, ...file.offers, ...file.events]);
  if (changed) {
    await tx.audit.create({
      data: { actor, action: 'import-content', subject: 'content', detail: { ...counts, examplesLeftOut } },
    });
  }
  return { sections: counts, examplesLeftOut, changed };
}

function refuseFaults(content: Content, known: Parameters<typeof referenceFaults>[1]): void {
  for (const { path, expected } of referenceFaults(content, known)) {
    throw new UserError(
      `The content has a fault at ${path.join('.')}: ${expected()}.`,
      'Correct it and import it again.',
    );
  }
}

/** References to what is left out are left out as well. */
function withoutExamples(file: ContentFile): ContentFile {
  const real = <R extends { example: boolean }>(records: readonly R[]): R[] =>
    records.filter(({ example }) => !example);
  const dropped = (records: readonly { key: string; example: boolean }[]): Set<string> =>
    new Set(records.filter(({ example }) => example).map(({ key }) => key));
  const organisations = dropped(file.organisations);
  const contacts = dropped(file.contacts);
  const but = (key: string | null, gone: ReadonlySet<string>): string | null =>
    key !== null && gone.has(key) ? null : key;
  return {
    ...file,
    organisations: real(file.organisations),
    contacts: real(file.contacts).map((contact) => ({
      ...contact,
      organisation: but(contact.organisation, organisations),
      deputy: but(contact.deputy, contacts),
    })),
    offers: real(file.offers).map((offer) => ({
      ...offer,
      organisation: but(offer.organisation, organisations),
      contact: but(offer.contact, contacts),
    })),
    events: real(file.events).map((event) => ({
      ...event,
      organisation: but(event.organisation, organisations),
      contact: but(event.contact, contacts),
    })),
  };
}

async function writeSection<S extends Section>(
  tx: Prisma.TransactionClient,
  section: S,
  records: readonly RecordOf[S][],
  before: readonly RecordOf[S][],
): Promise<Counts> {
  const existing = new Map(before.map((record) => [record.key, record]));
  const created: RecordOf[S][] = [];
  const updated: RecordOf[S][] = [];
  for (const [index, record] of records.entries()) {
    const old = existing.get(record.key);
    if (!old) created.push(record);
    else if (canonical(old) !== canonical(record)) updated.push(record);
    if (index % 200 === 0) await setImmediate();
  }
  await writeRecords(tx, section, created, updated);
  return {
    created: created.length,
    updated: updated.length,
    unchanged: records.length - created.length - updated.length,
  };
}

async function writeChangedOperator(
  tx: Prisma.TransactionClient,
  operator: Content['operator'],
  before: Content['operator'],
): Promise<Counts> {
  const changed = operator !== null && (before === null || canonical(before) !== canonical(operator));
  if (changed) await writeOperator(tx, operator);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  if (operator !== null) counts[!changed ? 'unchanged' : before === null ? 'created' : 'updated'] = 1;
  return counts;
}

/** True if what is known about the file, by its title, has changed. */
async function writeSource(
  tx: Prisma.TransactionClient,
  { title, attributions }: ContentFile,
  hash: string,
): Promise<boolean> {
  const old = await tx.contentImport.findUnique({ where: { title } });
  if (old?.hash === hash) return false;
  const values = { attributions, hash };
  await tx.contentImport.upsert({ where: { title }, create: { title, ...values }, update: values });
  return true;
}

/** The same for files that hold the same records in another order. */
async function hashOf(file: ContentFile): Promise<string> {
  const { $schema: _schema, places, organisations, contacts, offers, events, ...head } = file;
  const records: string[] = [];
  for (const [index, record] of [...places, ...organisations, ...contacts, ...offers, ...events].entries()) {
    records.push(canonical(record));
    if (index % 200 === 0) await setImmediate();
  }
  const hash = createHash('sha256').update(canonical(head));
  for (const record of records.sort()) hash.update(record);
  return hash.digest('hex');
}
