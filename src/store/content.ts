import { setImmediate } from 'node:timers/promises';
import type { Contact, Content, Event, KnownKeys, Offer, Operator, Organisation, Place } from '../core/content.ts';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

const rowsAtOnce = 500;

/** A record as content files have it, in SQL over its row `t`: columns carry the names of fields, but for references. */
const recordSql = {
  Place: `(to_jsonb(t) - '{parentKey,lat,lon}'::text[]) || jsonb_build_object('parent', t."parentKey",
    'location', CASE WHEN t.lat IS NOT NULL THEN jsonb_build_object('lat', t.lat, 'lon', t.lon) END)`,
  Organisation: withReferences('Organisation', 'organisationKey', []),
  Contact: withReferences('Contact', 'contactKey', ['organisation', 'deputy']),
  Offer: withReferences('Offer', 'offerKey', ['organisation', 'contact']),
  Event: withReferences('Event', 'eventKey', ['organisation', 'contact']),
};

function withReferences(table: string, own: string, names: readonly string[]): string {
  const columns = names.map((name) => `${name}Key`).join(',');
  const fields = names.map((name) => `'${name}', t."${name}Key", `).join('');
  const places = `ARRAY(SELECT p."placeKey" FROM "${table}Place" p WHERE p."${own}" = t.key ORDER BY p."placeKey")`;
  return `(to_jsonb(t) - '{${columns}}'::text[]) || jsonb_build_object(${fields}'places', ${places})`;
}

/** All rows in the order of their keys, some at a time: the embedded database keeps this very process busy. */
async function records<R extends { key: string }>(db: Database, table: keyof typeof recordSql): Promise<R[]> {
  const found: R[] = [];
  for (;;) {
    const rows = await db.$queryRawUnsafe<{ record: R }[]>(
      `SELECT ${recordSql[table]} AS record FROM "${table}" t WHERE t.key > $1 ORDER BY t.key LIMIT ${rowsAtOnce}`,
      found.at(-1)?.key ?? '',
    );
    found.push(...rows.map(({ record }) => record));
    if (rows.length < rowsAtOnce) return found;
    await setImmediate();
  }
}

/** One record; null where there is none. */
async function record<R>(db: Database, table: keyof typeof recordSql, key: string): Promise<R | null> {
  const [row] = await db.$queryRawUnsafe<{ record: R }[]>(
    `SELECT ${recordSql[table]} AS record FROM "${table}" t WHERE t.key = $1`,
    key,
  );
  return row?.record ?? null;
}

export const findEvent = (db: Database, key: string): Promise<Event | null> => record(db, 'Event', key);
export async function findEvents(db: Database, keys: readonly string[]): Promise<Event[]> {
  const rows = await db.$queryRawUnsafe<{ record: Event }[]>(
    `SELECT ${recordSql.Event} AS record FROM "Event" t WHERE t.key = ANY ($1::text[])`,
    [...keys],
  );
  return rows.map((row) => row.record);
}

export const findOffer = (db: Database, key: string): Promise<Offer | null> => record(db, 'Offer', key);
export const loadPlaces = (db: Database): Promise<Place[]> => records(db, 'Place');

export interface ChangeableRecords {
  contacts: Contact;
  offers: Offer;
  events: Event;
}
const tableOf = { contacts: 'Contact', offers: 'Offer', events: 'Event' } as const;

/** The records of these keys that there are. */
export async function recordsOf<S extends keyof ChangeableRecords>(
  db: Database,
  section: S,
  keys: readonly string[],
): Promise<ChangeableRecords[S][]> {
  const table = tableOf[section];
  const rows = await db.$queryRawUnsafe<{ record: ChangeableRecords[S] }[]>(
    `SELECT ${recordSql[table]} AS record FROM "${table}" t WHERE t.key = ANY($1::text[]) ORDER BY t.key`,
    [...keys],
  );
  return rows.map(({ record }) => record);
}

async function operator(db: Database): Promise<Operator | null> {
  const [row] = await db.$queryRaw<{ record: Operator }[]>`
    SELECT (to_jsonb(t) - '{id,organisationKey,contactKey}'::text[])
      || jsonb_build_object('organisation', t."organisationKey", 'contact', t."contactKey") AS record FROM "Operator" t`;
  return row?.record ?? null;
}

/** What content files brought, in the order in which they first came. */
async function imports(db: Database): Promise<{ title: string; attributions: string[] }[]> {
  return db.contentImport.findMany({
    select: { title: true, attributions: true },
    orderBy: [{ importedAt: 'asc' }, { title: 'asc' }],
  });
}

/** Everything, each section in the order of its keys. */
export async function loadContent(db: Database): Promise<Content> {
  return {
    attributions: [...new Set((await imports(db)).flatMap(({ attributions }) => attributions))],
    operator: await operator(db),
    places: await records<Place>(db, 'Place'),
    organisations: await records<Organisation>(db, 'Organisation'),
    contacts: await records<Contact>(db, 'Contact'),
    offers: await records<Offer>(db, 'Offer'),
    events: await records<Event>(db, 'Event'),
  };
}

/** The title under which content first came, or null if none ever did. */
export async function contentTitle(db: Database): Promise<string | null> {
  return (await imports(db))[0]?.title ?? null;
}

/** Raised whenever content changes. */
export async function contentRevision(db: Database): Promise<number> {
  const { revision } = await db.contentState.findUniqueOrThrow({ where: { id: 1 }, select: { revision: true } });
  return revision;
}

export async function wasContentImported(db: Database): Promise<boolean> {
  return (await db.contentImport.findFirst({ select: { title: true } })) !== null;
}

/** What a file may refer to without bringing it. */
export async function knownKeys(db: Database): Promise<KnownKeys> {
  const select = { key: true };
  const places = await db.place.findMany({ select: { key: true, parentKey: true } });
  const organisations = await db.organisation.findMany({ select });
  const contacts = await db.contact.findMany({ select });
  return {
    places: new Map(places.map(({ key, parentKey }) => [key, parentKey])),
    organisations: new Set(organisations.map(({ key }) => key)),
    contacts: new Set(contacts.map(({ key }) => key)),
  };
}
