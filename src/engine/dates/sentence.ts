import type { Meaning, Role } from './language.ts';
import { fold, lookUp, type Vocabulary } from './vocabulary.ts';

interface Token {
  kind: 'word' | 'number' | 'sign';
  text: string;
  folded: string;
  start: number;
  end: number;
  /** No space stands before it. */
  glued: boolean;
  meanings: readonly Meaning[];
}

const parts = /(?<word>\p{L}[\p{L}\p{M}'’]*)|(?<number>[0-9]+)|[^\s\p{L}]/gu;
const sentenceEnds = /^[.!?:;\n]$/;
const seenAround = 3;
/** What a word loses that is no day where it stands; it keeps what it does in a phrase. */
const daysProper: ReadonlySet<Meaning['is']> = new Set(['day', 'weekday', 'month', 'feast', 'unit']);

/** A text as tokens with their meanings, and the questions that the rules ask about a position in it. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** The day on which it is said. */
  readonly today: number;
  /** Minutes since midnight at which it is said. */
  readonly minutes: number;

  constructor(text: string, vocabulary: Vocabulary, today: number, minutes: number) {
    this.vocabulary = vocabulary;
    this.today = today;
    this.minutes = minutes;
    this.tokens = tokenise(text, vocabulary);
  }

  get<K extends Meaning['is']>(at: number, is: K): Extract<Meaning, { is: K }> | null {
    const found = this.tokens[at]?.meanings.find(
      (meaning): meaning is Extract<Meaning, { is: K }> => meaning.is === is,
    );
    return found ?? null;
  }

  role(at: number, ...roles: Role[]): boolean {
    return this.tokens[at]?.meanings.some((meaning) => meaning.is === 'role' && roles.includes(meaning.role)) ?? false;
  }

  /** Whether one of the signs stands there. */
  sign(at: number, signs: string): boolean {
    const token = this.tokens[at];
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  /** Whether one of the signs stands there, without a space before it. */
  gluedSign(at: number, signs: string): boolean {
    return this.glued(at) && this.sign(at, signs);
  }

  glued(at: number): boolean {
    return this.tokens[at]?.glued ?? false;
  }

  /** A number in figures of at most so many. */
  figures(at: number, most: number): number | null {
    const token = this.tokens[at];
    return token?.kind === 'number' && token.text.length <= most ? Number(token.text) : null;
  }

  /** A number in figures or words, below a thousand. */
  number(at: number): number | null {
    return this.figures(at, 3) ?? this.get(at, 'number')?.value ?? null;
  }

  /** "3.", "3rd" or "dritter"; not the 3 of 3.12. */
  ordinal(at: number): { value: number; next: number; inWords: boolean } | null {
    const value = this.figures(at, 2);
    if (value === null) {
      const ordinal = this.get(at, 'ordinal');
      return ordinal && { value: ordinal.value, next: at + 1, inWords: true };
    }
    const marked =
      (this.gluedSign(at + 1, '.') && !(this.glued(at + 2) && this.tokens[at + 2]?.kind === 'number')) ||
      (this.glued(at + 1) && this.role(at + 1, 'ordinal ending'));
    return marked && !this.insideNumber(at) ? { value, next: at + 2, inWords: false } : null;
  }

  /** Whether the figures are the later part of a longer number, such as the 12 in 3.12 or 0481/12. */
  insideNumber(at: number): boolean {
    return this.glued(at) && this.gluedSign(at - 1, './:,') && this.tokens[at - 2]?.kind === 'number';
  }

  /** Skips articles and prepositions that may stand inside a date: "Freitag, am 3.", "erster Montag in dem Monat". */
  skipJoints(at: number): number {
    let next = at;
    while (next < at + 3 && this.role(next, 'on', 'the', 'of', 'in')) next += 1;
    return next;
  }

  /** "2027", as a year from 1990 to 2199. */
  year(at: number): number | null {
    const year = this.figures(at, 4);
    return year !== null && year >= 1990 && year < 2200 ? year : null;
  }
}

function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, { folded: string; meanings: readonly Meaning[] }>();
  let end = -1;
  for (const match of text.matchAll(parts)) {
    const word = match.groups?.['word'];
    const kind = word === undefined ? (match.groups?.['number'] === undefined ? 'sign' : 'number') : 'word';
    let folded = match[0];
    let meanings: readonly Meaning[] = [];
    if (word !== undefined) {
      let entry = known.get(word);
      if (!entry) {
        const foldedWord = fold(word);
        entry = { folded: foldedWord, meanings: lookUp(vocabulary, foldedWord) };
        known.set(word, entry);
      }
      ({ folded, meanings } = entry);
    }
    tokens.push({
      kind,
      text: match[0],
      folded,
      start: match.index,
      end: match.index + match[0].length,
      glued: match.index === end,
      meanings,
    });
    end = match.index + match[0].length;
  }
  const all = new Set([...known.values()].map((entry) => entry.folded));
  return tokens.map((token, at) =>
    token.meanings.length > 0 && !isDay(tokens, at, vocabulary, all)
      ? { ...token, meanings: token.meanings.filter((meaning) => !daysProper.has(meaning.is)) }
      : token,
  );
}

function isDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary, all: ReadonlySet<string>): boolean {
  const before: string[] = [];
  for (let i = at - 1; i >= 0 && before.length < seenAround; i -= 1) before.push(tokens[i]?.folded ?? '');
  // "Fr. Sonntag": the dot of an abbreviation stands between.
  if (before.slice(0, before[0] === '.' ? 2 : 1).some((word) => vocabulary.noDayAfter.has(word))) return false;
  const token = tokens[at];
  const sure =
    token && Object.hasOwn(vocabulary.language.doubtful, token.folded) && vocabulary.language.doubtful[token.folded];
  if (!token || !sure) return true;
  const after = tokens.slice(at + 1, at + 1 + seenAround);
  const nextWord = after[0]?.folded === '.' ? after[1] : after[0];
  return sure({
    word: token.text,
    before,
    after: after.map((next) => next.folded),
    nextWord: nextWord?.kind === 'word' ? nextWord.text : '',
    startsSentence: at === 0 || sentenceEnds.test(before[0] ?? ''),
    endsText: tokens.slice(at + 1, at + 5).every((next) => next.kind === 'sign') && at + 5 >= tokens.length,
    all,
  });
}
