import type { Language } from '../../core/language.ts';
import type { Topic } from '../../core/topics.ts';
import { words } from '../folding.ts';
import { knowWords, remembering } from '../known-words.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { findTopics } from '../topics/topics.ts';
import { damaged } from './damage.ts';
import { bounded, features, letterSizes, type Tell, worthOfLetters } from './features.ts';
import { fillPlaceholders } from './placeholders.ts';
import { keyOf, readWeights } from './kept-weights.ts';
import { type CompactWeights, compact, randomNumbers, toProbabilities, train, type Vector } from './softmax.ts';

export interface Example {
  /** With the placeholders {place}, {date}, {topic}, {org}; other places and days are masked as in messages. */
  text: string;
  intent: string;
  language: Language;
}

export interface Classifier {
  /**
   * Every intent with its probability, the likeliest first; they add up to 1.
   * In the text, PLACE and DATE stand for the places and days that were recognised.
   */
  classify(text: string, topics: readonly Topic[]): { intent: string; probability: number }[];
  /** Whether any of the words, or what it is a slip of, stands in an example; without one, the probabilities rest on chance letters. */
  knowsAWordOf(text: string): boolean;
  /** The features that speak for the intent, the strongest first. */
  explain(text: string, topics: readonly Topic[], intent: string): { feature: string; weight: number }[];
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** The hash of an empty text. */
const nothing = offsetBasis >>> 0;
/** Features share rows of the weights by their hash; with fewer rows, too many do. */
const rows = 2 ** 18;

/** The weights are the mean of those of as many trainings, which differ in chance only: it matters less in the mean. */
const trainings = 3;
/** Times that each example is learned damaged, beside once as it stands. */
const damagedCopies = 2;

/** Learns the weights of the examples: about a minute for 30,000. */
export function learn(examples: readonly Example[]): CompactWeights {
  const intents = intentsOf(examples);
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const vectorOf = vectorizer(spellingOf(examples));
  const mean = new Float32Array(rows * intents.length);
  for (let seed = 1; seed <= trainings; seed += 1) {
    const random = randomNumbers(seed);
    const vectors: Vector[] = [];
    const labels: number[] = [];
    for (const { text, intent, language } of examples) {
      const choice = hash(text);
      for (let copy = 0; copy <= damagedCopies; copy += 1) {
        const filled = fillPlaceholders(text, language, choice + copy);
        const message = copy === 0 ? filled : damaged(filled, random);
        vectors.push(vectorOf(message, topicsOf(message, language)));
        labels.push(numbers.get(intent) ?? 0);
      }
    }
    const weights = train({ rows, classes: intents.length, vectors, labels, seed });
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / trainings;
  }
  return compact(mean);
}

/** The same examples always give the same classifier; weights that were kept for them save the learning. */
export function trainClassifier(examples: readonly Example[]): Classifier {
  const intents = intentsOf(examples);
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const spelling = spellingOf(examples);
  const weights = readWeights(keyOf(examples), rows * intents.length) ?? learn(examples);
  const { steps, stepSize } = weights;
  const classes = intents.length;
  const scores = new Float64Array(classes);
  /** What the letters of a word speak for: the same in every message. */
  const lettersSay = remembering((word) => {
    const found = rowsOfLetters(word);
    const sums = new Float32Array(classes);
    for (const row of found) {
      for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + (steps[row * classes + k] ?? 0);
    }
    return { sums, count: found.length };
  });

  return {
    // The scores of `vectorizer`'s vector, without making it.
    classify(text, topics) {
      scores.fill(0);
      let squares = 0;
      const spelled = features(text, topics, spelling.corrected, (value, family, first, second, third) => {
        squares += value * value;
        const base = rowOf(family, first, second ?? '', third ?? '') * classes;
        for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (steps[base + k] ?? 0);
      });
      for (const word of spelled) {
        const { sums, count } = lettersSay(word);
        squares += count * worthOfLetters ** 2;
        for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + worthOfLetters * (sums[k] ?? 0);
      }
      const scale = squares === 0 ? 0 : stepSize / Math.sqrt(squares);
      for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) * scale;
      toProbabilities(scores);
      const ranked = intents.map((intent, number) => ({ intent, probability: scores[number] ?? 0 }));
      return ranked.sort((a, b) => b.probability - a.probability);
    },
    knowsAWordOf: (text) => words(text).some(({ folded }) => spelling.knows(spelling.corrected(folded))),
    explain(text, topics, intent) {
      const number = numbers.get(intent);
      if (number === undefined) return [];
      const found: { feature: string; weight: number }[] = [];
      const weigh: Tell = (value, family, first, second = '', third = '') => {
        const step = weights.steps[rowOf(family, first, second, third) * intents.length + number] ?? 0;
        const feature = [family, first, second, third].filter((part) => part !== '').join(' ');
        found.push({ feature, weight: value * weights.stepSize * step });
      };
      for (const word of features(text, topics, spelling.corrected, weigh)) {
        for (const letters of lettersOf(word)) weigh(worthOfLetters, 'letters', letters);
      }
      return found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
    },
  };
}

function intentsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ intent }) => intent))].toSorted();
}

/** The topics of a text, wanted or refused, as a message is classified with. */
export function topicsOf(text: string, language: Language): Topic[] {
  return [...new Set(findTopics(text, language).flatMap(({ topics }) => topics))];
}

function spellingOf(examples: readonly Example[]): Spelling {
  const all = examples.flatMap(({ text }) => words(text).map(({ folded }) => folded));
  knowWords(all);
  return createSpelling(all);
}

/** Makes vectors of length 1. */
function vectorizer(spelling: Spelling): (text: string, topics: readonly Topic[]) => Vector {
  const lettersIn = remembering(rowsOfLetters);
  return (text, topics) => {
    const found: number[] = [];
    const worths: number[] = [];
    let squares = 0;
    const spelled = features(text, topics, spelling.corrected, (value, family, first, second, third) => {
      found.push(rowOf(family, first, second ?? '', third ?? ''));
      worths.push(value);
      squares += value * value;
    });
    const letters = spelled.map(lettersIn);
    const size = letters.reduce((sum, { length }) => sum + length, found.length);
    squares += (size - found.length) * worthOfLetters ** 2;
    const length = Math.sqrt(squares);
    const vector: Vector = { rows: new Int32Array(size), values: new Float64Array(size).fill(worthOfLetters / length) };
    vector.rows.set(found);
    worths.forEach((value, at) => {
      vector.values[at] = value / length;
    });
    let at = found.length;
    for (const part of letters) {
      vector.rows.set(part, at);
      at += part.length;
    }
    return vector;
  };
}

/** Every few letters in a row of a word. */
function lettersOf(word: string): string[] {
  const whole = bounded(word);
  const found: string[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    for (let size = letterSizes.least; size <= letterSizes.most && at + size <= whole.length; size += 1)
      found.push(whole.slice(at, at + size));
  }
  return found;
}

/** The rows of `lettersOf`, without making the strings. */
function rowsOfLetters(word: string): Int32Array {
  const whole = bounded(word);
  const found: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    let mixed = offsetBasis;
    for (let size = 1; size <= letterSizes.most && at + size <= whole.length; size += 1) {
      mixed = Math.imul(mixed ^ whole.charCodeAt(at + size - 1), prime);
      if (size >= letterSizes.least) found.push(rowOfHashes(hash('letters'), mixed >>> 0, nothing, nothing));
    }
  }
  return Int32Array.from(found);
}

/** The row of the weights that a feature uses, by its family and its parts. */
function rowOf(family: string, first: string, second = '', third = ''): number {
  return rowOfHashes(hash(family), hash(first), hash(second), hash(third));
}

function rowOfHashes(family: number, first: number, second: number, third: number): number {
  let mixed = Math.imul(family ^ first, 0x85ebca6b);
  mixed = Math.imul((mixed ^ (mixed >>> 13)) + second, 0xc2b2ae35);
  mixed = Math.imul((mixed ^ (mixed >>> 16)) + third, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) & (rows - 1);
}

/** FNV-1a. */
function hash(text: string): number {
  let mixed = offsetBasis;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), prime);
  return mixed >>> 0;
}
