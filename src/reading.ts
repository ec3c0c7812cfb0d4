import type { Reading } from './backstage/parts.ts';
import type { Place } from './core/content.ts';
import { localTime } from './engine/clock.ts';
import { findDates } from './engine/dates/dates.ts';
import { createPlaceFinder, type PlaceFinder } from './engine/places/places.ts';
import { findTopics } from './engine/topics/topics.ts';

/** How the staff's words are read: by the engine's finders. */
export function reading(): Reading {
  const finders = new WeakMap<readonly Place[], PlaceFinder>();
  const finderOf = (places: readonly Place[]): PlaceFinder => {
    const finder = finders.get(places) ?? createPlaceFinder(places);
    finders.set(places, finder);
    return finder;
  };
  return {
    dates: findDates,
    places: (text, { places }) =>
      finderOf(places)
        .find(text)
        .flatMap(({ keys: [first], negated }) => (first === undefined || negated ? [] : [first])),
    topics: (text, language) => findTopics(text, language).flatMap(({ topics, negated }) => (negated ? [] : topics)),
    localTime(now, timeZone) {
      const { day, minutes } = localTime(now, timeZone);
      return { day, minutes };
    },
  };
}
