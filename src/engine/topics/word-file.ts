import { type Topic, topics } from '../../core/topics.ts';
import { fold, words } from '../folding.ts';
import { readLines } from '../word-list.ts';

/** One entry of a word file; the marks are explained in de.txt. */
export interface Entry {
  /** Folded words; '…' stands for up to four others. */
  parts: string[];
  /** Where a single word counts: at the beginning and inside of compounds, at the beginning only, by itself only. */
  where: 'anywhere' | 'beginning' | 'alone';
  /** None for words that mislead. */
  topics: Topic[];
}

const known = new Set<string>(topics);
const isTopic = (name: string): name is Topic => known.has(name);

/** Throws where a line cannot be read: the files ship with the program and are checked by its tests. */
export function readWordFile(file: URL): Entry[] {
  const entries: Entry[] = [];
  let section: Topic[] | null = null;
  for (const line of readLines(file)) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      if (heading !== '-' && !isTopic(heading)) throw new Error(`${file.pathname}: no topic is called "${heading}"`);
      section = isTopic(heading) ? [heading] : [];
      continue;
    }
    if (!section) throw new Error(`${file.pathname}: "${line}" stands before the first [topic]`);
    for (const written of line.split(',')) {
      const [plain = '', ...more] = written.split('+').map((part) => part.trim());
      if (plain === '') continue;
      if (!more.every(isTopic)) throw new Error(`${file.pathname}: unknown topic in "${written.trim()}"`);
      const mark = plain[0];
      const parts = plain.split('…').flatMap((part, index) => [...(index > 0 ? ['…'] : []), ...foldedWords(part)]);
      const where = mark === '=' ? 'alone' : mark === '^' ? 'beginning' : 'anywhere';
      entries.push({ parts, where, topics: [...section, ...more.filter(isTopic)] });
    }
  }
  return entries;
}

function foldedWords(text: string): string[] {
  const found = words(text).map(({ folded }) => folded);
  return found.length > 0 ? found : [fold(text.trim())].filter((symbol) => symbol !== '');
}
