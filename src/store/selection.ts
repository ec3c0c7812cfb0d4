import type { Wanted } from '../core/knowledge.ts';
import { type Topic, topics } from '../core/topics.ts';
import type { Geography } from './geography.ts';

interface Placed {
  places: readonly string[];
  topics: readonly Topic[];
}

/**
 * For each record how far from what is wanted it is: 0 in the place, 1 for what the place lies in, and so on; -1 if it
 * is not wanted.
 */
export type Select = (wanted: Wanted) => Int8Array;

const bitOf = new Map(topics.map((topic, index) => [topic, 1 << index]));
if (bitOf.size > 32) throw new Error(`topics are kept as bits of one number: expected at most 32, got ${bitOf.size}`);
const bits = (wanted: readonly Topic[]): number => wanted.reduce((sum, topic) => sum | (bitOf.get(topic) ?? 0), 0);

/** Holds of the records only numbers, side by side: a question looks at all of them, and reading 10,000 objects takes ms. */
export function createSelection(records: readonly Placed[], geography: Geography): Select {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const topicsOf = Int32Array.from(records, (record) => bits(record.topics));
  const placesOf = records.map((record) => (record.places.length > 0 ? record.places : geography.wholeDistrict));
  const placeNumbers = Int32Array.from(placesOf.flat(), numberOf);
  const placesEnd = new Int32Array(records.length);
  for (const [index, places] of placesOf.entries()) placesEnd[index] = (placesEnd[index - 1] ?? 0) + places.length;

  /** By the number of a place: 0 if it lies in one of the places, 1 and more if one of them lies in it, else -1. */
  const ranksOf = (places: readonly string[], around: boolean): Int8Array => {
    const ranks = new Int8Array(numbers.size).fill(-1);
    const put = (key: string, rank: number): void => {
      const number = numbers.get(key);
      const known = number === undefined ? undefined : ranks[number];
      if (number !== undefined && known !== undefined && (known < 0 || rank < known)) ranks[number] = rank;
    };
    for (const key of places) {
      for (const inner of geography.inside(key)) put(inner, 0);
      if (around) for (const [rank, outer] of geography.within(key).entries()) put(outer.key, rank);
    }
    return ranks;
  };

  return (wanted) => {
    const everywhere = wanted.places.length === 0;
    const rankOf = ranksOf(wanted.places, true);
    const isExcluded = ranksOf(wanted.exclude.place, false);
    const wantedTopics = bits(wanted.topics);
    const excludedTopics = bits(wanted.exclude.topics);

    const selected = new Int8Array(topicsOf.length).fill(-1);
    for (let index = 0, at = 0; index < selected.length; index += 1) {
      const first = at;
      at = placesEnd[index] ?? at;
      const theirs = topicsOf[index] ?? 0;
      if ((wantedTopics !== 0 && (theirs & wantedTopics) === 0) || (theirs & excludedTopics) !== 0) continue;
      let best = everywhere ? 0 : -1;
      let allExcluded = at > first;
      for (let place = first; place < at; place += 1) {
        const number = placeNumbers[place] ?? 0;
        const rank = rankOf[number] ?? -1;
        if (rank >= 0 && (best < 0 || rank < best)) best = rank;
        if (isExcluded[number] !== 0) allExcluded = false;
      }
      if (!allExcluded) selected[index] = best;
    }
    return selected;
  };
}
