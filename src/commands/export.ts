import { z } from 'zod';
import { exportContent as exportFile } from '../store/content-export.ts';
import { command } from './command.ts';

/** Prints all content as one file that brings the same content to an empty database. */
export const exportContent = command(z.strictObject({}), async (house, _values, out) => {
  out.out(JSON.stringify(await exportFile(house.database.prisma), null, 2));
  return 0;
});
