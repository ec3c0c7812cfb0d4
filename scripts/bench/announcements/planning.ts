import { z } from 'zod';
import { startHelper } from '../adapters/helper-process.ts';
import { median, show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';

const file = new URL('./planning-process.ts', import.meta.url);
const Planned = z.object({ milliseconds: z.number(), megabytes: z.number(), stall: z.number(), rows: z.number() });
type Planned = z.infer<typeof Planned>;
const Inserted = Planned.pick({ milliseconds: true, rows: true });

/** On a server, against one statement that writes the same rows. */
export function measurePlanning(runs: number, count: number): Promise<void> {
  return withOpened(async (opened) => {
    const place = await opened(openPlace('PostgreSQL'));
    // By a process of its own: what it leaves in memory would hide what planning adds.
    await withOpened(async (own) => {
      const filling = await own(startHelper(file, [], place.variables));
      await filling.ask('subscribe', z.undefined(), count);
    });
    const planning = await opened(startHelper(file, [], place.variables));
    const plan = async (title: string): Promise<Planned> => all(count, await planning.ask('plan', Planned, title));
    const insert = async (title: string): Promise<z.infer<typeof Inserted>> =>
      all(count, await planning.ask('insert', Inserted, title));
    await insert('Vorher');
    const [planned, inserted]: [Planned[], z.infer<typeof Inserted>[]] = [[], []];
    for (let run = 1; run <= runs; run += 1) {
      tell(`planning ${count}, run ${run} of ${runs}`);
      inserted.push(await insert(`Am Stück ${run}`));
      planned.push(await plan(`Sprachcafé ${run}`));
    }
    const of = `median of ${runs} runs`;
    const [ours, bare] = [planned, inserted].map((made) => median(made.map(({ milliseconds }) => milliseconds)));
    if (ours === undefined || bare === undefined) throw new Error('Nothing was planned.');
    show(`one statement for ${count} recipients, PostgreSQL, ${of}`, bare, 'ms');
    show(`planning ${count} recipients, PostgreSQL, ${of}; ratio: over one statement`, ours, 'ms', {
      ratio: ours / bare,
      target: { most: 2 },
    });
    show(`memory that planning ${count} adds at most`, Math.max(...planned.map(({ megabytes }) => megabytes)), 'MB', {
      target: { most: 80 },
    });
  });
}

/** In the program's own process, which has other things to do meanwhile. */
export function measureEmbeddedPlanning(runs: number, count: number): Promise<void> {
  return withOpened(async (opened) => {
    const place = await opened(openPlace('embedded'));
    const planning = await opened(startHelper(file, [], place.variables));
    await planning.ask('subscribe', z.undefined(), count);
    const planned: Planned[] = [];
    for (let run = 1; run <= runs; run += 1) {
      tell(`planning ${count} embedded, run ${run} of ${runs}`);
      planned.push(all(count, await planning.ask('plan', Planned, `Sprachcafé ${run}`)));
    }
    const of = `median of ${runs} runs`;
    show(
      `planning ${count} recipients, embedded, ${of}`,
      median(planned.map(({ milliseconds }) => milliseconds)),
      'ms',
    );
    show(`longest stall meanwhile, embedded, ${of}`, median(planned.map(({ stall }) => stall)), 'ms', {
      target: { most: 150 },
    });
  });
}

function all<T extends { rows: number }>(count: number, made: T): T {
  if (made.rows !== count) throw new Error(`Of ${count} recipients ${made.rows} stand in the plan.`);
  return made;
}
