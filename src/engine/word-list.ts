import { readFileSync } from 'node:fs';

/** The lines of a word file that ships with the program, without comments (#) and empty lines. */
export function readLines(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}
