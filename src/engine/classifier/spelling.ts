import { editDistance } from '../edit-distance.ts';
import { alike, firstDifference, swapped } from '../slips.ts';

/** Words that stand in fewer examples are no help in reading another one. */
const familiar = 2;
/** In shorter words one letter makes another word. */
const shortest = 5;
/** In shorter words than this, a letter for any other one does. */
const long = 8;

export interface Spelling {
  /** Whether the folded word stands in an example. */
  knows(word: string): boolean;
  /** The known word that an unknown one is a slip of ("abmleden"), with the same first letter; else the word itself. */
  corrected(word: string): string;
}

/** Knows the folded words of the examples. Every word is found under itself and under each of it with a letter left out. */
export function createSpelling(words: Iterable<string>): Spelling {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const candidates = new Map<string, string>();
  for (const [word, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (count < familiar || word.length < shortest - 1) continue;
    for (let without = 0; without < word.length; without += 1) {
      const variant = shortened(word, without);
      if (!candidates.has(variant)) candidates.set(variant, word);
    }
  }
  return {
    knows: (word) => counts.has(word),
    corrected(word) {
      if (word.length < shortest || counts.has(word)) return word;
      for (let without = 0; without < word.length; without += 1) {
        const candidate = candidates.get(shortened(word, without));
        if (candidate !== undefined && candidate[0] === word[0] && isSlipOf(word, candidate)) return candidate;
      }
      return word;
    },
  };
}

/** The word without one of its letters; with 0, as the first stays, the word itself. */
function shortened(word: string, without: number): string {
  return without === 0 ? word : word.slice(0, without) + word.slice(without + 1);
}

function isSlipOf(word: string, known: string): boolean {
  if (editDistance(word, known, 1) !== 1) return false;
  if (word.length !== known.length || word.length >= long || swapped(word, known)) return true;
  const at = firstDifference(word, known);
  return alike(word[at], known[at]);
}
