import { parseArgs } from 'node:util';
import type { Figure } from '../test/chaos/figures.ts';
import { runChaos, type Wanted } from '../test/chaos/run.ts';

/**
 * `npm run chaos` sends announcements while processes and servers die, on servers of its own and on the embedded
 * database; `npm run chaos -- servers` or `embedded` one of the two, `--seed NUMBER` with the chances of an earlier run.
 */

const sizes: Record<Wanted['size'], { chats: number; kills: number }> = {
  servers: { chats: 1000, kills: 100 },
  embedded: { chats: 1000, kills: 25 },
};

function print(figures: readonly Figure[]): void {
  console.log('\n| figure | value | wanted | |\n|---|---|---|---|');
  for (const { name, value, wanted, passed } of figures)
    console.log(`| ${name} | ${value} | ${wanted} | ${passed === null ? '' : passed ? 'passed' : '**failed**'} |`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    chats: { type: 'string' },
    kills: { type: 'string' },
  },
});
const chosen = (['servers', 'embedded'] as const).filter(
  (size) => positionals.length === 0 || positionals.includes(size),
);
const all: Figure[] = [];
for (const size of chosen) {
  const { chats, kills } = sizes[size];
  console.log(
    `\nOn ${size === 'servers' ? 'servers, two processes' : 'the embedded database, one process'}; seed ${values.seed}`,
  );
  const figures = await runChaos({
    size,
    chats: Number(values.chats ?? chats),
    kills: Number(values.kills ?? kills),
    isBrief: false,
    seed: Number(values.seed),
    say: (line) => console.log(line),
  });
  print(figures);
  all.push(...figures);
}
const failed = all.filter(({ passed }) => passed === false).length;
console.log(`\n${all.filter(({ passed }) => passed === true).length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
