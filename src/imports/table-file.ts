import { createHash } from 'node:crypto';
import type { Changeable } from '../core/content-change.ts';
import { type ImportParts, type ImportRow, largestImport, type Note, type ReadRecords } from '../core/importing.ts';
import { slug } from '../usecases/compare-changes.ts';
import { politely } from '../usecases/politely.ts';
import { decodeText } from './decode.ts';
import { collectFaults, type FileFaults } from './file-faults.ts';
import { namesOf } from './names.ts';
import { CellFault, readCell, type Said } from './table/cells.ts';
import { type Head, headOf } from './table/columns.ts';
import { headerOf, isHeaderGood, layoutOf } from './table/layout.ts';
import { rowsOf, type TableRow } from './table/rows.ts';

/** Reads a table of events, offers or contacts; which, its columns tell. Never throws on what a file holds. */
export async function readTableFile(bytes: Uint8Array, parts: ImportParts): Promise<ReadRecords> {
  const faults = collectFaults();
  const rows: ImportRow[] = [];
  const done = (section: Changeable = 'events'): ReadRecords => ({ section, rows, ...faults.result() });
  if (bytes.length > largestImport.bytes) {
    faults.add({ kind: 'too-large', found: String(bytes.length), expected: String(largestImport.bytes) });
    return done();
  }
  const text = decodeText(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined || text.trim() === '') {
    faults.add({ kind: text === undefined ? 'binary' : 'empty' });
    return done();
  }
  const layout = layoutOf(text);
  if (layout === null) {
    faults.add({ kind: 'no-header', found: text.trimStart().split('\n', 1)[0] ?? '', expected: headerOf('events') });
    return done();
  }
  const { section, delimiter } = layout;
  const [header, ...body] = rowsOf(text, delimiter, largestImport.records + 2);
  const heads = (header?.cells ?? []).map((cell) => headOf(section, cell));
  if (!isHeaderGood(section, header, heads, faults)) return done(section);
  if (body.length > largestImport.records) {
    faults.add({ kind: 'too-many', found: String(body.length), expected: String(largestImport.records) });
    return done(section);
  }
  if (body.length === 0) faults.add({ kind: 'empty' });

  const names = namesOf(parts);
  const breathe = politely();
  for (const row of body) {
    await breathe();
    const read = readRow(section, row, heads, names, faults);
    if (read !== null) rows.push(rowOf(section, row.line, read, parts));
  }
  return done(section);
}

/** Null where a cell was not understood; each such cell is told. */
function readRow(
  section: Changeable,
  { line, cells, isOpen }: TableRow,
  heads: readonly (Head | null)[],
  names: ReturnType<typeof namesOf>,
  faults: FileFaults,
): Said | null {
  const title =
    cells[heads.findIndex((head) => head?.column.field === (section === 'contacts' ? 'name' : 'title'))] ?? '';
  if (isOpen) {
    faults.add({ kind: 'open-quote', line, title });
    return null;
  }
  const beyond = cells.slice(heads.length).find((cell) => cell.trim() !== '');
  if (beyond !== undefined) {
    faults.add({ kind: 'too-many-cells', line, title, found: beyond });
    return null;
  }
  const said: Said = {};
  let isGood = true;
  for (const [index, head] of heads.entries()) {
    if (head === null) continue;
    try {
      readCell(head, cells[index] ?? '', names, said);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.add({ kind: error.kind, line, column: head.written, title, found: error.found, expected: error.expected });
      isGood = false;
    }
  }
  return isGood ? said : null;
}

interface Moment {
  day: string;
  from: string;
  to: string | null;
}

function rowOf(section: Changeable, line: number, said: Said, parts: ImportParts): ImportRow {
  const { moment, day, span, end, venue, address, public: isPublic, recurrence, key, ...rest } = said;
  const fields: Record<string, unknown> = { ...rest };
  if (section === 'events') {
    const time = span as Omit<Moment, 'day'> | undefined;
    const start = (moment ?? (day !== undefined && time ? { day, ...time } : undefined)) as Moment | undefined;
    if (start) Object.assign(fields, whenOf(start, end as { day: string | null; time: string } | undefined));
    if (typeof recurrence === 'string') fields['recurrence'] = { rule: recurrence };
    if (typeof venue === 'string')
      fields['venue'] = { name: venue, address: address ?? null, ...(isPublic !== undefined && { public: isPublic }) };
  }
  if (parts.organisation !== null) fields['organisation'] = parts.organisation;

  const notes: Note[] = [];
  const words = JSON.stringify([fields['title'], fields['summary'], fields['role']]);
  const guessed =
    fields['places'] === undefined ? parts.placesIn(`${words} ${JSON.stringify(venue ?? '')}`).slice(0, 1) : [];
  const fallback = parts.place === null ? [] : [parts.place];
  if (guessed.length > 0) notes.push('place-guessed');
  else if (fields['places'] === undefined && fallback.length === 0) notes.push('no-place');
  const topics = fields['topics'] === undefined ? parts.topicsIn(words) : [];
  if (topics.length > 0) notes.push('topics-guessed');
  return {
    line,
    notes,
    change: {
      section,
      key: typeof key === 'string' ? key : keyOf(section, fields),
      fields,
      guesses: { places: guessed.length > 0 ? guessed : fallback, topics },
    },
  };
}

function whenOf({ day, from, to }: Moment, end: { day: string | null; time: string } | undefined): object {
  const start = `${day}T${from}`;
  const until = end ?? (to === null ? undefined : { day: null, time: to });
  if (!until) return { start };
  const minutes = (Date.parse(`${until.day ?? day}T${until.time}Z`) - Date.parse(`${start}Z`)) / 60_000;
  // Without a day, an end before the beginning is on the day after it.
  return { start, durationMinutes: minutes > 0 || until.day !== null ? minutes : minutes + 1440 };
}

/** The same for the same record in every file; a contact's says nothing of the person. */
function keyOf(section: Changeable, { title, name, start, organisation }: Record<string, unknown>): string {
  const known = JSON.stringify([section, title ?? name, start ?? null, organisation ?? null]);
  const hash = createHash('sha256').update(known).digest('hex').slice(0, 12);
  const first: unknown = typeof title === 'object' && title !== null ? Object.values(title)[0] : '';
  return ['table', [slug(typeof first === 'string' ? first : ''), hash].filter(Boolean).join('-')].join('/');
}
