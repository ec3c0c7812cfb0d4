import { words } from '../folding.ts';
import { kindOf } from './word-kinds.ts';

/** Longer texts count by their beginning and end, where people say what they want. */
const longestEnd = 600;
const longestWord = 40;

/** What the caller put in place of a part that it recognised; such a word counts as it stands. */
const mask = /^(?:PLACE|DATE)$/;

/** How much each family of features counts beside the others. */
const worth = { word: 1, pair: 0.8, kind: 0.6, kinds: 0.8, letters: 0.4, shape: 0.8 };

/**
 * What the classifier sees of a text: words and pairs of them, kinds of words in their order, letters within words (for
 * typing errors and compounds) and its shape. The values make a vector of length 1.
 */
export function features(written: string): Map<string, number> {
  const text =
    written.length > 2 * longestEnd ? `${written.slice(0, longestEnd)} ${written.slice(-longestEnd)}` : written;
  const found = new Map<string, number>();
  const kinds: string[] = [];
  const tokens = words(text);
  let before = '^';
  for (const { text: raw, folded } of tokens) {
    const masked = mask.test(raw);
    const word = masked ? raw : folded;
    found.set(`word ${word}`, worth.word);
    found.set(`pair ${before} ${word}`, worth.pair);
    before = word;
    const kind = masked ? raw : kindOf(word);
    if (kind !== undefined) {
      kinds.push(kind);
      found.set(`kind ${kind}`, worth.kind);
    }
    if (!masked) addLetters(word, found);
  }
  found.set(`pair ${before} $`, worth.pair);
  for (let at = 0; at + 1 < kinds.length; at += 1) {
    const [first, second, third] = kinds.slice(at, at + 3);
    found.set(`kinds ${first} ${second}`, worth.kinds);
    if (third === undefined) continue;
    found.set(`kinds ${first} ${second} ${third}`, worth.kinds);
    found.set(`kinds ${first} … ${third}`, worth.kinds);
  }
  if (text.includes('?')) found.set('shape question', worth.shape);
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(text)) found.set('shape e-mail address', 2);
  found.set(`shape ${lengthOf(tokens.length)}`, worth.shape);
  let squares = 0;
  for (const value of found.values()) squares += value * value;
  for (const [name, value] of found) found.set(name, value / Math.sqrt(squares));
  return found;
}

function addLetters(word: string, found: Map<string, number>): void {
  const bounded = `<${word.slice(0, longestWord)}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= bounded.length; at += 1)
      found.set(`letters ${bounded.slice(at, at + size)}`, worth.letters);
  }
}

function lengthOf(count: number): string {
  if (count === 0) return 'no words';
  if (count <= 2) return 'one or two words';
  return count <= 12 ? 'a sentence' : 'long';
}
