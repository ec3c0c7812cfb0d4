import { type Word, words } from './folding.ts';
import { readLines } from './word-list.ts';

/** Names as lists of folded words; each may be inflected ("Diakonischen Werks"). */
type Names = readonly (readonly string[])[];

export interface OrganisationNames {
  /** Those of the content. */
  own: Names;
  /** Those known everywhere. */
  others: Names;
}

const wellKnown = readLines(new URL('organisations.txt', import.meta.url)).map(asWords);

function asWords(name: string): string[] {
  return words(name).map(({ folded }) => folded);
}

/** The names of the content beside those known everywhere. */
export function organisationNames(names: readonly string[]): OrganisationNames {
  return { own: names.map(asWords).filter((name) => name.join('').length > 2), others: wellKnown };
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
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = all.findIndex((_, first) => name.every((part, index) => fits(all[first + index]?.folded, part)));
    const first = all[at];
    const last = all[at + name.length - 1];
    if (first && last) return text.slice(first.start, last.end);
  }
  return null;
}

/** The same word, with at most two letters of an ending. */
function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  const stem = part.length > 6 ? part.replace(/(?:e[srnm]?|s)$/, '') : part;
  return word.startsWith(stem) && word.length <= part.length + 2;
}
