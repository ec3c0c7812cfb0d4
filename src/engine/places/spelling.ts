import { bitsApart, editDistance, letterBits } from '../edit-distance.ts';
import { withoutDots } from '../folding.ts';
import { remembering } from '../known-words.ts';
import type { NameIndex, PlaceName } from './names.ts';

interface Spelling {
  bare: string;
  bits: number;
  names: PlaceName[];
}

/** The shorter and the less known a form is, the more often another word is meant. */
function mayBeMisspelt({ weak, place, inflected, kind, length }: PlaceName, form: string): boolean {
  if (weak || place.kind === 'elsewhere' || place.kind === 'landscape' || (length > 1 && form.length < 10))
    return false;
  return form.length >= (inflected ? 10 : kind === 'variant' ? 8 : 5) && (!inflected || kind === 'name');
}

/** Finds names by words that are written wrongly. */
export class Spellings {
  private readonly byBeginning = new Map<string, Spelling[]>();

  /** `wordsAtLeast` 2: only names of several words, to be compared with several words. */
  constructor(index: NameIndex, wordsAtLeast: 1 | 2) {
    const byBare = new Map<string, PlaceName[]>();
    for (const [form, all] of index.byForm) {
      const names = all.filter((name) => name.length >= wordsAtLeast && mayBeMisspelt(name, form));
      const bare = withoutDots(form);
      if (names.length === 0 || bare.length < 5 || !/^[a-z]+$/.test(bare)) continue;
      byBare.set(bare, [...(byBare.get(bare) ?? []), ...names]);
    }
    for (const [bare, names] of byBare) {
      for (const beginning of [`${bare.length}:${bare[0]}`, `${bare.length}:-${bare[1]}`]) {
        const same = this.byBeginning.get(beginning) ?? [];
        same.push({ bare, bits: letterBits(bare), names });
        this.byBeginning.set(beginning, same);
      }
    }
  }

  /**
   * The names nearest to a folded word, all of them where several are equally near: one edit for 5 to 7 letters, two
   * for 8 and more. Distance 0: only the dots of umlauts are missing.
   */
  readonly nearest = remembering((folded) => this.findNearest(folded));

  private findNearest(folded: string): { names: PlaceName[]; distance: number } | null {
    const word = withoutDots(folded);
    if (word.length < 4 || word.length > 40 || !/^[a-z]+$/.test(word)) return null;
    const bits = letterBits(word);
    let best = 3;
    let found: PlaceName[] = [];
    for (let length = Math.max(5, word.length - 2); length <= word.length + 2; length += 1) {
      const allowed = length >= 8 && word.length >= 7 ? 2 : 1;
      for (const beginning of beginnings(word, length)) {
        for (const spelling of this.byBeginning.get(beginning) ?? []) {
          const most = Math.min(allowed, best);
          if (Math.abs(length - word.length) > most || bitsApart(bits, spelling.bits) > 2 * most) continue;
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

/** Typing errors seldom hit the first letter: it stays, or in long names is swapped, doubled or left out. */
function beginnings(word: string, length: number): string[] {
  const stays = `${length}:${word[0]}`;
  return length > 6 ? [stays, `${length}:${word[1]}`, `${length}:-${word[0]}`] : [stays];
}
