import type { Place } from '../../core/content.ts';
import { fold } from '../folding.ts';
import { gapAfter, type Surroundings } from './context.ts';
import { elsewhere, type KnownPlace, type NameIndex, type PlaceName } from './names.ts';
import { outsideKey } from './outside.ts';
import type { Found } from './settle.ts';

const alone = new Set(['kreisweit', 'kreisgebiet', 'landkreis', 'countywide', 'districtwide']);
const meaning = new Set([...alone, 'kreis', 'district', 'county']);
const leading = new Set(
  'im vom beim den dem der des am zum in ganzen ganzer ganze gesamten gesamte unserem unser diesem'.split(' '),
);
const english = new Set('the this our whole entire'.split(' '));

/** "im Kreis", "kreisweit", "the whole district": the one district that the content is about. */
export class DistrictWords {
  private readonly district: KnownPlace | null;
  private readonly otherDistricts: ReadonlySet<string>;

  constructor(records: readonly Place[], index: NameIndex) {
    const districts = index.places.filter(({ kind }) => kind === 'district');
    this.district = districts.length === 1 ? (districts[0] ?? null) : null;
    this.otherDistricts = new Set(records.flatMap(({ otherDistrict }) => (otherDistrict ? [fold(otherDistrict)] : [])));
  }

  find(around: Surroundings, at: number): Found | null {
    const { words, text } = around;
    const word = words[at]?.folded ?? '';
    if (!meaning.has(word)) return null;
    const [previous, next] = [words[at - 1]?.folded ?? '', words[at + 1]];
    const named = word === 'kreis' || word === 'landkreis';
    if (named && next && gapAfter(around, at) === ' ') {
      const rest = fold(text.slice(next.start, next.start + 60));
      for (const name of this.otherDistricts) {
        if (!rest.startsWith(name) || /^[\p{L}\p{N}]/u.test(rest.slice(name.length))) continue;
        let last = at + 1;
        while (last + 1 < words.length && (words[last + 1]?.end ?? 0) - next.start <= name.length) last += 1;
        return this.found(at, last, elsewhere(outsideKey));
      }
    }
    if (!this.district) return null;
    if (
      ['dreh', 'lauf', 'sitz'].some((verb) =>
        words.slice(Math.max(0, at - 3), at + 4).some(({ folded }) => folded.startsWith(verb)),
      )
    )
      return null;
    const wholeMessage = words.length <= 2;
    if (alone.has(word) || (word === 'kreis' && (leading.has(previous) || wholeMessage) && !isGroup(around, at))) {
      return this.found(at, at, this.district);
    }
    return ['district', 'county'].includes(word) && english.has(previous) ? this.found(at, at, this.district) : null;
  }

  private found(first: number, last: number, place: KnownPlace): Found {
    const name: PlaceName = { place, kind: 'variant', inflected: false, weak: false, length: 1, exactly: null };
    return { first, last, names: [name], how: 'variant', certainty: 0.85 };
  }
}

/** "im Kreis der Helfer", "im Kreis von Freunden": people, not an area. */
function isGroup(around: Surroundings, at: number): boolean {
  return (
    gapAfter(around, at) === ' ' &&
    ['der', 'von', 'aus', 'meiner', 'unserer'].includes(around.words[at + 1]?.folded ?? '')
  );
}
