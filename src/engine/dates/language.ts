import type { Feast } from './feasts.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year';
export type Which = 'last' | 'this' | 'coming' | 'next' | 'after next';
export type Part = 'start' | 'middle' | 'end';
export type Daytime = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What small words do in a phrase. One word may have several roles ("vor": before Friday, two days ago, ten to eight). */
export type Role =
  | 'on'
  | 'the'
  | 'of'
  | 'in'
  | 'the day' // may stand before a day of the month that is named alone: "am 15."
  | 'loosely this' // "die Woche" for this week
  | 'whole'
  | 'at' // "um", before a time of day
  | 'near' // may stand there too: "ab", "ca"
  | 'from'
  | 'from on' // alone it leaves the end open: "ab Montag"
  | 'onwards'
  | 'until'
  | 'to'
  | 'between'
  | 'and'
  | 'or'
  | 'before'
  | 'after'
  | 'since'
  | 'within'
  | 'before so long' // "vor zwei Wochen"
  | 'so long before' // "за неделю до Рождества"
  | 'ago'
  | 'later' // behind: "iki hafta sonra"
  | 'within, behind' // "üç gün içinde"
  | 'case from' // a case of the noun, in Turkish: "cumadan"
  | 'case to' // "cumaya"
  | 'from on, behind' // "cumadan itibaren"
  | 'until, behind' // "cumaya kadar"
  | 'before, behind'
  | 'after, behind'
  | 'since, behind'
  | 'between, behind' // "3 ile 5 Aralık arasında"
  | 'now'
  | 'each'
  | 'few'
  | 'week number'
  | 'ordinal ending'
  | 'day number' // behind: "15 числа"
  | 'counted noun' // "zum 1. Mal": no day
  | 'measure' // "12.50 Euro": no day
  | 'version' // "Python 3.12": no day
  | "o'clock"
  | 'hours' // "часа": a time of day after "в", else a length
  | 'hour of' // "saat 18": nothing but a time of day follows
  | 'hour sign'
  | 'half'
  | 'quarter'
  | 'three quarters'
  | 'past'
  | 'short of'
  | 'am'
  | 'pm'
  | 'minutes'
  | 'and a half' // behind the hour: "yedi buçuk"
  | 'and a quarter'
  | 'less a quarter';

export type Meaning =
  | { is: 'day'; offset: number; daytime: Daytime | null }
  | { is: 'weekday'; day: number; daytime: Daytime | null; weekly: boolean; short: boolean }
  | { is: 'month'; month: number }
  | { is: 'unit'; unit: Unit; plural: boolean }
  | { is: 'which'; which: Which }
  | { is: 'part'; part: Part; of: Unit | null }
  | { is: 'daytime'; daytime: Daytime }
  | { is: 'number'; value: number }
  | { is: 'ordinal'; value: number }
  | { is: 'feast'; feast: Feast | null } // null: the days are not known (school holidays)
  | { is: 'role'; role: Role };

/** The words before and after a doubtful word, folded; empty at the ends and beyond the end of a sentence. */
export interface Surroundings {
  /** As written. */
  word: string;
  /** Nearest first. Signs count as words. */
  before: string[];
  after: string[];
  /** The word that follows, perhaps after a dot, as written. */
  nextWord: string;
  startsSentence: boolean;
  endsText: boolean;
  /** All words of the text, folded. */
  all: { has(word: string): boolean };
}

/**
 * What a language brings: words as people write them, separated by spaces; "hafta_sonu" are two words that mean one
 * thing. Everything is compared folded: in lower case, with ä, ö, ü, ß as ae, oe, ue, ss, Arabic letters in one form,
 * and without apostrophes and accents.
 */
export interface Language {
  /** Words for days by their distance from today. */
  days: readonly (readonly [number, Daytime | null, string])[];
  /** Monday first. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** "montags". */
  weekly: readonly string[];
  /** Words for daytimes may follow weekdays without a space. */
  compoundDaytimes: boolean;
  months: readonly string[];
  units: readonly (readonly [Unit, 'one' | 'many', string])[];
  which: Record<Which, string>;
  parts: readonly (readonly [Part, Unit | null, string])[];
  daytimes: Record<Daytime, string>;
  /** By value, from 0. */
  numbers: readonly string[];
  /** By value, from 1; the first entry stands for 0 and is empty. */
  ordinals: readonly string[];
  /** Phrases. */
  feasts: Partial<Record<Feast, readonly string[]>>;
  unknownFeasts: string;
  roles: Partial<Record<Role, string>>;
  /** "December 3". */
  monthFirst: boolean;
  capitalNouns: boolean;
  /** Minutes that "half eight" is away from eight. */
  halfHour: 30 | -30;
  /** After these words nothing is a day: "Frau Sonntag", "schönes Wochenende". */
  noDayAfter: string;
  /** Before these words nothing is a day: "سال نو مبارک" (a happy new year). */
  noDayBefore: string;
  /** Words that mean a day only in some surroundings. */
  doubtful: Readonly<Record<string, (at: Surroundings) => boolean>>;
  /** Frequent words that look like a misspelt word for a day. */
  notMisspelt: string;
  /** Shorter words are taken as they are; infinite where words are so alike that a guess is mostly wrong. */
  shortestMisspelt: number;
  /** 3/12 is a day, also where nothing leads to it. */
  slashedDays: boolean;
  /** Nouns stand side by side, and "one" is not said: "конец месяца", "on Aralık", "через неделю". */
  juxtaposed: boolean;
  /** "next" stands behind: "الأسبوع القادم", "هفته آینده". */
  nounsFirst: boolean;
  /** "until" and "from" stand behind. */
  postpositions: boolean;
  /** Small words that may be written together with the next one: "والجمعة". */
  prefixes: string;
  /** Words and what they stand for: "haftaya" for "gelecek hafta". */
  expansions: Readonly<Record<string, string>>;
}
