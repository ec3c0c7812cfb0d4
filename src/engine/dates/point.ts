import type { Days } from './calendar.ts';
import type { Sentence } from './sentence.ts';
import type { Daytime } from './language.ts';

/** A named day or period. */
export interface Point {
  /** The position after it. */
  next: number;
  /** Null: meant as a day, but there is none such, or it is not known when it is. */
  days: Days | null;
  daytime?: Daytime | null;
  /** "until" ends with its first day: until Christmas is until Christmas Eve. */
  untilFirst?: boolean;
}

/** Reads what is named at a position. Days named without a year or week are the next ones after (or from) `base`. */
export type Rule = (s: Sentence, at: number, base: number) => Point | null;

/** A part of the text that names days: `to` null is open, `days` null is not understood. */
export interface Phrase {
  start: number;
  next: number;
  days: { from: number; to: number | null } | null;
  daytime: Daytime | null;
  time: string | null;
}

/** Days of which nobody asks, such as "seit zwei Jahren": where what is left out ends. */
export interface Passed {
  passed: number;
}
