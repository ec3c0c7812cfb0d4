import { setImmediate } from 'node:timers/promises';
import type { Contact, Event, Offer, Operator, Organisation, Place } from '../core/content.ts';
import { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

const rowsAtOnce = 200;

/** Names of tables and columns come from the schema alone, never from content. */
const tables = {
  places: { table: 'Place', columns: Object.keys(Prisma.PlaceScalarFieldEnum), placesBy: null, self: 'parentKey' },
  organisations: {
    table: 'Organisation',
    columns: Object.keys(Prisma.OrganisationScalarFieldEnum),
    placesBy: 'organisationKey',
    self: null,
  },
  contacts: {
    table: 'Contact',
    columns: Object.keys(Prisma.ContactScalarFieldEnum),
    placesBy: 'contactKey',
    self: 'deputyKey',
  },
  offers: { table: 'Offer', columns: Object.keys(Prisma.OfferScalarFieldEnum), placesBy: 'offerKey', self: null },
  events: { table: 'Event', columns: Object.keys(Prisma.EventScalarFieldEnum), placesBy: 'eventKey', self: null },
} as const;

export interface RecordOf {
  places: Place;
  organisations: Organisation;
  contacts: Contact;
  offers: Offer;
  events: Event;
}

/** The record with the columns that are not called as its fields. */
function row(record: RecordOf[keyof RecordOf]): object {
  return {
    ...record,
    ...('parent' in record && {
      parentKey: record.parent,
      lat: record.location?.lat ?? null,
      lon: record.location?.lon ?? null,
    }),
    ...('organisation' in record && { organisationKey: record.organisation }),
    ...('contact' in record && { contactKey: record.contact }),
    ...('deputy' in record && { deputyKey: record.deputy }),
  };
}

/** Creates and updates records by key, some at a time: the embedded database keeps this very process busy. */
export async function writeRecords<S extends keyof RecordOf>(
  db: Database,
  section: S,
  created: readonly RecordOf[S][],
  updated: readonly RecordOf[S][],
): Promise<void> {
  const { self } = tables[section];
  const newRows = created.map(row);
  const changedRows = updated.map(row);
  if (self === null) {
    await upsert(db, section, [...newRows, ...changedRows]);
    return;
  }
  // Records of one file may refer to one another in any order, and a reference must find its record at once.
  await upsert(
    db,
    section,
    newRows.map((values) => ({ ...values, [self]: null })),
  );
  await upsert(db, section, [...newRows, ...changedRows]);
}

async function upsert(db: Database, section: keyof RecordOf, rows: readonly object[]): Promise<void> {
  const { table, columns, placesBy } = tables[section];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const changes = columns.filter((column) => column !== 'key').map((column) => `"${column}" = EXCLUDED."${column}"`);
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await setImmediate();
    const json = JSON.stringify(rows.slice(first, first + rowsAtOnce));
    await db.$executeRawUnsafe(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
       ON CONFLICT (key) DO UPDATE SET ${changes.join(', ')}`,
      json,
    );
    if (placesBy === null) continue;
    await db.$executeRawUnsafe(
      `DELETE FROM "${table}Place" WHERE "${placesBy}" IN (SELECT r->>'key' FROM jsonb_array_elements($1::jsonb) r)`,
      json,
    );
    await db.$executeRawUnsafe(
      `INSERT INTO "${table}Place" ("${placesBy}", "placeKey")
       SELECT DISTINCT r->>'key', p FROM jsonb_array_elements($1::jsonb) r, jsonb_array_elements_text(r->'places') p`,
      json,
    );
  }
}

export async function writeOperator(db: Database, operator: Operator): Promise<void> {
  const { organisation, contact, newsletter, imprint, privacy, ...others } = operator;
  const values = {
    ...others,
    organisationKey: organisation,
    contactKey: contact,
    newsletter: newsletter ?? Prisma.DbNull,
    imprint: imprint ?? Prisma.DbNull,
    privacy: privacy ?? Prisma.DbNull,
  };
  await db.operator.upsert({ where: { id: 1 }, create: { id: 1, ...values }, update: values });
}

/** Takes what writes content one at a time, until the transaction ends. */
export async function lockContent(db: Database): Promise<{ examplesRemoved: boolean }> {
  const [state] = await db.$queryRaw<{ examplesRemoved: boolean }[]>`
    SELECT "examplesRemoved" FROM "ContentState" WHERE id = 1 FOR UPDATE`;
  if (!state) throw new Error('ContentState has no row: the migration inserts it');
  return state;
}

/** Tells every process that content has changed. */
export async function raiseRevision(db: Database): Promise<void> {
  await db.contentState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
}

export async function setExamplesRemoved(db: Database, examplesRemoved: boolean): Promise<void> {
  await db.contentState.update({ where: { id: 1 }, data: { examplesRemoved } });
}

/** Deletes the examples; records that are none and refer to one refer to nothing then. */
export async function deleteExamples(
  db: Database,
): Promise<{ organisations: number; contacts: number; offers: number; events: number }> {
  const events = await db.event.deleteMany({ where: { example: true } });
  const offers = await db.offer.deleteMany({ where: { example: true } });
  const ofExample = { organisation: { example: true } };
  const byExample = { contact: { example: true } };
  await db.event.updateMany({ where: byExample, data: { contactKey: null } });
  await db.offer.updateMany({ where: byExample, data: { contactKey: null } });
  await db.contact.updateMany({ where: { deputy: { example: true } }, data: { deputyKey: null } });
  const contacts = await db.contact.deleteMany({ where: { example: true } });
  await db.event.updateMany({ where: ofExample, data: { organisationKey: null } });
  await db.offer.updateMany({ where: ofExample, data: { organisationKey: null } });
  await db.contact.updateMany({ where: ofExample, data: { organisationKey: null } });
  const organisations = await db.organisation.deleteMany({ where: { example: true } });
  return { organisations: organisations.count, contacts: contacts.count, offers: offers.count, events: events.count };
}
