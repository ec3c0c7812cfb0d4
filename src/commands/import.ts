import { z } from 'zod';
import { readContentFile } from '../imports/content-file.ts';
import { faultLine } from '../imports/fault-list.ts';
import { isRecordsFile } from '../imports/records-file.ts';
import { knownKeys } from '../store/content.ts';
import { importContent } from '../usecases/import-content.ts';
import { UserError } from '../core/errors.ts';
import { command } from './command.ts';
import { importRecords } from './import-records.ts';

const Arguments = z.strictObject({
  /** As the person named it. */
  file: z.string(),
  base64: z.string(),
  /** Null: unless they were removed. */
  examples: z.boolean().nullable(),
  dryRun: z.boolean().default(false),
  onlyGood: z.boolean().default(false),
  organisation: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
});

/** Creates and updates content, or lists every fault and writes nothing. */
export const importFile = command(Arguments, async (house, { file, base64, examples, ...options }, out) => {
  const { prisma } = house.database;
  const bytes = Buffer.from(base64, 'base64');
  if (isRecordsFile(file) || bytes.subarray(0, 100).includes('BEGIN:VCALENDAR'))
    return importRecords(house, { file, bytes, ...options }, out);
  if (options.dryRun || options.onlyGood || options.organisation !== null || options.place !== null)
    throw new UserError(
      'These options are for calendars (.ics) and tables (.csv).',
      'To check a content file, import it into an empty place (docs/content.md).',
    );
  const { content, faults, more } = await readContentFile(file, bytes, await knownKeys(prisma));
  if (content === null) {
    for (const fault of faults) out.err(faultLine(fault));
    if (more > 0) out.err(`… and ${more} more.`);
    const count = faults.length + more;
    out.err(
      `${count === 1 ? 'One fault' : `${count} faults`}, nothing was written. Correct the file and import it again.`,
    );
    return 1;
  }
  const records = [content.places, content.organisations, content.contacts, content.offers, content.events];
  const total = records.reduce((sum, { length }) => sum + length, 0);
  if (total > 2000) out.err(`Writing ${total} records …`);
  const report = await importContent(prisma, 'command', content, examples === null ? {} : { examples });
  for (const [section, { created, updated, unchanged }] of Object.entries(report.sections)) {
    if (created + updated + unchanged > 0)
      out.out(`${section}: ${created} new, ${updated} changed, ${unchanged} as before`);
  }
  if (report.examplesLeftOut > 0) out.out(`${report.examplesLeftOut} examples were left out (--examples brings them).`);
  if (report.changed) house.sending.wake();
  else out.out('Nothing has changed.');
  return 0;
});
