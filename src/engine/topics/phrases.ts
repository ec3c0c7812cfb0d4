import type { Topic } from '../../core/topics.ts';
import type { Word } from '../folding.ts';
import { bareForms } from './attached.ts';
import type { Entry } from './word-file.ts';

const mostBetween = 4;
/** Each word of a phrase may have an ending of as many letters. */
const longestEnding = 3;

/** Entries of several words, by the beginning of the first one. */
export class Phrases {
  private readonly byBeginning = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = beginning(entry.parts[0] ?? '');
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), entry]);
    }
    for (const same of this.byBeginning.values())
      same.sort((a, b) => b.parts.join('').length - a.parts.join('').length);
  }

  startingWith(word: string): readonly Entry[] {
    return word.length < 2 ? [] : bareForms(word).flatMap((form) => this.byBeginning.get(beginning(form)) ?? []);
  }
}

const beginning = (word: string): string => word.slice(0, 2);

/** The phrases of a text with the positions of their words; of several that begin at one word the longest. */
export function findPhrases(
  phrases: Phrases,
  text: string,
  words: readonly Word[],
): { at: number[]; topics: Topic[] }[] {
  const found: { at: number[]; topics: Topic[] }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (const entry of phrases.startingWith(words[first]?.folded ?? '')) {
      const at = match(entry.parts, text, words, first);
      if (!at) continue;
      found.push({ at, topics: entry.topics });
      break;
    }
  }
  return found;
}

function match(parts: readonly string[], text: string, words: readonly Word[], first: number): number[] | null {
  const at: number[] = [];
  let next = first;
  let loose = false;
  for (const part of parts) {
    if (part === '…') {
      loose = true;
      continue;
    }
    let steps = loose ? mostBetween : 0;
    while (!isForm(words[next]?.folded ?? '', part)) {
      if (steps === 0 || next >= words.length) return null;
      steps -= 1;
      next += 1;
    }
    const last = at.at(-1);
    if (last !== undefined && /[.!?;:\n]/.test(text.slice(words[last]?.end, words[next]?.start))) return null;
    at.push(next);
    next += 1;
    loose = false;
  }
  return at;
}

function isForm(word: string, part: string): boolean {
  return bareForms(word).some((form) => form.startsWith(part) && form.length - part.length <= longestEnding);
}
