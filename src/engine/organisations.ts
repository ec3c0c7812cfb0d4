import { type Word, words } from './folding.ts';
import { readLines } from './word-list.ts';

/** A folded word of a name, which may be inflected ("Diakonischen Werks"). */
interface Part {
  /** What every form of it begins with. */
  stem: string;
  /** Letters of its longest form. */
  longest: number;
}

/** By their first letter, the longest first. */
type Names = ReadonlyMap<string, readonly (readonly Part[])[]>;

export interface OrganisationNames {
  /** Those of the content. */
  own: Names;
  /** Those known everywhere. */
  others: Names;
}

const wellKnown = byFirstLetter(readLines(new URL('organisations.txt', import.meta.url)).map(asWords));

function byFirstLetter(names: readonly string[][]): Names {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => name.map(partOf));
  return Map.groupBy(longestFirst, ([first]) => first?.stem[0] ?? '');
}

function asWords(name: string): string[] {
  return words(name).map(({ folded }) => folded);
}

/** The names of the content beside those known everywhere. */
export function organisationNames(names: readonly string[]): OrganisationNames {
  const own = names.map(asWords).filter((name) => name.join('').length > 2);
  return { own: byFirstLetter(own), others: wellKnown };
}

/** The organisation that a text names, as written there, and whether the content has it; null if none. */
export function namedOrganisation(
  all: readonly Word[],
  text: string,
  { own, others }: OrganisationNames,
): { name: string; known: boolean } | null {
  const mine = firstOf(all, text, own);
  if (mine !== null) return { name: mine, known: true };
  const other = firstOf(all, text, others);
  return other === null ? null : { name: other, known: false };
}

/** The longest of the names that stands in the text. */
function firstOf(all: readonly Word[], text: string, names: Names): string | null {
  let longest: { words: number; name: string } | null = null;
  for (const [first, word] of all.entries()) {
    const fitting = names
      .get(word.folded[0] ?? '')
      ?.find((name) => name.every((part, index) => fits(all[first + index]?.folded, part)));
    const end = fitting && all[first + fitting.length - 1]?.end;
    if (end !== undefined && fitting && fitting.length > (longest?.words ?? 0))
      longest = { words: fitting.length, name: text.slice(word.start, end) };
  }
  return longest?.name ?? null;
}

/** At most two letters of an ending may follow; one after a short word. */
function partOf(word: string): Part {
  const stem = word.length > 6 ? word.replace(/(?:e[srnm]?|s)$/, '') : word;
  return { stem, longest: word.length + (word.length > 5 ? 2 : 1) };
}

function fits(word: string | undefined, { stem, longest }: Part): boolean {
  return word !== undefined && word.length <= longest && word.startsWith(stem);
}
