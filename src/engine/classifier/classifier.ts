import type { Language } from '../../core/language.ts';
import { words } from '../folding.ts';
import { features } from './features.ts';
import { fillPlaceholders } from './placeholders.ts';
import { keyOf, readWeights } from './kept-weights.ts';
import { score, toProbabilities, train, type Vector, type Weights } from './softmax.ts';

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
  classify(text: string): { intent: string; probability: number }[];
  /** Whether any of the words stands in an example; without one, the probabilities rest on chance letters. */
  knowsAWordOf(text: string): boolean;
  /** The features that speak for the intent, the strongest first. */
  explain(text: string, intent: string): { feature: string; weight: number }[];
}

/** Features share rows of the weights by their hash; more rows gain nothing. */
const rows = 2 ** 16;

/** Learns the weights of the examples: about two seconds for 15,000. */
export function learn(examples: readonly Example[]): Weights {
  const intents = intentsOf(examples);
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const vectors: Vector[] = [];
  const labels: number[] = [];
  for (const { text, intent, language } of examples) {
    vectors.push(vectorOf(fillPlaceholders(text, language, hash(text))));
    labels.push(numbers.get(intent) ?? 0);
  }
  return train({ rows, classes: intents.length, vectors, labels });
}

/** The same examples always give the same classifier; weights that were kept for them save the learning. */
export function trainClassifier(examples: readonly Example[]): Classifier {
  const intents = intentsOf(examples);
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const known = new Set(examples.flatMap(({ text }) => words(text).map(({ folded }) => folded)));
  const weights = readWeights(keyOf(examples), rows * intents.length) ?? learn(examples);
  const scores = new Float64Array(intents.length);

  return {
    classify(text) {
      score(vectorOf(text), weights, scores);
      toProbabilities(scores);
      const ranked = intents.map((intent, number) => ({ intent, probability: scores[number] ?? 0 }));
      return ranked.sort((a, b) => b.probability - a.probability);
    },
    knowsAWordOf: (text) => words(text).some(({ folded }) => known.has(folded)),
    explain(text, intent) {
      const number = numbers.get(intent);
      if (number === undefined) return [];
      return Array.from(features(text), ([feature, value]) => ({
        feature,
        weight: value * (weights[rowOf(feature) * intents.length + number] ?? 0),
      }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

function intentsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ intent }) => intent))].toSorted();
}

function vectorOf(text: string): Vector {
  const found = features(text);
  return { rows: Int32Array.from(found.keys(), rowOf), values: Float64Array.from(found.values()) };
}

function rowOf(feature: string): number {
  const mixed = hash(feature);
  return (mixed ^ (mixed >>> 15)) & (rows - 1);
}

/** FNV-1a. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed >>> 0;
}
