import { expect, test } from 'vitest';
import { createSpelling } from '../../src/engine/classifier/spelling.ts';

const twice = ['abmelden', 'hallo', 'termine', 'lager', 'hilfe', 'nachrichten', 'wohnung'].flatMap((word) => [
  word,
  word,
]);
const spelling = createSpelling([...twice, 'einmal']);

test.each([
  ['abmleden', 'abmelden'],
  ['hallp', 'hallo'],
  ['temrine', 'termine'],
  ['hlife', 'hilfe'],
  ['nachrchten', 'nachrichten'],
  ['wohnungg', 'wohnung'],
])('"%s" is read as "%s"', (written, meant) => {
  expect(spelling.corrected(written)).toBe(meant);
});

test.each(['abmelden', 'laber', 'rallo', 'xyzzy', 'halo', '25746', 'einmla'])('"%s" stays as it is', (word) => {
  expect(spelling.corrected(word)).toBe(word);
});
