import type { Topic } from '../../core/topics.ts';
import { words } from '../folding.ts';
import { kindOf } from './word-kinds.ts';

/** Longer texts count by their beginning and end, where people say what they want. */
const longestEnd = 600;
const longestWord = 40;

/** What the caller put in place of a part that it recognised; such a word counts as it stands. */
const mask = /^(?:PLACE|DATE)$/;

/** How much each family of features counts beside the others. */
export const worth = { word: 1, pair: 0.8, kind: 0.6, kinds: 0.8, letters: 0.4, topic: 2, shape: 0.8 };

export interface Features {
  /** Each with how much it counts. */
  named: Map<string, number>;
  /** The words whose letters count as well; see `lettersOf`. */
  words: string[];
}

/**
 * What the classifier sees of a text: words and pairs of them, kinds of words in their order, letters within words (for
 * typing errors and compounds), the topics that were recognised and its shape. `corrected` gives the word that was meant.
 */
export function features(written: string, topics: readonly Topic[], corrected: (word: string) => string): Features {
  const text =
    written.length > 2 * longestEnd ? `${written.slice(0, longestEnd)} ${written.slice(-longestEnd)}` : written;
  const named = new Map<string, number>();
  const kinds: string[] = [];
  const spelled: string[] = [];
  const tokens = words(text);
  let before = '^';
  for (const { text: raw, folded } of tokens) {
    const masked = mask.test(raw);
    const word = masked ? raw : corrected(folded);
    named.set(`word ${word}`, worth.word);
    named.set(`pair ${before} ${word}`, worth.pair);
    before = word;
    const kind = masked ? raw : kindOf(word);
    if (kind !== undefined) {
      kinds.push(kind);
      named.set(`kind ${kind}`, worth.kind);
    }
    if (!masked) spelled.push(word);
  }
  named.set(`pair ${before} $`, worth.pair);
  for (let at = 0; at + 1 < kinds.length; at += 1) {
    const [first, second, third] = kinds.slice(at, at + 3);
    named.set(`kinds ${first} ${second}`, worth.kinds);
    if (third === undefined) continue;
    named.set(`kinds ${first} ${second} ${third}`, worth.kinds);
    named.set(`kinds ${first} … ${third}`, worth.kinds);
  }
  if (text.includes('?')) named.set('shape question', worth.shape);
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(text)) named.set('shape e-mail address', 2);
  named.set(`shape ${lengthOf(tokens.length)}`, worth.shape);
  for (const topic of topics) named.set(`topic ${topic}`, worth.topic);
  const slots = [topics.length > 0 ? 'topic' : '', ...['PLACE', 'DATE'].filter((token) => text.includes(token))];
  named.set(`named ${slots.join(' ')}`, worth.topic);
  return { named, words: spelled };
}

/** Every three, four and five letters in a row, of a word with its beginning and end marked. */
export function lettersOf(word: string): string[] {
  const bounded = `<${word.slice(0, longestWord)}>`;
  const found: string[] = [];
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= bounded.length; at += 1) found.push(`letters ${bounded.slice(at, at + size)}`);
  }
  return found;
}

function lengthOf(count: number): string {
  if (count === 0) return 'no words';
  if (count <= 2) return 'one or two words';
  return count <= 12 ? 'a sentence' : 'long';
}
