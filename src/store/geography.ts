import type { Place } from '../core/content.ts';

export interface Geography {
  place(key: string): Place | undefined;
  within(key: string): Place[];
  /** In kilometres; a locality without a position of its own stands where its municipality does. */
  distance(from: string, to: string): number | null;
  /** The outermost places. A record without a place of its own is for all that lies in them. */
  wholeDistrict: readonly string[];
  /** The place and all that lies in it. */
  inside(key: string): readonly string[];
}

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By the haversine formula. */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function createGeography(places: readonly Place[]): Geography {
  const byKey = new Map(places.map((place) => [place.key, place]));

  const chains = new Map<string, Place[]>();
  const inside = new Map<string, string[]>();
  for (const place of places) {
    const chain: Place[] = [];
    for (let next: Place | undefined = place; next && !chain.includes(next); next = byKey.get(next.parent ?? '')) {
      chain.push(next);
      const keys = inside.get(next.key);
      if (keys) keys.push(place.key);
      else inside.set(next.key, [place.key]);
    }
    chains.set(place.key, chain);
  }
  const chain = (key: string): readonly Place[] => chains.get(key) ?? [];
  const wholeDistrict = places
    .filter((place) => !byKey.has(place.parent ?? '') && place.kind !== 'outside')
    .map((place) => place.key);
  const position = (key: string): Place['location'] => {
    const steps = chain(key);
    const stands = steps.find((place) => place.location || place.kind !== 'locality');
    return stands?.location ?? null;
  };

  return {
    place: (key) => byKey.get(key),
    within: (key) => [...chain(key)],
    distance(from, to) {
      const [a, b] = [position(from), position(to)];
      return a && b ? kilometres(a, b) : null;
    },
    wholeDistrict,
    inside: (key) => inside.get(key) ?? [],
  };
}
