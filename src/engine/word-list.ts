import { readFileSync } from 'node:fs';

/** The lines of a word file that ships with the program, without comments (#) and empty lines. */
export function readLines(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => (` ${line}`.split(/\s#/, 1)[0] ?? '').trim())
    .filter((line) => line !== '');
}
