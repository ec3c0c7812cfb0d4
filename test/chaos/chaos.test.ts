import { expect, it } from 'vitest';
import { runChaos, type Wanted } from './run.ts';

/** What `npm run chaos` does at length; which seed it was is said where something fails. */
async function failures(wanted: Pick<Wanted, 'size' | 'chats' | 'kills'>): Promise<string[]> {
  const seed = Math.floor(Math.random() * 1e9);
  const said: string[] = [];
  const figures = await runChaos({ ...wanted, isBrief: true, seed, say: (line) => void said.push(line) });
  const failed = figures.filter(({ passed }) => passed === false);
  return failed.map(({ name, value }) => `${name}: ${value} (seed ${seed})\n${said.join('\n')}`);
}

it('nobody is missed and nobody is told twice, whatever dies, on servers', async () => {
  expect(await failures({ size: 'servers', chats: 45, kills: 3 })).toEqual([]);
}, 120_000);

it('nor on the embedded database', async () => {
  expect(await failures({ size: 'embedded', chats: 45, kills: 1 })).toEqual([]);
}, 120_000);
