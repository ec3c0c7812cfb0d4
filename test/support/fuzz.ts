import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The same numbers in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** Real messages in seven languages, cut, glued, doubled, mis-encoded and mixed with what should never be in one. */
export function* fuzzed(count: number): Generator<string> {
  const folder = new URL('../../src/intents/', import.meta.url);
  const lines = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const examples = new URL(`${name}/examples/`, folder);
      if (!existsSync(examples)) return [];
      return readdirSync(examples).flatMap((file) => readFileSync(new URL(file, examples), 'utf8').split('\n'));
    });
  const strange = [
    '\u0000',
    '\u202e',
    '\ud800',
    '\ufeff',
    '👩‍👩‍👧',
    '🇩🇪',
    '{place}',
    '((((',
    '<b>',
    '`',
    '%s',
    '\\',
    '"',
    "'; --",
    '１２',
    '٣',
    '\u0301'.repeat(9),
    'ﷺ',
    '../',
    '\r\n',
  ];
  const roll = dice(7);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  for (let made = 0; made < count; made += 1) {
    let text = pick(lines);
    for (let turns = roll(5); turns > 0; turns -= 1) {
      const at = roll(text.length + 1);
      const changed = [
        () => text.slice(at),
        () => text.slice(0, at),
        () => text + pick(lines),
        () => `${text.slice(0, at)}${pick(strange)}${text.slice(at)}`,
        () => Buffer.from(text, 'utf8').toString('latin1'),
        () => text.replaceAll(' ', ''),
        () => text.toUpperCase(),
        () => Array.from(text).toReversed().join(''),
        () => text.slice(0, 40).repeat(1 + roll(30)),
      ];
      text = pick(changed)();
    }
    yield text;
  }
}
