import type { Place } from '../../core/content.ts';
import { words } from '../folding.ts';
import { isFrequentWord } from '../frequent-words.ts';
import { negatedSpans, type Span } from '../negation.ts';
import { gapAfter, maySlip, meansPlace, type Surroundings, surroundings } from './context.ts';
import { DistrictWords } from './district.ts';
import { largeTown, NameIndex, nameWord, type PlaceName } from './names.ts';
import { OtherScripts } from './other-scripts.ts';
import { addOutside } from './outside.ts';
import { PostalCodes } from './postal-codes.ts';
import { type Found, settle } from './settle.ts';
import { Spellings } from './spelling.ts';

/** A place named in a text. */
export interface PlaceMention {
  /**
   * As specific as the content: a locality's own key. Several for a name or postal code that places share, the one with
   * most inhabitants first. `outside` for a known town that no record describes.
   */
  keys: string[];
  text: string;
  start: number;
  end: number;
  /** Between 0 and 1. */
  certainty: number;
  /** "nicht in …", "außer …": the place is not wanted. */
  negated: boolean;
  how: 'name' | 'short' | 'variant' | 'postal code' | 'fuzzy';
}

export interface PlaceFinder {
  /** In the order of the text; linear in its length. */
  find(text: string): PlaceMention[];
}

/** Builds the indexes, once for a state of the content. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const index = new NameIndex(places);
  addOutside(index);
  const spellings = new Spellings(index, 1);
  const longSpellings = new Spellings(index, 2);
  const scripts = new OtherScripts(index);
  const codes = new PostalCodes(places, index);
  const district = new DistrictWords(places, index);
  const parents = new Map(places.map(({ key, parent }) => [key, parent]));

  const exact = (around: Surroundings, first: number, found: readonly Found[]): Found | null => {
    const { words: all } = around;
    let longest = first;
    while (longest - first < index.longest && longest + 1 < all.length && holdsTogether(around, longest)) longest += 1;
    for (let last = longest; last >= first; last -= 1) {
      const parts = all.slice(first, last + 1).map(({ folded }) => nameWord(folded));
      const form = parts.join('');
      const split = parts.length > 1;
      const names = index.lookup(form).filter((name) => !split || name.length > 1 || form.length >= 8);
      const readings = names.length > 0 || split ? names : scripts.lookup(form);
      const span = { first, last };
      const meant = readings.filter((name) =>
        meansPlace(around, span, name, besidePlace(around, span, found.at(-1), index)),
      );
      const [best] = meant;
      if (best) return { ...span, names: meant, how: best.kind, certainty: certaintyOf(best) };
      // A word that is a name but means something else is no misspelt other name either.
      if (readings.length > 0 && !split) return { ...span, names: [], how: 'name', certainty: 0 };
    }
    return null;
  };

  const slip = (around: Surroundings, first: number): Found | null => {
    const { words: all } = around;
    const span = { first, last: first };
    for (let last = Math.min(first + 2, all.length - 1); last > first; last -= 1) {
      const parts = all.slice(first, last + 1);
      const form = parts.map(({ folded }) => nameWord(folded)).join('');
      if (form.length < 10 || !parts.slice(1).every((_, at) => holdsTogether(around, first + at))) continue;
      if (parts.every(({ folded }) => isFrequentWord(folded))) continue;
      const nearest = longSpellings.nearest(form);
      if (nearest) return { first, last, names: nearest.names, how: 'fuzzy', certainty: 0.8 - nearest.distance / 10 };
    }
    const folded = all[first]?.folded ?? '';
    if (folded.length < 4 || isFrequentWord(folded)) return null;
    const nearest = spellings.nearest(folded);
    const names = nearest?.names.filter((name) => maySlip(around, span, name, nearest.distance)) ?? [];
    if (!nearest || names.length === 0) return null;
    if (nearest.distance === 0) return { ...span, names, how: 'variant', certainty: 0.9 };
    return { ...span, names, how: 'fuzzy', certainty: 0.9 - nearest.distance / 10 };
  };

  return {
    find(text) {
      const all = words(text);
      const around = surroundings(text, all);
      const found: Found[] = [];
      for (let at = 0; at < all.length; at += 1) {
        const next =
          codes.find(around, at) ?? exact(around, at, found) ?? district.find(around, at) ?? slip(around, at);
        if (!next) continue;
        found.push(next);
        at = next.last;
      }
      const settled = settle(
        around,
        found.filter(({ names }) => names.length > 0),
        parents,
      );
      const negated = negatedSpans(text, all, settled);
      return settled.map(({ first, last, names, how, certainty }, position) => {
        const [start, end] = [all[first]?.start ?? 0, all[last]?.end ?? 0];
        const keys = [...new Set(names.map(({ place }) => place.key))];
        return { keys, text: text.slice(start, end), start, end, certainty, negated: negated[position] ?? false, how };
      });
    },
  };
}

/** Nothing but a space, hyphen or bracket after the word, so that a name may go on. */
function holdsTogether(around: Surroundings, at: number): boolean {
  const gap = gapAfter(around, at);
  return (
    gap.length <= 3 &&
    /^[ \t\u00a0()/'’–-]*$/.test(gap.replace('.', (around.words[at]?.folded.length ?? 9) <= 5 ? '' : '.'))
  );
}

const bridging = new Set('das die der liegt bei b near und oder or and in im am an auf kreis'.split(' '));
const listing = new Set('und oder or and sowie bzw bis in'.split(' '));

/** Another place stands next to the span in a list, or tells where it lies ("… bei Heide"). */
function besidePlace(around: Surroundings, span: Span, last: Found | undefined, index: NameIndex): boolean {
  const { words: all, text } = around;
  if (last && last.names.length > 0) {
    const within = all.slice(last.last + 1, span.first);
    const between = text.slice(all[last.last]?.end, all[span.first]?.start);
    if (within.length <= 2 && !/[.!?;:\n]/.test(between) && within.every(({ folded }) => listing.has(folded))) {
      if (within.length > 0 || /[,/&+-]/.test(between) || last.how === 'postal code') return true;
    }
  }
  let at = span.last + 1;
  while (at <= span.last + 2 && bridging.has(all[at]?.folded ?? '')) at += 1;
  const joint = all[at - 1]?.folded ?? '';
  if (at === span.last + 1 || /[.!?;:\n]/.test(text.slice(all[span.last]?.end, all[at]?.start))) return false;
  return index.lookup(nameWord(all[at]?.folded ?? '')).some(({ place, weak }) => {
    if (weak || (place.isWord && place.population < largeTown)) return false;
    if (['in', 'im'].includes(joint)) return place.kind === 'district';
    return place.kind !== 'elsewhere' || ['am', 'an', 'auf', 'der', 'bei'].includes(joint);
  });
}

function certaintyOf({ kind, inflected, weak, place }: PlaceName): number {
  if (weak) return place.kind === 'landscape' ? 0.4 : 0.7;
  return (kind === 'name' ? 1 : 0.95) - (inflected ? 0.05 : 0) - (place.isWord ? 0.1 : 0);
}
