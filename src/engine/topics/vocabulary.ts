import type { Topic } from '../../core/topics.ts';
import { editDistance, letterBits } from '../edit-distance.ts';
import { withoutDots } from '../folding.ts';
import { isFrequentWord } from '../frequent-words.ts';
import { isAttached } from './attached.ts';
import { isSlip, swapped } from '../slips.ts';
import type { Entry } from './word-file.ts';

interface Stem {
  text: string;
  where: Entry['where'];
  topics: Topic[];
}

/** The longest first, by their first letters: as many as count inside of a word, or the whole of a shorter stem. */
type Stems = ReadonlyMap<string, readonly Stem[]>;

/** Of German, English, Ukrainian and Russian words. */
const endings = new Set(
  [
    ' e n en er es em ern s ns ens in innen ing ings ed ly',
    'а я у ю о е є и ы і ї ь й ой ей єю ою ею ом ем єм ам ям ах ях ами ями ов ев ів їв ові еві єві ью',
    'ий ій ый ая яя ое ее ые ие их ых им ым ої ого его ому ему ими ыми ую юю',
    'ي ه ها هم نا ك كم ين ات ا م ش هاي هايي مان را',
  ].flatMap((line) => line.split(' ')),
);
/** Shorter stems are found only at the beginning of a word. */
const shortestInside = 4;
/** Misspellings of as long words are found even if a part of them is a word by itself: kinderfahrad. */
const longWord = 10;

/** Single words by the topics that they name. */
export class Vocabulary {
  private readonly stems: Stems;
  private readonly stemsWithoutDots: Stems;
  /** Those with the same first letter, the longest first, with the bits of their letters. */
  private readonly byLetter = new Map<string, { stems: Stem[]; bits: Int32Array }>();

  constructor(entries: readonly Entry[]) {
    const stems = entries.flatMap(({ parts, where, topics }) =>
      (parts[0] ?? []).map(({ text }): Stem => ({ text, where, topics })),
    );
    this.stems = byBeginning(stems);
    this.stemsWithoutDots = byBeginning(
      stems.map((stem) => {
        const text = withoutDots(stem.text);
        return text === stem.text ? stem : { ...stem, text };
      }),
    );
    const misspellable = stems.filter(({ text, topics }) => text.length >= 5 && topics.length > 0);
    for (const [letter, same] of Map.groupBy(misspellable.sort(longestFirst), ({ text }) => text[0] ?? '')) {
      this.byLetter.set(letter, { stems: same, bits: Int32Array.from(same, ({ text }) => letterBits(text)) });
    }
  }

  /** Also the topics of a compound's parts, and of a word with one typing error. */
  topicsOf(word: string): Topic[] {
    const exact = partsOf(this.stems, word);
    if (exact) return exact.length > 0 && word.length >= longWord ? (this.misspelt(word, longWord) ?? exact) : exact;
    const undotted = word.length > 3 ? partsOf(this.stemsWithoutDots, withoutDots(word)) : null;
    if (undotted && !isFrequentWord(word)) return undotted;
    return this.misspelt(word, 0) ?? [];
  }

  /** The topics of the longest word with at least as many letters of which this is a misspelling; null for none. */
  private misspelt(word: string, least: number): Topic[] | null {
    const latin = /^[a-z]+$/.test(word);
    if (word.length < 4 || word.length > 60 || !(latin || /^[а-яіїєґ]+$/.test(word)) || isFrequentWord(word))
      return null;
    const bits = letterBits(word);
    const { stems, bits: needed } = this.byLetter.get(word[0] ?? '') ?? { stems: [], bits: [] };
    for (let at = 0; at < stems.length; at += 1) {
      const lacking = (needed[at] ?? 0) & ~bits;
      if ((lacking & (lacking - 1)) !== 0) continue; // more than one letter
      const stem = stems[at];
      if (!stem || stem.text.length < least) break;
      if (stem.text.length > word.length + 1) continue;
      if (latin ? isMisspelt(word, stem, least > 0) : beginsNearly(word, stem)) return stem.topics;
    }
    return null;
  }
}

const longestFirst = (a: Stem, b: Stem): number => b.text.length - a.text.length;

function byBeginning(stems: readonly Stem[]): Stems {
  const byText = new Map<string, Stem>();
  for (const stem of stems) {
    const same = byText.get(stem.text);
    // A word that stands under several topics names all of them.
    byText.set(stem.text, same ? { ...stem, topics: [...new Set([...same.topics, ...stem.topics])] } : stem);
  }
  return Map.groupBy([...byText.values()].sort(longestFirst), ({ text }) => text.slice(0, shortestInside));
}

/** The topics of the longest stems, none inside of another; null for no stem, empty for misleading ones. */
function partsOf(stems: Stems, word: string): Topic[] | null {
  const found: Stem[] = [];
  let reached = 0;
  const beginnings = word.length > 60 ? 1 : word.length;
  for (let from = 0; from < beginnings; from += 1) {
    const stem = longestAt(stems, word, from);
    if (!stem || from + stem.text.length <= reached) continue;
    reached = from + stem.text.length;
    found.push(stem);
  }
  return found.length === 0 ? null : [...new Set(found.flatMap(({ topics }) => topics))];
}

function longestAt(stems: Stems, word: string, from: number): Stem | null {
  const begins = from === 0 || isAttached(word, from);
  if (!begins && (from < 2 || word.length - from < shortestInside)) return null;
  for (let letters = shortestInside; letters > 0; letters -= 1) {
    for (const stem of stems.get(word.slice(from, from + letters)) ?? []) {
      if (word.startsWith(stem.text, from) && counts(stem, word, from + stem.text.length, begins)) return stem;
    }
    if (!begins) return null;
  }
  return null;
}

function counts({ where }: Stem, word: string, to: number, begins: boolean): boolean {
  if (where === 'alone') return begins && endings.has(word.slice(to));
  return begins || where === 'anywhere';
}

function isMisspelt(word: string, { text, where }: Stem, whole: boolean): boolean {
  if (text.length < 7) {
    // An ending is no typing error.
    if (word.startsWith(text) || text.startsWith(word)) return false;
    const [stem, ending] = [word.slice(0, text.length), word.slice(text.length)];
    return isSlip(word, text) || (text.length === 6 && endings.has(ending) && swapped(stem, text));
  }
  for (const length of [text.length, text.length - 1, text.length + 1]) {
    const part = word.slice(0, length);
    if (part.length !== length || !isSlip(part, text)) continue;
    const rest = word.slice(length);
    // "nachzuholen" is not "nachzug" with a letter left out.
    if (rest !== '' && text.startsWith(part)) continue;
    if (endings.has(rest)) return true;
    const sure = text.length > 8 || (rest.length > 3 && (length !== text.length || swapped(part, text)));
    if (sure && !whole && where !== 'alone') return true;
  }
  return false;
}

/** Slavic endings make another word of a short one too easily: робота, робити. */
function beginsNearly(word: string, { text, where }: Stem): boolean {
  if (text.length < 7) return false;
  return [text.length, text.length - 1, text.length + 1].some(
    (length) =>
      word.length >= length &&
      (where !== 'alone' || endings.has(word.slice(length))) &&
      editDistance(word.slice(0, length), text, 1) <= 1,
  );
}
