import { z } from 'zod';
import { removeExamples } from '../usecases/remove-examples.ts';
import { command } from './command.ts';

const Arguments = z.strictObject({});

export const removeExamplesCommand = command(Arguments, async (house, _values, out) => {
  await house.knowledge();
  const removed = await removeExamples(house.database.prisma, 'command');
  out.out(
    `Removed: ${Object.entries(removed)
      .map(([section, count]) => `${count} ${section}`)
      .join(', ')}.`,
  );
  return 0;
});
