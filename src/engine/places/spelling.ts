import { bitsApart, editDistance, letterBits } from '../edit-distance.ts';
import { withoutDots } from '../folding.ts';
import type { NameIndex, PlaceName } from './names.ts';

interface Spelling {
  bare: string;
  bits: number;
  /** See `bitsOfRepeated`. */
  again: number;
  names: PlaceName[];
}

/** Longer words are compared with no name. */
const longestWord = 40;

/** The shorter and the less known a form is, the more often another word is meant. */
function mayBeMisspelt({ weak, place, inflected, kind, length }: PlaceName, form: string): boolean {
  if (weak || place.kind === 'elsewhere' || place.kind === 'landscape' || (length > 1 && form.length < 10))
    return false;
  return form.length >= (inflected ? 10 : kind === 'variant' ? 8 : 5) && (!inflected || kind === 'name');
}

/** Finds names by words that are written wrongly. */
export class Spellings {
  private readonly all: Spelling[] = [];
  private readonly byBeginning = Array.from({ length: indexOf(longestWord + 3, 0) }, (): Spelling[] => []);

  /** `wordsAtLeast` 2: only names of several words, to be compared with several words. */
  constructor(index: NameIndex, wordsAtLeast: 1 | 2) {
    const byBare = new Map<string, PlaceName[]>();
    for (const [form, all] of index.byForm) {
      const names = all.filter((name) => name.length >= wordsAtLeast && mayBeMisspelt(name, form));
      const bare = withoutDots(form);
      if (names.length === 0 || bare.length < 5 || bare.length > longestWord + 2 || !/^[a-z]+$/.test(bare)) continue;
      byBare.set(bare, [...(byBare.get(bare) ?? []), ...names]);
    }
    for (const [bare, names] of byBare) {
      const spelling = { bare, bits: letterBits(bare), again: bitsOfRepeated(bare), names };
      this.all.push(spelling);
      for (const beginning of [beginningOf(bare, 0), secondOf(bare, 1)]) {
        this.byBeginning[indexOf(bare.length, beginning)]?.push(spelling);
      }
    }
  }

  /** False where `nearest` finds nothing for any form that begins like this: too many of its letters would be wrong. */
  mayBegin(folded: string): boolean {
    const word = withoutDots(folded);
    if (word.length < 2) return true;
    const bits = letterBits(word);
    return this.all.some(({ bare }) => {
      if (bare[0] !== word[0] && bare[0] !== word[1] && bare[1] !== word[0]) return false;
      return bitsApart(bits & ~letterBits(bare.slice(0, word.length + 2)), 0) <= 2;
    });
  }

  /**
   * The names nearest to a folded word, all of them where several are equally near: one edit for 5 to 7 letters, two
   * for 8 and more. Distance 0: only the dots of umlauts are missing.
   */
  nearest(folded: string): { names: PlaceName[]; distance: number } | null {
    const word = withoutDots(folded);
    if (word.length < 4 || word.length > longestWord || !/^[a-z]+$/.test(word)) return null;
    const bits = letterBits(word);
    const again = bitsOfRepeated(word);
    // Typing errors seldom hit the first letter: it stays, or in long names is swapped, doubled or left out.
    const stays = [beginningOf(word, 0)];
    const beginnings = [...stays, beginningOf(word, 1), secondOf(word, 0)];
    let best = 3;
    let found: PlaceName[] = [];
    for (let length = Math.max(5, word.length - 2); length <= word.length + 2; length += 1) {
      const allowed = length >= 8 && word.length >= 7 ? 2 : 1;
      if (Math.abs(length - word.length) > Math.min(allowed, best)) continue;
      for (const beginning of length > 6 ? beginnings : stays) {
        for (const spelling of this.byBeginning[indexOf(length, beginning)] ?? []) {
          const most = Math.min(allowed, best);
          const apart = bitsApart(bits, spelling.bits);
          if (apart > 2 * most || apart + bitsApart(again, spelling.again) > 2 * most) continue;
          const distance = editDistance(word, spelling.bare, most);
          if (distance > most) continue;
          found = distance < best ? spelling.names : [...found, ...spelling.names];
          best = distance;
        }
      }
    }
    if (found.length === 0) return null;
    const plain = found.filter(({ inflected }) => !inflected);
    const names = [...new Map((plain.length > 0 ? plain : found).map((name) => [name.place.key, name])).values()];
    return { names: names.sort((a, b) => b.place.population - a.place.population), distance: best };
  }
}

/** A bit for each letter that is in the word twice: an edit changes at most two of these and of `letterBits` together. */
function bitsOfRepeated(word: string): number {
  let once = 0;
  let again = 0;
  for (let index = 0; index < word.length; index += 1) {
    const bit = 1 << (word.charCodeAt(index) & 31);
    again |= once & bit;
    once |= bit;
  }
  return again;
}

/** Where the names of a length stand that begin with a letter of `word`, or have it in the second place. */
const beginningOf = (word: string, at: number): number => word.charCodeAt(at) & 31;
const secondOf = (word: string, at: number): number => beginningOf(word, at) + 32;
const indexOf = (length: number, beginning: number): number => length * 64 + beginning;
