import type { Audience } from '../core/announcement.ts';
import type { Place } from '../core/content.ts';
import { createGeography } from './geography.ts';

/** A place whose subscribers are reached if their radius is at least so many kilometres. */
export interface Reached {
  place: string;
  km: number;
}

/**
 * The places whose subscribers an audience reaches; null: all. A subscriber's place counts that holds one of the
 * audience's places, lies in one, or is near enough by the audience's radius or by the subscriber's own.
 */
export function reachedPlaces(places: readonly Place[], { places: wanted }: Audience): Reached[] | null {
  if (wanted.length === 0) return null;
  const geography = createGeography(places);
  const related = new Set(
    wanted.flatMap(({ place }) => [...geography.inside(place), ...geography.within(place).map(({ key }) => key)]),
  );
  return places.flatMap(({ key }) => {
    if (related.has(key)) return [{ place: key, km: 0 }];
    const distances = wanted.map(({ place, radiusKm }) => {
      const km = geography.distance(key, place) ?? Infinity;
      // A radius of nothing is the place itself: two places may stand at the same point.
      return km <= radiusKm && radiusKm > 0 ? 0 : Math.max(km, 0.001);
    });
    const km = Math.min(...distances);
    return km < Infinity ? [{ place: key, km }] : [];
  });
}
