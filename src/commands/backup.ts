import { z } from 'zod';
import { backup } from '../store/backup.ts';
import { restore } from '../store/restore.ts';
import { command } from './command.ts';

/** Prints the whole database; the caller keeps it in a file. */
export const backupCommand = command(z.strictObject({}), async (house, _values, out) => {
  const count = await backup(house.database.prisma, out.out);
  out.err(`${count} rows.`);
  return 0;
});

/** Brings a backup into an empty database. */
export const restoreCommand = command(z.strictObject({ jsonl: z.string() }), async (house, { jsonl }, out) => {
  const count = await restore(house.database.prisma, jsonl.trimEnd().split('\n'));
  out.out(`${count} rows are restored.`);
  return 0;
});
