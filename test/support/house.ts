import { afterAll, beforeAll } from 'vitest';
import type { CommandName } from '../../src/commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { handedOverTo, type House, openHouse, runCommand } from '../../src/house.ts';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { serveHandover } from '../../src/store/handover.ts';
import { dataDir, type Ended, type Variables } from './program.ts';

/** Runs a command in the house; its values are what scripts/lotse makes of the command line. */
export type Command = (name: CommandName, values: unknown) => Promise<Ended>;

/**
 * A house in this process for all tests of a file, on an empty folder with the content pack. Commands that are started
 * with its variables hand their work over to it.
 */
export function ownHouse(): {
  variables: Variables;
  command: Command;
  faults: unknown[];
  prisma(): House['database']['prisma'];
} {
  const variables = dataDir();
  const faults: unknown[] = [];
  let house: House | undefined;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const opened = await openHouse(readConfig(variables), lockDataDir(variables.DATA_DIR), {
      say: () => undefined,
      report: (error) => void faults.push(error),
    });
    const handover = await serveHandover(variables.DATA_DIR, handedOverTo(opened));
    house = opened;
    stop = async () => {
      await handover.close();
      await opened.close();
    };
  });
  afterAll(() => stop?.());

  return {
    variables,
    faults,
    prisma() {
      if (!house) throw new Error('The house is not open yet.');
      return house.database.prisma;
    },
    async command(name, values) {
      if (!house) throw new Error('The house is not open yet.');
      const printed = { out: '', err: '' };
      const code = await runCommand(house, name, values, {
        out: (text) => void (printed.out += `${text}\n`),
        err: (text) => void (printed.err += `${text}\n`),
      });
      return { code, ...printed };
    },
  };
}
