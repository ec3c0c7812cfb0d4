import type { Place } from '../../core/content.ts';
import { fold, words } from '../folding.ts';

/** How a name was written in the content, which says how far it can be trusted. */
export type NameKind = 'name' | 'short' | 'variant';

/** One way of writing one place. */
export interface PlaceName {
  place: KnownPlace;
  kind: NameKind;
  /** "Heider", "Heides": made from the name. */
  inflected: boolean;
  /** Counts only with a strong cue. */
  weak: boolean;
  /** The words that it has in the content: 1 for "Friedrichskoog", 3 for "Kaiser-Wilhelm-Koog". */
  length: number;
  /** The name as in the content, or null where case tells nothing. */
  exactly: string | null;
}

/** What finding needs to know of a place. */
export interface KnownPlace {
  key: string;
  kind: Place['kind'] | 'elsewhere';
  parent: string | null;
  population: number;
  /** Lower counts first when two places have the same name. */
  rank: number;
  level: 'none' | 'low' | 'medium' | 'high';
  /** The name is also a common word. */
  isWord: boolean;
  isSurname: boolean;
  isGivenName: boolean;
  hasNamesakes: boolean;
  /** A slip away from common words. */
  nearWords: boolean;
}

const ranks: Record<KnownPlace['kind'], number> = {
  municipality: 0,
  district: 1,
  association: 2,
  locality: 3,
  landscape: 4,
  outside: 5,
  elsewhere: 6,
};

function known(place: Place): KnownPlace {
  const kinds = new Set(place.ambiguity?.kinds.map((kind) => kind.toLowerCase()) ?? []);
  return {
    key: place.key,
    kind: place.kind,
    parent: place.parent,
    population: place.population ?? 0,
    rank: ranks[place.kind],
    level: place.ambiguity?.level ?? 'none',
    isWord: ['common noun', 'common word', 'verb'].some((kind) => kinds.has(kind)),
    isSurname: kinds.has('surname'),
    isGivenName: kinds.has('first name'),
    hasNamesakes: kinds.has('other places'),
    nearWords: kinds.has('near words'),
  };
}

/** A place that is no record: a town of the shipped list. */
export function elsewhere(key: string): KnownPlace {
  return {
    key,
    kind: 'elsewhere',
    parent: null,
    population: 0,
    rank: ranks.elsewhere,
    level: 'none',
    isWord: false,
    isSurname: false,
    isGivenName: false,
    hasNamesakes: false,
    nearWords: false,
  };
}

/** A folded word as it is compared within names: "Sankt" and "St." are one. */
export function nameWord(folded: string): string {
  return folded === 'sankt' ? 'st' : folded;
}

export function nameWords(name: string): string[] {
  return words(name).map(({ folded }) => nameWord(folded));
}

const latin = /^[a-z0-9]+$/;
const beginningLength = 4;

/** The forms that a name takes in a German or English sentence. */
function inflections(joined: string): string[] {
  if (!latin.test(joined) || joined.length < 4) return [];
  const adjective = joined.endsWith('e') ? `${joined}r` : `${joined}er`;
  const shorter = /[^e]en$/.test(joined) && joined.length > 6 ? [`${joined.slice(0, -2)}er`] : [];
  return [
    ...(joined.endsWith('s') ? [] : [`${joined}s`]),
    ...[adjective, ...shorter].flatMap((form) => [form, `${form}n`, `${form}s`]),
  ];
}

/** Every way of writing the places, by the joined folded words. */
export class NameIndex {
  readonly byForm = new Map<string, PlaceName[]>();
  private readonly beginnings = new Set<string>();
  readonly places: readonly KnownPlace[];
  /** The words of the longest name. */
  longest = 1;

  constructor(records: readonly Place[]) {
    this.places = records.map((record) => {
      const place = known(record);
      const own = new Set(record.names.filter(({ weak }) => !weak).map(({ text }) => fold(text)));
      const area = record.kind === 'association' || record.kind === 'district';
      // The bare name of an association may be a river's or its seat's: "Amt Eider" is one, "Eider" is not.
      const bareIsSafe =
        !area || record.kind === 'district' || nameWords(record.name).length > 1 || own.has(fold(record.name));
      if (bareIsSafe) this.add(record.name, place, 'name', record.weak, record.name);
      if (area && record.label) this.add(`${record.label} ${record.name}`, place, 'name', false, record.name);
      for (const { text, weak } of record.names) {
        const main = nameWords(record.name).join('');
        const joined = nameWords(text).join('');
        this.add(text, place, main.includes(joined) || joined.includes(main) ? 'short' : 'variant', weak, record.name);
      }
      return place;
    });
  }

  add(text: string, place: KnownPlace, kind: NameKind, weak: boolean, main: string): void {
    const parts = nameWords(text);
    const joined = parts.join('');
    if (joined === '') return;
    const length = parts.length;
    this.longest = Math.max(this.longest, length);
    // A longer name is no longer the word that the bare one also is.
    const safe = length > nameWords(main).length;
    const plain = safe && place.level !== 'none' ? { ...place, level: 'none' as const, isWord: false } : place;
    const name = { place: plain, kind, weak, length, exactly: text };
    this.put(joined, { ...name, inflected: false });
    if (weak || (plain.isWord && plain.population < largeTown)) return;
    const forms = plain.isWord ? [`${joined}s`] : inflections(joined);
    for (const form of forms) this.put(form, { ...name, inflected: true });
  }

  private put(form: string, name: PlaceName): void {
    const others = this.byForm.get(form);
    if (!others) {
      this.byForm.set(form, [name]);
      for (let length = 1; length <= beginningLength; length += 1) this.beginnings.add(form.slice(0, length));
    } else if (!others.some(({ place, inflected }) => place.key === name.place.key && inflected === name.inflected)) {
      others.push(name);
    }
  }

  /** False where no form begins like this, which spares most words the search for longer names. */
  mayBegin(form: string): boolean {
    return this.beginnings.has(form.slice(0, beginningLength));
  }

  /** The best readings of a form: a name before an inflected one, places of the content before towns elsewhere. */
  lookup(form: string): PlaceName[] {
    const names = this.byForm.get(form);
    if (!names || names.length === 1) return names ?? [];
    const cost = ({ inflected, weak, place }: PlaceName): number =>
      (inflected ? 20 : 0) + (weak ? 10 : 0) + (place.kind === 'elsewhere' ? 30 : 0) + place.rank;
    const least = Math.min(...names.map(cost));
    return names.filter((name) => cost(name) === least).sort((a, b) => b.place.population - a.place.population);
  }
}

/** Inhabitants from which on a name is more likely to mean the town than the word. */
export const largeTown = 3000;
