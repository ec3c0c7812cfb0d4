import { fold } from './folding.ts';
import { remembering } from './known-words.ts';
import { readLines } from './word-list.ts';

const frequent = new Set(
  readLines(new URL('frequent-words.txt', import.meta.url)).flatMap((line) => line.split(/\s+/).map(fold)),
);
const endings = [
  'e',
  'en',
  'er',
  'es',
  'em',
  'ern',
  'n',
  's',
  'r',
  't',
  'te',
  'ten',
  'st',
  'in',
  'innen',
  'ed',
  'ing',
  'ly',
];

/** A word that people use all the time, in any of its usual forms. */
export const isFrequentWord: (folded: string) => boolean = remembering(
  (folded) =>
    frequent.has(folded) ||
    endings.some((ending) => {
      if (!folded.endsWith(ending) || folded.length - ending.length < 4) return false;
      const stem = folded.slice(0, -ending.length);
      return frequent.has(stem) || frequent.has(`${stem}e`) || frequent.has(`${stem}en`);
    }),
);
