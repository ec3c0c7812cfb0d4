import { type Topic, topics } from '../../core/topics.ts';
import { fold, words } from '../folding.ts';
import { readLines } from '../word-list.ts';

/** One entry of a word file; the marks are explained in de.txt. */
export interface Entry {
  /** For each word the folded forms that it may have; '…' stands for up to four others. */
  parts: Part[];
  /** Where a single word counts: at the beginning and inside of compounds, at the beginning only, by itself only. */
  where: 'anywhere' | 'beginning' | 'alone';
  /** None for words that mislead. */
  topics: Topic[];
  /** The words of the phrase name their own topics too. */
  added: boolean;
}

export type Part = readonly Form[];
export interface Form {
  text: string;
  /** With a short ending, as it stands, or as a part of a longer word. */
  how: 'begins' | 'whole' | 'inside';
}

const known = new Set<string>(topics);
const isTopic = (name: string): name is Topic => known.has(name);

/** Throws where a line cannot be read: the files ship with the program and are checked by its tests. */
export function readWordFile(file: URL): Entry[] {
  const entries: Entry[] = [];
  const groups = new Map<string, Part>();
  // Entries with the same words share them: "ich" begins hundreds.
  const shared = new Map<string, Part[]>();
  let section: Topic[] | null = null;
  for (const line of readLines(file)) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      if (heading !== '-' && !isTopic(heading)) throw new Error(`${file.pathname}: no topic is called "${heading}"`);
      section = isTopic(heading) ? [heading] : [];
      continue;
    }
    const [, group, members = ''] = /^(@\S+) (.+)$/.exec(line) ?? [];
    if (group !== undefined && !section) {
      const forms = members.split(',').flatMap((member) => partsOf(member, groups, shared).flat());
      groups.set(group, forms);
      continue;
    }
    if (!section) throw new Error(`${file.pathname}: "${line}" stands before the first [topic]`);
    for (const written of line.split(',')) {
      const [plain = '', ...more] = written.split('+').map((part) => part.trim());
      if (plain === '') continue;
      if (!more.every(isTopic)) throw new Error(`${file.pathname}: unknown topic in "${written.trim()}"`);
      const added = plain.startsWith('&');
      const mark = plain[0];
      const parts = partsOf(added ? plain.slice(1) : plain, groups, shared);
      const where = mark === '=' ? 'alone' : mark === '^' ? 'beginning' : 'anywhere';
      entries.push({ parts, where, topics: more.length > 0 ? [...section, ...more] : section, added });
    }
  }
  return entries;
}

function partsOf(text: string, groups: ReadonlyMap<string, Part>, shared: Map<string, Part[]>): Part[] {
  return text
    .replaceAll('…', ' … ')
    .trim()
    .split(/\s+/)
    .flatMap((written): Part[] => {
      if (written === '…') return [[{ text: written, how: 'whole' }]];
      const group = groups.get(written);
      if (group) return [group];
      if (written.startsWith('@')) throw new Error(`no line begins with "${written}"`);
      const how = written.startsWith('=') ? 'whole' : written.startsWith('*') ? 'inside' : 'begins';
      const parts = shared.get(written) ?? foldedWords(written).map((folded): Part => [{ text: folded, how }]);
      shared.set(written, parts);
      return parts;
    });
}

function foldedWords(text: string): string[] {
  const found = words(text).map(({ folded }) => folded);
  return found.length > 0 ? found : [fold(text.trim())].filter((symbol) => symbol !== '');
}
