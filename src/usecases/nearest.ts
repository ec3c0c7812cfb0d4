import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant, or null if none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  if (words.length === 0 || word.length > 100) return null;
  const found = closest(
    word.toLowerCase(),
    words.map((known) => known.toLowerCase()),
  );
  const best = words.find((known) => known.toLowerCase() === found) ?? null;
  return best !== null && distance(word.toLowerCase(), found) <= Math.min(3, Math.ceil(word.length * 0.4))
    ? best
    : null;
}
