import type { CommandName } from './commands/index.ts';
import type { Out } from './commands/command.ts';
import type { Config } from './config.ts';
import type { Listeners } from './house.ts';
import { holdOrHandOver, serveHandover } from './store/handover.ts';

/** Runs one command where the database is held, and resolves to its exit code. */
export type RunThere = (name: CommandName, values: unknown, out: Out) => Promise<number>;

/**
 * Lets `work` run commands: in this process, or in the one that holds the embedded database already. Resolves when
 * `work` does and everything is closed.
 */
export async function beside(
  config: Config,
  listeners: Listeners,
  work: (run: RunThere) => Promise<number>,
): Promise<number> {
  const held = config.databaseUrl === undefined ? await holdOrHandOver(config.dataDir) : { lock: null };
  if ('handOver' in held) {
    return work((name, values, out) => held.handOver(name, values, (stream, text) => out[stream](text)));
  }
  // Loaded only here: it takes longer than a command that is handed over.
  const { handedOverTo, openHouse, runCommand } = await import('./house.ts');
  const house = await openHouse(config, held.lock, listeners);
  try {
    const handover = held.lock && (await serveHandover(config.dataDir, handedOverTo(house)));
    try {
      return await work((name, values, out) => runCommand(house, name, values, out));
    } finally {
      await handover?.close();
    }
  } finally {
    await house.close();
  }
}
