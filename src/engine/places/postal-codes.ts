import { fold } from '../folding.ts';
import { gapAfter, type Surroundings } from './context.ts';
import type { NameIndex, PlaceName } from './names.ts';
import { outsideKey } from './outside.ts';
import { elsewhere } from './names.ts';
import type { Found } from './settle.ts';
import type { Place } from '../../core/content.ts';

const units = new Set(
  'euro eur km m kg uhr prozent stück mal menschen leute personen flüchtlinge people euros'.split(' ').map(fold),
);

/** Postal codes of the content, and others as places elsewhere. */
export class PostalCodes {
  private readonly byCode = new Map<string, PlaceName[]>();
  private readonly lengths = new Set<number>();

  constructor(records: readonly Place[], index: NameIndex) {
    const places = new Map(index.places.map((place) => [place.key, place]));
    for (const { key, postalCodes } of records) {
      const place = places.get(key);
      if (!place) continue;
      for (const code of postalCodes) {
        const name: PlaceName = { place, kind: 'name', inflected: false, weak: false, length: 1, exactly: null };
        this.byCode.set(code, [...(this.byCode.get(code) ?? []), name]);
        this.lengths.add(code.length);
      }
    }
    for (const names of this.byCode.values()) names.sort((a, b) => b.place.population - a.place.population);
  }

  find(around: Surroundings, at: number): Found | null {
    const code = around.words[at]?.folded ?? '';
    if (!/^\d{4,5}$/.test(code) || partOfNumber(around, at, this.byCode)) return null;
    const names = this.byCode.get(code);
    const span = { first: at, last: at };
    if (names) return { ...span, names, how: 'postal code', certainty: names.length === 1 ? 0.95 : 0.9 };
    const previous = around.words[at - 1]?.folded ?? '';
    const cued = ['plz', 'in', 'aus', 'nach', 'postleitzahl', 'postcode'].includes(previous);
    if (
      !this.lengths.has(code.length) ||
      !/^(?!00)\d{5}$/.test(code) ||
      !(cued || (at === 0 && around.words.length <= 4))
    )
      return null;
    const name: PlaceName = {
      place: elsewhere(outsideKey),
      kind: 'name',
      inflected: false,
      weak: false,
      length: 1,
      exactly: null,
    };
    return { ...span, names: [name], how: 'postal code', certainty: 0.6 };
  }
}

/** Telephone numbers, prices, counts. */
function partOfNumber(around: Surroundings, at: number, codes: ReadonlyMap<string, unknown>): boolean {
  const { text, words } = around;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return true;
  if (
    /[+\d][\s()/.-]*$/.test(text.slice(Math.max(0, word.start - 4), word.start)) &&
    !codes.has(words[at - 1]?.folded ?? '')
  )
    return true;
  if (/^[.,/-]?\d|^\s*[€%$]/.test(text.slice(word.end, word.end + 3))) return !codes.has(next?.folded ?? '');
  if (next && /^[\s()/.-]+$/.test(gapAfter(around, at)) && /^\d+$/.test(next.folded) && !codes.has(next.folded)) {
    return next.folded.length > 2;
  }
  return next !== undefined && units.has(next.folded);
}
