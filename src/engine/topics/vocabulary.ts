import type { Topic } from '../../core/topics.ts';
import { bitsApart, editDistance, letterBits } from '../edit-distance.ts';
import { withoutDots } from '../folding.ts';
import { isFrequentWord } from '../frequent-words.ts';
import { isAttached } from './attached.ts';
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

/** Single words by the topics that they name. */
export class Vocabulary {
  private readonly root: Node = { next: new Map(), stem: null };
  private readonly rootWithoutDots: Node = { next: new Map(), stem: null };
  private readonly byLetter = new Map<string, { text: string; stem: Stem }[]>();

  constructor(entries: readonly Entry[]) {
    for (const { parts, where, topics } of entries) {
      const text = parts[0] ?? '';
      const stem = { text, where, topics };
      plant(this.root, text, stem);
      plant(this.rootWithoutDots, withoutDots(text), { ...stem, text: withoutDots(text) });
      if (text.length < 5 || topics.length === 0) continue;
      const same = this.byLetter.get(text[0] ?? '') ?? [];
      same.push({ text, stem });
      this.byLetter.set(text[0] ?? '', same);
    }
  }

  /** Also the topics of a compound's parts, and of a word with one typing error. */
  topicsOf(word: string): Topic[] {
    const exact = this.partsOf(this.root, word);
    if (exact) return exact;
    const undotted = word.length > 3 ? this.partsOf(this.rootWithoutDots, withoutDots(word)) : null;
    if (undotted && !isFrequentWord(word)) return undotted;
    return this.misspelt(word);
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

  private misspelt(word: string): Topic[] {
    const latin = /^[a-z]+$/.test(word);
    if (word.length < 4 || word.length > 60 || !(latin || /^[а-яіїєґ]+$/.test(word)) || isFrequentWord(word)) return [];
    const bits = letterBits(word);
    let best: Stem | null = null;
    for (const { text, stem } of this.byLetter.get(word[0] ?? '') ?? []) {
      if (text.length > word.length + 1 || (best && best.text.length >= text.length)) continue;
      if (text.length < 7) {
        // Slavic endings make another word of a short one too easily: робота, робити.
        if (latin && isSlip(word, text, bits)) best = stem;
      } else if (beginsNearly(word, text, stem.where === 'alone')) {
        best = stem;
      }
    }
    return best?.topics ?? [];
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

/**
 * In a short word another letter mostly makes another word, so only letters that are swapped, left out or added count;
 * with five letters only a vowel left out or a letter doubled. An ending is no typing error.
 */
function isSlip(word: string, text: string, bits: number): boolean {
  if (word.startsWith(text) || text.startsWith(word) || editDistance(word, text, 1) !== 1) return false;
  if (word.length === text.length) return letterBits(text) === bits;
  if (text.length > 5) return true;
  let at = 0;
  while (word[at] === text[at]) at += 1;
  return word.length > text.length ? word[at] === word[at - 1] : /[aeiou]/.test(text[at] ?? '');
}

function beginsNearly(word: string, text: string, whole: boolean): boolean {
  for (const length of [text.length, text.length - 1, text.length + 1]) {
    const part = word.slice(0, length);
    if (part.length !== length || (whole && !endings.has(word.slice(length)))) continue;
    if (bitsApart(letterBits(part), letterBits(text)) <= 2 && editDistance(part, text, 1) <= 1) return true;
  }
  return false;
}
