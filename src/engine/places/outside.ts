import { readLines } from '../word-list.ts';
import { elsewhere, type NameIndex, nameWords } from './names.ts';

/** The key of every place that no content knows. */
export const outsideKey = 'outside';
/** Behind another name these say which of several places is meant; alone they are nothing. */
export const qualifierKey = 'qualifier';
/** The Land that the content's places lie in. */
export const ownLandKey = 'land';

/** Adds the towns and regions that ship with the program. */
export function addOutside(index: NameIndex): void {
  const outside = elsewhere(outsideKey);
  const qualifier = elsewhere(qualifierKey);
  const ownLand = elsewhere(ownLandKey);
  for (const line of readLines(new URL('outside.txt', import.meta.url))) {
    const mark = /(?:\?|~|@\d\d)$/.exec(line)?.[0] ?? '';
    const name = line.slice(0, line.length - mark.length).trimEnd();
    const own = mark.startsWith('@') && index.places.some(({ key }) => key.startsWith(mark.slice(1)));
    const place = mark === '~' ? qualifier : own ? ownLand : outside;
    if (index.byForm.has(nameWords(name).join(''))) continue;
    index.add(name, place, 'name', mark === '?', name);
  }
}
