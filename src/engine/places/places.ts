import type { Place } from '../../core/content.ts';
import { words } from '../folding.ts';
import { isFrequentWord } from '../frequent-words.ts';
import { remembering } from '../known-words.ts';
import { negatedSpans, type Span } from '../negation.ts';
import { gapAfter, maySlip, maySlipHere, meansPlace, type Surroundings, surroundings } from './context.ts';
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

/** What a word tells by itself, whatever stands around it. */
interface Judged {
  frequent: boolean;
  /** The places that it names. */
  names: PlaceName[];
  /** A name of several words may begin with it. */
  begins: boolean;
  /** A name of several words that is written wrongly may begin with it. */
  beginsSlip: boolean;
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

  const judge = remembering((folded): Judged => {
    const form = nameWord(folded);
    const names = index.lookup(form);
    const frequent = isFrequentWord(folded);
    return {
      frequent,
      names: names.length > 0 ? names : scripts.lookup(form),
      begins: index.mayBegin(form),
      beginsSlip: longSpellings.mayBegin(form),
    };
  });
  /** The names that a word may be a slip of. */
  const nearestTo = remembering((folded) => spellings.nearest(folded));

  const exact = (around: Surroundings, judged: readonly Judged[], first: number, found: readonly Found[]) => {
    const single = judged[first];
    if (!single || !(single.begins || single.names.length > 0)) return null;
    const forms = joinedForms(around, first, index.longest + 1, (form) => index.mayBegin(form));
    for (let last = first + forms.length - 1; last >= first; last -= 1) {
      const form = forms[last - first] ?? '';
      const split = last > first;
      const readings = split ? index.lookup(form).filter((name) => name.length > 1 || form.length >= 8) : single.names;
      const span = { first, last };
      const meant = readings.filter((name) =>
        meansPlace(around, span, name, besidePlace(around, span, found.at(-1), index)),
      );
      const [best] = meant;
      if (best) return { ...span, names: meant, how: best.kind, certainty: certaintyOf(best) } satisfies Found;
      // A word that is a name but means something else is no misspelt other name either.
      if (readings.length > 0 && !split) return { ...span, names: [], how: 'name', certainty: 0 } satisfies Found;
    }
    return null;
  };

  const slip = (around: Surroundings, judged: readonly Judged[], first: number): Found | null => {
    const span = { first, last: first };
    const single = judged[first];
    if (!single) return null;
    let rare = first;
    while (rare < first + 3 && judged[rare]?.frequent) rare += 1;
    const forms = single.beginsSlip && rare < first + 3 ? joinedForms(around, first, 3, () => true) : [];
    for (let last = first + forms.length - 1; last > first && last >= rare; last -= 1) {
      const form = forms[last - first] ?? '';
      if (form.length < 10) continue;
      const nearest = longSpellings.nearest(form);
      if (nearest) return { first, last, names: nearest.names, how: 'fuzzy', certainty: 0.8 - nearest.distance / 10 };
    }
    const folded = around.words[first]?.folded ?? '';
    if (single.frequent || folded.length < 4 || !maySlipHere(around, span)) return null;
    const nearest = nearestTo(folded);
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
      const judged = all.map(({ folded }) => judge(folded));
      for (let at = 0; at < all.length; at += 1) {
        const next =
          codes.find(around, at) ??
          exact(around, judged, at, found) ??
          district.find(around, at) ??
          slip(around, judged, at);
        if (!next) continue;
        found.push(next);
        at = next.last;
      }
      if (found.length === 0) return [];
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

/**
 * The word at `first`, then it and the next written together, then three and so on: as far as they hold together and
 * `goesOn` is true of what was joined so far.
 */
function joinedForms(around: Surroundings, first: number, most: number, goesOn: (form: string) => boolean): string[] {
  const forms: string[] = [];
  let form = '';
  for (let at = first; at < around.words.length && forms.length < most; at += 1) {
    form += nameWord(around.words[at]?.folded ?? '');
    forms.push(form);
    if (!goesOn(form) || !holdsTogether(around, at)) break;
  }
  return forms;
}

/** Nothing but a space, hyphen or bracket after the word, so that a name may go on. */
function holdsTogether(around: Surroundings, at: number): boolean {
  const gap = gapAfter(around, at);
  if (gap === ' ') return true;
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
