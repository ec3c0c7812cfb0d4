import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../folding.ts';
import { remembering } from '../known-words.ts';

/**
 * Folded words of one kind. Their order in a message says who does what for whom, and so tells giving from needing
 * ("wer hilft mir", "wem kann ich helfen") even with nouns that no example holds; and what was learned of one language
 * helps the others.
 */
const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
const endings = new Map<string, string>();
const shortest = 3;
const longest = 14;

const folder = new URL('kinds/', import.meta.url);
for (const name of readdirSync(folder).toSorted()) {
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    const [, kind, entries] = /^([A-Z]+): (.+)$/.exec(line) ?? [];
    if (kind === undefined || entries === undefined) continue;
    for (const entry of entries.split(' ')) {
      const word = fold(entry.replace(/^[=-]/, ''));
      const table = entry.startsWith('-')
        ? endings
        : entry.startsWith('=') || word.length < shortest
          ? whole
          : beginnings;
      if (!table.has(word)) table.set(word, kind);
    }
  }
}

/** Written together with the word in Arabic: "and", "with", "for", "the". */
const attached = /^(?:[وفبكل]?ال|لل|[وفبل])(?=\p{Script=Arabic}{3})/u;

export const kindOf: (word: string) => string | undefined = remembering(
  (word) => exactKindOf(word) ?? exactKindOf(word.replace(attached, '')),
);

function exactKindOf(word: string): string | undefined {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (let size = Math.min(word.length, longest); size >= shortest; size -= 1) {
    const found =
      beginnings.get(word.slice(0, size)) ?? (size < word.length ? endings.get(word.slice(-size)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
