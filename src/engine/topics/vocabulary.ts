import type { Topic } from '../../core/topics.ts';
import { bitsApart, editDistance, letterBits } from '../edit-distance.ts';
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

interface Node {
  next: Map<string, Node>;
  stem: Stem | null;
}

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
  private readonly root: Node = { next: new Map(), stem: null };
  private readonly rootWithoutDots: Node = { next: new Map(), stem: null };
  private readonly byLetter = new Map<string, { bits: number; stem: Stem }[]>();

  constructor(entries: readonly Entry[]) {
    for (const { parts, where, topics } of entries) {
      for (const { text } of parts[0] ?? []) this.learn({ text, where, topics });
    }
  }

  private learn(stem: Stem): void {
    const { text, topics } = stem;
    plant(this.root, text, stem);
    plant(this.rootWithoutDots, withoutDots(text), { ...stem, text: withoutDots(text) });
    if (text.length < 5 || topics.length === 0) return;
    const same = this.byLetter.get(text[0] ?? '') ?? [];
    same.push({ bits: letterBits(text), stem });
    this.byLetter.set(text[0] ?? '', same);
  }

  /** Also the topics of a compound's parts, and of a word with one typing error. */
  topicsOf(word: string): Topic[] {
    const exact = this.partsOf(this.root, word);
    if (exact) return exact.length > 0 && word.length >= longWord ? (this.misspelt(word, longWord) ?? exact) : exact;
    const undotted = word.length > 3 ? this.partsOf(this.rootWithoutDots, withoutDots(word)) : null;
    if (undotted && !isFrequentWord(word)) return undotted;
    return this.misspelt(word, 0) ?? [];
  }

  /** Null where nothing is found; empty where something misleading is. */
  private partsOf(root: Node, word: string): Topic[] | null {
    const matches: { from: number; to: number; stem: Stem }[] = [];
    for (let from = 0; from < word.length; from += 1) {
      let node: Node | undefined = root;
      for (let to = from; node && to <= word.length; to += 1) {
        if (node.stem && counts(node.stem, word, from, to)) matches.push({ from, to, stem: node.stem });
        node = node.next.get(word[to] ?? '');
      }
      if (from === 0 && word.length > 60) break;
    }
    if (matches.length === 0) return null;
    const kept = matches.filter(
      (match) =>
        !matches.some(
          (other) =>
            other !== match &&
            other.from <= match.from &&
            other.to >= match.to &&
            other.to - other.from > match.to - match.from,
        ),
    );
    return [...new Set(kept.flatMap(({ stem }) => stem.topics))];
  }

  /** The topics of the longest word with at least as many letters of which this is a misspelling; null for none. */
  private misspelt(word: string, least: number): Topic[] | null {
    const latin = /^[a-z]+$/.test(word);
    if (word.length < 4 || word.length > 60 || !(latin || /^[а-яіїєґ]+$/.test(word)) || isFrequentWord(word))
      return null;
    const bits = letterBits(word);
    let best: Stem | null = null;
    for (const { bits: needed, stem } of this.byLetter.get(word[0] ?? '') ?? []) {
      const { length } = stem.text;
      if (length < least || length > word.length + 1 || (best && best.text.length >= length)) continue;
      if (bitsApart(needed & bits, needed) > 1) continue;
      if (latin ? isMisspelt(word, stem, least > 0) : beginsNearly(word, stem)) best = stem;
    }
    return best?.topics ?? null;
  }
}

function plant(root: Node, text: string, stem: Stem): void {
  let node = root;
  for (const letter of text.split('')) {
    let next = node.next.get(letter);
    if (!next) {
      next = { next: new Map(), stem: null };
      node.next.set(letter, next);
    }
    node = next;
  }
  // A word that stands under several topics names all of them.
  node.stem = node.stem ? { ...stem, topics: [...new Set([...node.stem.topics, ...stem.topics])] } : stem;
}

function counts(stem: Stem, word: string, from: number, to: number): boolean {
  const begins = from === 0 || isAttached(word, from);
  if (stem.where === 'alone') return begins && endings.has(word.slice(to));
  if (begins) return true;
  return stem.where === 'anywhere' && from >= 2 && to - from >= shortestInside;
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
