import { createHash } from 'node:crypto';
import type { ImportParts, ImportRow, Note } from '../../core/importing.ts';
import type { Entry } from './entry.ts';
import { CalendarFault } from './properties.ts';
import type { Rules } from './rules.ts';
import { localIn, type Moment } from './times.ts';

/** All entries of one UID as events: the series, and each time of it that is another in more than its start. */
export function eventsOf(entries: readonly Entry[], parts: ImportParts, rules: Rules): ImportRow[] {
  const newest = newestOf(entries);
  const master = newest.find(({ instead }) => instead === null);
  const others = newest.filter(({ instead }) => instead !== null);
  const uid = entries[0]?.uid ?? '';
  const own = ownKey(uid, parts);
  const key = own ?? `calendar/${createHash('sha256').update(uid).digest('hex').slice(0, 20)}`;
  // The words of a calendar of ours were put together for it: they are no fields of the record.
  const onlyTimes = own !== null && parts.content.events.some((event) => event.key === own);
  if (!master) return others.map((other) => rowOf(other, `${key}/${stampOf(other.instead)}`, null, parts, false));

  const { zone } = master.start;
  const time = master.start.local.slice(10);
  // A day without a time leaves out what begins on it.
  const startIn = (moment: Moment): string =>
    moment.wholeDay && !master.start.wholeDay ? `${moment.local.slice(0, 10)}${time}` : localIn(moment, zone);
  const except = new Set(master.except.map(startIn));
  const also = new Set(master.also.map(startIn));
  const apart: ImportRow[] = [];
  for (const other of others) {
    if (other.instead === null) continue;
    const instead = startIn(other.instead);
    const start = localIn(other.start, zone);
    if (other.cancelled) except.add(instead);
    else if (!isLike(other, master)) {
      except.add(instead);
      apart.push(rowOf(other, `${key}/${stampOf(other.instead)}`, null, parts, false));
    } else if (start !== instead) {
      except.add(instead);
      also.add(start);
    }
  }
  const isSeries = master.rule !== null || also.size > 0;
  const once = 'FREQ=DAILY;COUNT=1';
  if (master.rule !== null && !rules.includes(master.rule, master.start.local, zone)) also.add(master.start.local);
  const recurrence = isSeries
    ? {
        rule: master.rule ?? once,
        except: [...except].sort(),
        also: [...also].filter((one) => !except.has(one)).sort(),
      }
    : null;
  return [rowOf(master, key, recurrence, parts, onlyTimes), ...apart];
}

/** Of several versions, the one that was written last. Throws a CalendarFault where that cannot be said. */
function newestOf(entries: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const of = entry.instead === null ? '' : localIn(entry.instead, 'UTC');
    const other = newest.get(of);
    const order = other ? entry.sequence - other.sequence || compare(entry.stamp, other.stamp) : 1;
    if (order === 0) throw new CalendarFault('repeated', { line: entry.line, column: 'UID' });
    if (order > 0) newest.set(of, entry);
  }
  return [...newest.values()];
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function isLike(one: Entry, other: Entry): boolean {
  const of = ({ title, summary, location, durationMinutes, start }: Entry): string =>
    JSON.stringify([title, summary, location, durationMinutes, start.wholeDay]);
  return of(one) === of(other);
}

const stampOf = (moment: Moment | null): string => (moment?.local ?? '').replace(/[-:]/g, '');
const validKey = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/;

/** The key of what this assistant wrote into a calendar itself; null for all others. */
function ownKey(uid: string, { content: { operator } }: ImportParts): string | null {
  const own = `@${operator?.organisation ?? 'lotse'}.lotse`;
  const head = uid.endsWith(own) ? uid.slice(0, -own.length) : '';
  return validKey.test(head) ? head : null;
}

function rowOf(
  entry: Entry,
  key: string,
  recurrence: { rule: string; except: string[]; also: string[] } | null,
  parts: ImportParts,
  onlyTimes: boolean,
): ImportRow {
  const when = {
    start: entry.start.local,
    durationMinutes: entry.durationMinutes,
    timeZone: entry.start.zone,
    recurrence,
    status: entry.cancelled ? 'cancelled' : 'scheduled',
  };
  const { organisation } = parts;
  const change = (fields: object, guesses: object): ImportRow['change'] => ({
    section: 'events',
    key,
    fields: { ...fields, ...(organisation !== null && { organisation }) },
    guesses: { ...guesses },
  });
  if (onlyTimes) return { line: entry.line, change: change(when, {}), notes: entry.notes };

  const notes: Note[] = [...entry.notes];
  const said = [...Object.values(entry.title), ...Object.values(entry.summary ?? {})].join('\n');
  const named = entry.location === '' ? [] : parts.placesIn(entry.location);
  const guessed = named.length > 0 ? [] : parts.placesIn(said).slice(0, 1);
  const fallback = parts.place === null ? [] : [parts.place];
  if (guessed.length > 0) notes.push('place-guessed');
  else if (named.length === 0 && fallback.length === 0) notes.push('no-place');
  const listed = parts.topicsIn(entry.categories.join(', '));
  const topics = listed.length > 0 ? [] : parts.topicsIn(said);
  if (topics.length > 0) notes.push('topics-guessed');
  return {
    line: entry.line,
    notes,
    change: change(
      {
        title: entry.title,
        summary: entry.summary,
        ...when,
        venue: venueOf(entry.location, named, parts),
        ...(named.length > 0 && { places: named }),
        ...(listed.length > 0 && { topics: listed }),
      },
      { places: guessed.length > 0 ? guessed : fallback, topics },
    ),
  };
}

/** "Bürgerhaus, Neue Straße 1, 25746 Heide": the name, then the address. A place by itself is no venue, nor is a link. */
function venueOf(location: string, named: readonly string[], { content }: ImportParts): object | null {
  const isPlace = content.places.some(({ key, name }) => named.includes(key) && name === location);
  if (location === '' || isPlace || /^\w{2,10}:\/\//.test(location)) return null;
  const comma = location.indexOf(',');
  const [name, address] = comma < 0 ? [location, ''] : [location.slice(0, comma), location.slice(comma + 1)];
  return { name: name.trim() || location, address: address.trim() || null };
}
