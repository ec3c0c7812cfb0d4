import type { Topic } from '../../core/topics.ts';
import type { Word } from '../folding.ts';
import { bareForms } from './attached.ts';
import { swapped } from '../slips.ts';
import type { Entry, Form, Part } from './word-file.ts';

const mostBetween = 4;
/** Each word of a phrase may have an ending of as many letters. */
const longestEnding = 3;
/** In longer words two letters may be swapped. */
const longEnough = 5;

/** As many letters of the first word select the phrases that may begin with it. */
const selecting = 4;

/** Entries of several words, by the beginning of the first one. */
export class Phrases {
  private readonly byBeginning = new Map<string, Ranked[]>();
  /** Those of which the first word may be a part of a longer one. */
  private readonly inside: { text: string; entries: Ranked[] }[] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const ranked = { entry, letters: letters(entry) };
      for (const { text, how } of entry.parts[0] ?? []) {
        if (how === 'inside') this.insideOf(text).push(ranked);
        else
          for (const key of beginnings(text)) this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), ranked]);
      }
    }
  }

  /** All that may begin with a word, the longest first. */
  startingWith(word: string): readonly Entry[] {
    if (word.length < 2) return [];
    const found = new Set<Ranked>();
    for (const form of bareForms(word)) {
      for (let length = 2; length <= selecting && length <= form.length; length += 1) {
        for (const ranked of this.byBeginning.get(form.slice(0, length)) ?? []) found.add(ranked);
      }
    }
    for (const { text, entries } of this.inside) {
      if (word.includes(text)) for (const ranked of entries) found.add(ranked);
    }
    return [...found].sort((a, b) => b.letters - a.letters).map(({ entry }) => entry);
  }

  private insideOf(text: string): Ranked[] {
    const known = this.inside.find((other) => other.text === text);
    if (known) return known.entries;
    const entries: Ranked[] = [];
    this.inside.push({ text, entries });
    return entries;
  }
}

interface Ranked {
  entry: Entry;
  letters: number;
}

/** The first letters of a word, and of the word with two neighbouring letters swapped. */
function beginnings(text: string): Set<string> {
  const keys = new Set([text.slice(0, selecting)]);
  if (text.length < longEnough) return keys;
  for (let at = 1; at < selecting; at += 1) {
    const swappedThere = `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
    keys.add(swappedThere.slice(0, selecting));
  }
  return keys;
}

const letters = ({ parts }: Entry): number =>
  parts.reduce((sum, forms) => sum + Math.max(...forms.map(({ text }) => text.length)), 0);

export interface Found {
  at: number[];
  topics: Topic[];
  /** The words name their own topics too. */
  added: boolean;
}

/**
 * The phrases of a text with the positions of their words; of several that begin at one word the longest, and none that
 * stands inside of another one.
 */
export function findPhrases(
  startingWith: (word: string) => readonly Entry[],
  text: string,
  words: readonly Word[],
): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (const { parts, topics, added } of startingWith(words[first]?.folded ?? '')) {
      const at = match(parts, text, words, first);
      if (!at || (!added && found.some((other) => covers(other, at)))) continue;
      found.push({ at, topics, added });
      if (!added) break;
    }
  }
  return found;
}

/** A misleading phrase also covers what stands between its words. */
function covers({ at, topics, added }: Found, inner: readonly number[]): boolean {
  if (added) return false;
  if (topics.length > 0) return inner.every((position) => at.includes(position));
  return (inner[0] ?? 0) >= (at[0] ?? 0) && (inner.at(-1) ?? 0) <= (at.at(-1) ?? -1);
}

function match(parts: readonly Part[], text: string, words: readonly Word[], first: number): number[] | null {
  const at: number[] = [];
  let next = first;
  let loose = false;
  for (const part of parts) {
    if (part[0]?.text === '…') {
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

const isForm = (word: string, part: Part): boolean => {
  for (const form of part) if (isFormOf(word, form)) return true;
  return false;
};

function isFormOf(word: string, { text, how }: Form): boolean {
  if (how === 'inside') return word.includes(text);
  if (how === 'whole') return word === text;
  if (word.length < text.length) return false;
  if (word.startsWith(text)) return word.length - text.length <= longestEnding;
  if (text.length >= longEnough && word[0] === text[0] && word.length - text.length <= longestEnding)
    return swapped(word.slice(0, text.length), text);
  return bareForms(word).some((form) => form.startsWith(text) && form.length - text.length <= longestEnding);
}
