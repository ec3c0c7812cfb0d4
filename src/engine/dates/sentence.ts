import type { Meaning, Role } from './language.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a small word does that a mention may begin with: "ab" and "um", not "der" and "und". */
const openings: ReadonlySet<Role> = new Set([
  'in',
  'loosely this',
  'at',
  'near',
  'hour of',
  'from',
  'from on',
  'until',
  'between',
  'before',
  'after',
  'since',
  'within',
  'before so long',
  'so long before',
  'each',
  'few',
  'week number',
  'half',
  'quarter',
  'three quarters',
]);

/** The tokens of a text with their meanings, and the questions that the rules ask about a position in it. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** The day on which it is said. */
  readonly today: number;
  /** Minutes since midnight at which it is said. */
  readonly minutes: number;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, today: number, minutes: number) {
    this.vocabulary = vocabulary;
    this.today = today;
    this.minutes = minutes;
    this.tokens = tokens;
  }

  /** Whether a mention may begin there. */
  begins(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    return (
      token.kind === 'number' ||
      token.meanings.some((meaning) => meaning.is !== 'role' || openings.has(meaning.role)) ||
      this.vocabulary.phrases.has(token.folded)
    );
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
    // "3-го".
    const ending = this.gluedSign(at + 1, '-') ? at + 2 : at + 1;
    if (this.glued(ending) && this.role(ending, 'ordinal ending'))
      return this.insideNumber(at) ? null : { value, next: ending + 1, inWords: false };
    const marked = this.gluedSign(at + 1, '.') && !(this.glued(at + 2) && this.tokens[at + 2]?.kind === 'number');
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
