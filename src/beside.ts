import type { CommandName } from './commands/index.ts';
import type { Out } from './commands/command.ts';
import type { Config } from './config.ts';
import { type House, type Listeners, openHouse, runCommand } from './house.ts';
import { holdOrHandOver, type Run, serveHandover } from './store/handover.ts';

/** Runs one command where the database is held, and resolves to its exit code. */
export type RunThere = (name: CommandName, values: unknown, out: Out) => Promise<number>;

/** Does what other processes hand over to this one. */
export function handedOverTo(house: House): Run {
  return (name, values, output) =>
    runCommand(house, name, values, { out: (text) => output('out', text), err: (text) => output('err', text) });
}

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
