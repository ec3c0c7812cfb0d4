import { z } from 'zod';
import { exportContent as exportFile } from '../store/content-export.ts';
import { contentText } from '../imports/content-text.ts';
import { command } from './command.ts';

/** Prints all content as one file that brings the same content to an empty database. */
export const exportContent = command(z.strictObject({}), async (house, _values, out) => {
  await house.knowledge();
  out.out(contentText(await exportFile(house.database.prisma)).trimEnd());
  return 0;
});
