import type { Topic } from '../../core/topics.ts';
import { words } from '../folding.ts';
import { kindOf } from './word-kinds.ts';

/** Longer texts count by their beginning and end, where people say what they want. */
const longestEnd = 600;
const longestWord = 40;

/** What the caller put in place of a part that it recognised; such a word counts as it stands. */
const mask = /^(?:PLACE|DATE)$/;

/** How much each family of features counts beside the others. */
const worth = { word: 1, pair: 0.8, kind: 0.6, kinds: 0.8, topic: 2, shape: 0.8 };

/** Is told of each feature: the family that it belongs to, its parts, and how much it counts. */
export type Tell = (value: number, family: string, first: string, second?: string, third?: string) => void;

/**
 * What the classifier sees of a text: words and pairs of them, kinds of words in their order, the topics that were
 * recognised and its shape. Gives back the words whose letters count as well (see `letterSizes`, `worthOfLetters`).
 * `corrected` gives the word that was meant.
 */
export function features(
  written: string,
  topics: readonly Topic[],
  corrected: (word: string) => string,
  tell: Tell,
): string[] {
  const text =
    written.length > 2 * longestEnd ? `${written.slice(0, longestEnd)} ${written.slice(-longestEnd)}` : written;
  const kinds: string[] = [];
  const spelled: string[] = [];
  const tokens = words(text);
  let before = '^';
  for (const { text: raw, folded } of tokens) {
    const masked = mask.test(raw);
    const word = masked ? raw : corrected(folded);
    tell(worth.pair, 'pair', before, word);
    before = word;
    const kind = masked ? raw : kindOf(word);
    if (kind !== undefined) kinds.push(kind);
    if (spelled.includes(word)) continue;
    tell(worth.word, 'word', word);
    if (!masked) spelled.push(word);
  }
  tell(worth.pair, 'pair', before, '$');
  for (const [at, first] of kinds.entries()) {
    if (kinds.indexOf(first) === at) tell(worth.kind, 'kind', first);
    const [second, third] = [kinds[at + 1], kinds[at + 2]];
    if (second !== undefined) tell(worth.kinds, 'kinds', first, second);
    if (second === undefined || third === undefined) continue;
    tell(worth.kinds, 'kinds', first, second, third);
    tell(worth.kinds, 'kinds', first, '…', third);
  }
  if (text.includes('?')) tell(worth.shape, 'shape', 'question');
  if (/[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(text)) tell(2, 'shape', 'e-mail address');
  tell(worth.shape, 'shape', lengthOf(tokens.length));
  for (const topic of topics) tell(worth.topic, 'topic', topic);
  const slots = `${topics.length > 0 ? 'topic' : ''} ${text.includes('PLACE') ? 'place' : ''} ${text.includes('DATE') ? 'date' : ''}`;
  tell(worth.topic, 'named', slots);
  return spelled;
}

/** How much each of the letters counts. */
export const worthOfLetters = 0.4;

/** The sizes of the parts of words that count: longer ones gain nothing. */
export const letterSizes = { least: 3, most: 4 };

/** A word with its beginning and end marked, of which parts of these sizes count; a long one by its beginning. */
export function bounded(word: string): string {
  return `<${word.slice(0, longestWord)}>`;
}

function lengthOf(count: number): string {
  if (count === 0) return 'no words';
  if (count <= 2) return 'one or two words';
  return count <= 12 ? 'a sentence' : 'long';
}
