import { measureAdapters } from './bench/adapters/index.ts';
import { Platform } from './bench/adapters/platforms.ts';
import { Aspect, measureAnnouncements } from './bench/announcements/index.ts';
import { measureAnswers } from './bench/answers.ts';
import { measureStart } from './bench/start.ts';
import { measureUnderstanding } from './bench/understanding/index.ts';

/**
 * `npm run bench` measures everything; `npm run bench -- adapters` one part, `npm run bench -- adapters slack` of it one
 * platform, `npm run bench -- announcements rate` one aspect of announcements; with `brief` these two show quickly
 * whether they run.
 */

const words = process.argv.slice(2);
const parts = {
  start: measureStart,
  answers: measureAnswers,
  understanding: measureUnderstanding,
  adapters: () => measureAdapters(chosen(Platform.options), words.includes('brief')),
  announcements: () => measureAnnouncements(chosen(Aspect.options), words.includes('brief')),
};
const names = Object.keys(parts) as (keyof typeof parts)[];

/** All, where none of them is named. */
function chosen<Name extends string>(from: readonly Name[]): readonly Name[] {
  const named = from.filter((name) => words.includes(name));
  return named.length === 0 ? from : named;
}

const known = [...names, ...Platform.options, ...Aspect.options, 'brief'];
const unknown = words.find((word) => !known.some((name) => name === word));
if (unknown === undefined) for (const name of chosen(names)) await parts[name]();
else {
  console.error(`There is no "${unknown}" to measure. Choose among: ${known.join(', ')}.`);
  process.exitCode = 1;
}
