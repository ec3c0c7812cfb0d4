import { UserError } from '../core/errors.ts';
import type { Content } from '../core/content.ts';
import { localTime } from '../engine/clock.ts';
import { importParts } from '../importing.ts';
import type { House } from '../house.ts';
import { readRecordsFile } from '../imports/records-file.ts';
import { loadContent } from '../store/content.ts';
import { createTeller, type Teller } from '../texts/records.ts';
import { applyChanges, previewChanges } from '../usecases/import-changes.ts';
import { nearest } from '../usecases/nearest.ts';
import type { Compared } from '../core/content-change.ts';
import type { ImportRow } from '../core/importing.ts';
import type { Out } from './command.ts';

interface Wanted {
  file: string;
  bytes: Uint8Array;
  /** Prints what would happen, and writes nothing. */
  dryRun: boolean;
  /** Leaves out what is faulty; without it nothing is written if anything is. */
  onlyGood: boolean;
  organisation: string | null;
  place: string | null;
}

/** Reads a calendar or table, prints what it would change and what is wrong with it, and writes it. */
export async function importRecords(house: House, { file, bytes, ...wanted }: Wanted, out: Out): Promise<number> {
  const { prisma } = house.database;
  await house.knowledge();
  const content = await loadContent(prisma);
  requireKey('organisation', wanted.organisation, content.organisations);
  requireKey('place', wanted.place, content.places);
  const { rows, faults, more } = await readRecordsFile(file, bytes, importParts(content, wanted));
  const { compared } = await previewChanges(
    prisma,
    'command',
    rows.map(({ change }) => change),
  );

  const today = localTime(house.now(), content.operator?.timeZone ?? 'UTC').day;
  const teller = createTeller('en', namesIn(content), today);
  for (const fault of faults) out.err(`${file}: ${teller.fileFault(fault)}`);
  if (more > 0) out.err(teller.say('fault-more', { count: more }));
  const good = rows.filter((row, index) => print(row, compared[index], teller, file, out));
  const faulty = faults.length + more + rows.length - good.length;
  const of = (state: Compared['state']): number => compared.filter((one) => one.state === state).length;
  const counts = teller.counts({ new: of('new'), changed: of('changed'), unchanged: of('unchanged'), faulty });
  if (counts !== '') out.out(counts);

  if (faulty > 0 && !wanted.onlyGood) {
    out.err('Nothing was written. Correct the file and import it again, or leave out what is faulty with --only-good.');
    return 1;
  }
  if (wanted.dryRun) {
    out.out('Nothing was written (--dry-run).');
    return 0;
  }
  const changes = good.map(({ change }) => change);
  const applied = await applyChanges(prisma, 'command', changes, house.eventChanged);
  if (applied.kind === 'faulty')
    throw new UserError('The content has changed while the file was looked at.', 'Import the file again.');
  out.out(applied.created + applied.changed === 0 ? 'Nothing has changed.' : 'Written.');
  return 0;
}

/** False for a row that is faulty. */
function print(row: ImportRow, compared: Compared | undefined, teller: Teller, file: string, out: Out): boolean {
  if (!compared) return false;
  const { title, state } = compared;
  if (state === 'faulty') {
    for (const fault of compared.faults)
      out.err(
        `${file}: ${teller.say('fault-line-of', { line: String(row.line), title, sentence: teller.fault(fault) })}`,
      );
    return false;
  }
  if (state === 'unchanged') return true;
  out.out(teller.say(`state-${state}`, { title }));
  for (const change of compared.changes) out.out(`  ${teller.change(change)}`);
  for (const note of row.notes) out.out(`  (${teller.note(note, row)})`);
  return true;
}

function requireKey(what: string, key: string | null, records: readonly { key: string }[]): void {
  if (key === null || records.some((record) => record.key === key)) return;
  const meant = nearest(
    key,
    records.map((record) => record.key),
  );
  throw new UserError(
    `There is no ${what} "${key}".`,
    meant === null ? 'scripts/lotse export lists them with their keys.' : `Perhaps "${meant}" is meant.`,
  );
}

function namesIn({ places, organisations, contacts }: Content): Parameters<typeof createTeller>[1] {
  const name = (records: readonly { key: string; name: string }[]) => {
    const names = new Map(records.map((record) => [record.key, record.name]));
    return (key: string): string => names.get(key) ?? key;
  };
  return { place: name(places), organisation: name(organisations), contact: name(contacts) };
}
