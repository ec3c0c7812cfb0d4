import type { Topic } from '../../core/topics.ts';
import type { Word } from '../folding.ts';
import { letterBits } from '../edit-distance.ts';
import { swapped } from '../slips.ts';
import { bareForms } from './attached.ts';
import type { Entry, Form, Part } from './word-file.ts';

const mostBetween = 4;
/** Each word of a phrase may have an ending of as many letters. */
const longestEnding = 3;
/** In longer words two letters may be swapped. */
const longEnough = 5;

/** As many letters of the first word select the phrases that may begin with it. */
const selecting = 4;

interface Phrase {
  /** Its place among the entries. */
  number: number;
  /** What follows the first word. */
  rest: readonly Part[];
  topics: Topic[];
  added: boolean;
  letters: number;
  /** A bit for each letter that the next word may begin with: most phrases are refused by a look at it. */
  next: number;
  /** The same where up to four other words may stand between; 0 where none may. */
  nearby: number;
}

/** Phrases with the same first word. */
interface Opening {
  part: Part;
  phrases: Phrase[];
}

/** What a word can be in phrases. */
export interface Openings {
  /** Those of which it is the first word, the longest first. */
  phrases: readonly Phrase[];
  /** A bit for each letter that it begins with. */
  initials: number;
}

/** Entries of several words, by the beginning of the first one. */
export class Phrases {
  private readonly byBeginning = new Map<string, Opening[]>();
  /** Those of which the first word may be a part of a longer one. */
  private readonly inside = new Map<string, Opening[]>();

  constructor(entries: readonly Entry[]) {
    const numbered = entries.map((entry, number) => ({ part: entry.parts[0] ?? [], phrase: phraseOf(entry, number) }));
    for (const [part, same] of Map.groupBy(numbered, (one) => one.part)) {
      const opening = { part, phrases: same.map(({ phrase }) => phrase) };
      for (const { text, how } of part) {
        if (how === 'inside') add(this.inside, text, opening);
        else add(this.byBeginning, text.slice(0, selecting), opening);
      }
    }
  }

  openings(word: string): Openings {
    const forms = bareForms(word);
    const initials = forms.reduce((bits, form) => bits | initial(form), 0);
    return { phrases: word.length < 2 ? none : this.startingWith(word, forms), initials };
  }

  private startingWith(word: string, forms: readonly string[]): Phrase[] {
    const found = new Set<Phrase>();
    const collect = (openings: readonly Opening[]): void => {
      if (openings.length === 0) return;
      const phrases = openings.flatMap((opening) => (isForm(word, opening.part) ? opening.phrases : []));
      for (const phrase of phrases.sort((a, b) => a.number - b.number)) found.add(phrase);
    };
    for (const form of forms) {
      for (let length = 2; length < selecting && length < form.length; length += 1)
        collect(this.byBeginning.get(form.slice(0, length)) ?? none);
      collect(beginnings(form).flatMap((key) => this.byBeginning.get(key) ?? none));
    }
    for (const [text, openings] of this.inside) if (word.includes(text)) collect(openings);
    return found.size === 0 ? none : [...found].sort((a, b) => b.letters - a.letters);
  }
}

const none: never[] = [];

function add(openings: Map<string, Opening[]>, key: string, opening: Opening): void {
  openings.set(key, [...(openings.get(key) ?? []), opening]);
}

function phraseOf({ parts, topics, added }: Entry, number: number): Phrase {
  const letters = parts.reduce((sum, forms) => sum + Math.max(...forms.map(({ text }) => text.length)), 0);
  const rest = parts.slice(1);
  const loose = isGap(rest[0]);
  const next = (rest[loose ? 1 : 0] ?? []).reduce(
    (bits, { text, how }) => bits | (how === 'inside' ? ~0 : initial(text)),
    0,
  );
  return { number, rest, topics, added, letters, next, nearby: loose ? next : 0 };
}

const isGap = (part: Part | undefined): boolean => part?.[0]?.text === '…';
const initial = (word: string): number => letterBits(word.slice(0, 1));

/** The first letters of a word, and of the word with two neighbouring letters swapped. */
function beginnings(word: string): string[] {
  const keys = [word.slice(0, selecting)];
  if (word.length < longEnough) return keys;
  for (let at = 1; at < selecting; at += 1) {
    keys.push(`${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2, selecting)}`.slice(0, selecting));
  }
  return keys;
}

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
export function findPhrases(text: string, words: readonly Word[], known: readonly Openings[]): Found[] {
  const found: Found[] = [];
  known.forEach(({ phrases }, first) => {
    if (phrases.length === 0) return;
    const next = known[first + 1]?.initials ?? 0;
    let nearby = next;
    for (let more = 2; more <= mostBetween + 1; more += 1) nearby |= known[first + more]?.initials ?? 0;
    for (const phrase of phrases) {
      if (((phrase.next & next) | (phrase.nearby & nearby)) === 0) continue;
      const { rest, topics, added } = phrase;
      const at = match(rest, text, words, first);
      if (!at || (!added && found.some((other) => covers(other, at)))) continue;
      found.push({ at, topics, added });
      if (!added) break;
    }
  });
  return found;
}

/** A misleading phrase also covers what stands between its words. */
function covers({ at, topics, added }: Found, inner: readonly number[]): boolean {
  if (added) return false;
  if (topics.length > 0) return inner.every((position) => at.includes(position));
  return (inner[0] ?? 0) >= (at[0] ?? 0) && (inner.at(-1) ?? 0) <= (at.at(-1) ?? -1);
}

/** The positions of the words of a phrase of which the first word stands there; null where the rest does not follow. */
function match(rest: readonly Part[], text: string, words: readonly Word[], first: number): number[] | null {
  const at = [first];
  let next = first + 1;
  let loose = false;
  for (const part of rest) {
    if (isGap(part)) {
      loose = true;
      continue;
    }
    let steps = loose ? mostBetween : 0;
    while (!isForm(words[next]?.folded ?? '', part)) {
      if (steps === 0 || next >= words.length) return null;
      steps -= 1;
      next += 1;
    }
    if (/[.!?;:\n]/.test(text.slice(words[at.at(-1) ?? first]?.end, words[next]?.start))) return null;
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
