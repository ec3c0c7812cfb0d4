import { distance } from 'fastest-levenshtein';
import { bitsApart, letterBits } from '../edit-distance.ts';
import { fold as foldText } from '../folding.ts';
import { remembering } from '../known-words.ts';
import type { Feast } from './feasts.ts';
import type { Daytime, Language, Meaning, Role, Which } from './language.ts';

export interface Vocabulary {
  language: Language;
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Feasts of several words by their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; feast: Feast }[]>;
  /** Words that mean one thing together, by the first of them, the longest first. */
  compounds: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What words and compounds stand for. */
  expansions: ReadonlyMap<string, readonly string[]>;
  prefixes: readonly string[];
  noDayAfter: ReadonlySet<string>;
  noDayBefore: ReadonlySet<string>;
  /** Words that may be misspelt, by their first letter and length, as in "d8". */
  misspellable: ReadonlyMap<string, readonly { known: string; bits: number }[]>;
  notMisspelt: ReadonlySet<string>;
  /** The meanings of a folded word, also of one with a typing error after its first letter where it is long enough. */
  lookUp(word: string): readonly Meaning[];
}

const longestWord = 24;

/** As the engine folds text, and without apostrophes. */
export function fold(word: string): string {
  return foldText(word.replace(/['’ʼ`]/g, ''));
}

const longestFirst = (a: { words: string[] }, b: { words: string[] }): number => b.words.length - a.words.length;

const list = (words: string): string[] => words.split(/\s/).filter(Boolean).map(fold);

export function createVocabulary(language: Language): Vocabulary {
  const meanings = new Map<string, Meaning[]>();
  const add = (words: string, meaning: Meaning): void => {
    for (const word of list(words)) meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
  };
  const phrases = new Map<string, { words: string[]; feast: Feast }[]>();

  for (const [offset, daytime, words] of language.days) add(words, { is: 'day', offset, daytime });
  const weekday = { is: 'weekday', daytime: null, weekly: false, short: false } as const;
  language.weekdays.forEach((words, index) => {
    add(words, { ...weekday, day: index + 1 });
    if (!language.compoundDaytimes) return;
    for (const [daytime, parts] of Object.entries(language.daytimes) as [Daytime, string][])
      for (const part of list(parts))
        for (const word of list(words)) add(word + part, { ...weekday, day: index + 1, daytime });
  });
  language.shortWeekdays.forEach((words, index) => add(words, { ...weekday, day: index + 1, short: true }));
  language.weekly.forEach((words, index) => add(words, { ...weekday, day: index + 1, weekly: true }));
  language.months.forEach((words, index) => add(words, { is: 'month', month: index + 1 }));
  for (const [unit, count, words] of language.units) add(words, { is: 'unit', unit, plural: count === 'many' });
  for (const [which, words] of Object.entries(language.which) as [Which, string][]) add(words, { is: 'which', which });
  for (const [part, of, words] of language.parts) add(words, { is: 'part', part, of });
  for (const [daytime, words] of Object.entries(language.daytimes) as [Daytime, string][])
    add(words, { is: 'daytime', daytime });
  language.numbers.forEach((words, value) => add(words, { is: 'number', value }));
  language.ordinals.forEach((words, value) => add(words, { is: 'ordinal', value }));
  for (const [feast, names] of Object.entries(language.feasts) as [Feast, string[]][])
    for (const name of names) {
      const [first = '', ...rest] = list(name);
      if (rest.length === 0) add(first, { is: 'feast', feast });
      else phrases.set(first, [...(phrases.get(first) ?? []), { words: [first, ...rest], feast }].sort(longestFirst));
    }
  add(language.unknownFeasts, { is: 'feast', feast: null });
  for (const [role, words] of Object.entries(language.roles) as [Role, string][]) add(words, { is: 'role', role });

  const expansions = new Map(
    Object.entries(language.expansions).map(([word, words]) => [fold(word), list(words)] as const),
  );
  const misspellable = new Map<string, { known: string; bits: number }[]>();
  for (const [word, all] of meanings) {
    if (word.length < language.shortestMisspelt || word.includes('_') || !all.some(isWorthGuessing)) continue;
    const key = `${word[0]}${word.length}`;
    misspellable.set(key, [...(misspellable.get(key) ?? []), { known: word, bits: letterBits(word) }]);
  }
  const vocabulary = {
    language,
    meanings,
    phrases,
    compounds: compoundsOf([...meanings.keys(), ...expansions.keys()]),
    expansions,
    prefixes: list(language.prefixes),
    noDayAfter: new Set(list(language.noDayAfter)),
    noDayBefore: new Set(list(language.noDayBefore)),
    misspellable,
    notMisspelt: new Set(list(language.notMisspelt)),
  };
  return { ...vocabulary, lookUp: remembering((word) => lookUp(vocabulary, word)) };
}

function compoundsOf(keys: readonly string[]): Map<string, string[][]> {
  const compounds = new Map<string, string[][]>();
  for (const key of keys) {
    const words = key.split('_');
    const [first = ''] = words;
    if (words.length > 1) compounds.set(first, [...(compounds.get(first) ?? []), words]);
  }
  for (const all of compounds.values()) all.sort((a, b) => b.length - a.length);
  return compounds;
}

/** Other words are too many and too like others ("Jahren", "fahren"). */
function isWorthGuessing(meaning: Meaning): boolean {
  if (meaning.is === 'feast') return meaning.feast !== null;
  if (meaning.is === 'unit') return meaning.unit === 'weekend';
  return meaning.is === 'day' || meaning.is === 'weekday' || meaning.is === 'month' || meaning.is === 'which';
}

const nothing: readonly Meaning[] = [];

function lookUp(vocabulary: Omit<Vocabulary, 'lookUp'>, word: string): readonly Meaning[] {
  const exact = vocabulary.meanings.get(word);
  if (exact) return exact;
  if (word.length < vocabulary.language.shortestMisspelt || word.length > longestWord) return nothing;
  if (vocabulary.notMisspelt.has(word)) return nothing;
  const allowed = word.length >= 9 ? 2 : 1;
  const letters = letterBits(word);
  let best: string | null = null;
  let least = allowed + 1;
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1)
    for (const { known, bits } of vocabulary.misspellable.get(`${word[0]}${length}`) ?? []) {
      if (bitsApart(bits, letters) > 2 * allowed) continue;
      const far = swapped(known, word) ? 1 : distance(known, word);
      if (far < least && (far === 1 || (known.length >= 9 && !isFeast(vocabulary, known))))
        [best, least] = [known, far];
    }
  return best === null ? nothing : (vocabulary.meanings.get(best) ?? nothing);
}

/** Feasts have many compounds at distance two ("Ostertage", "Osterhase"). */
function isFeast(vocabulary: Omit<Vocabulary, 'lookUp'>, word: string): boolean {
  return vocabulary.meanings.get(word)?.some((meaning) => meaning.is === 'feast') ?? false;
}

/** Whether two words differ by two neighbouring letters that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
