import type { DateRange } from '../../core/understanding.ts';
import { arabic } from './arabic.ts';
import { readDay, writeDay } from './calendar.ts';
import { lastCue } from './cues.ts';
import { english } from './english.ts';
import { farsi } from './farsi.ts';
import { figuresOnly } from './figures-only.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';
import type { Phrase } from './point.ts';
import { phrasesAt } from './ranges.ts';
import { russian } from './russian.ts';
import { Sentence } from './sentence.ts';
import { timeAt } from './times.ts';
import { tokenise } from './tokens.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface DateMention {
  /**
   * Null with a `time`: only a time of day is named. Null without one: a day is meant, but there is none such or it is
   * not known when it is ("30. Februar", "Sommerferien"), so that the person is to be asked.
   */
  range: DateRange | null;
  /** HH:MM if a time of day is named. */
  time: string | null;
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
}

const tables: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  uk: ukrainian,
  ru: russian,
  ar: arabic,
  fa: farsi,
  tr: turkish,
};
const vocabularies = new Map<Language, Vocabulary>();

function vocabularyOf(tag: string): Vocabulary {
  const name = tag.split('-')[0] ?? tag;
  const language = Object.hasOwn(tables, name) ? (tables[name] ?? figuresOnly) : figuresOnly;
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    vocabulary = createVocabulary(language);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

/**
 * Finds what people write about days, in the order of the text; mentions never overlap. `language` is a BCP 47 tag; in a
 * language without a table only days and times in figures are found. They are read as people in northern Germany mean
 * them, in every language:
 *
 * - a weekday is the next one after today; today's own name means the one in a week, since today is called "heute";
 *   "montags" and "jeden Montag" may be today
 * - "nächsten Freitag" is the coming Friday, unless that is tomorrow; "nächstes Wochenende" is the coming one until
 *   Wednesday, then the one after; "kommend" is always the coming one, "dieser" this week's, "übernächster" one later
 * - "diese Woche", "dieser Monat", "dieses Jahr" begin today; "nächste Woche" is Monday to Sunday
 * - days, months, feasts and seasons without a year are those that are now or come next; a weekday beside a day decides
 *   the year, and contradicts it if no year fits
 * - "in zwei Wochen" is one day; "in den nächsten zwei Wochen" are the 14 days from today; "die nächsten Tage" are 7
 *   days, "Wochen" 4 weeks, "Monate" 3 months
 * - "bis" begins today and includes its end, but "bis Weihnachten" ends with its first day; "ab" and "nach" are open;
 *   "vor Ostern" ends the day before
 * - Anfang, Mitte, Ende of a month are days 1-10, 11-20, 21-end; of a week Monday-Tuesday, Tuesday-Thursday,
 *   Thursday-Sunday; of a year January-March, May-August, October-December
 * - Weihnachten is 24-26 December, zwischen den Jahren 27-30, Ostern and Pfingsten Sunday and Monday, Adventszeit the
 *   first Sunday of Advent to 24 December; seasons are whole months (winter: December to February)
 * - 3/12 is 3 December, in English too
 * - compounds ("Weihnachtsfeier", "Freitagsgebet") name no day; "seit …", "vor zwei Jahren", "jede Woche" and wishes
 *   ("schönes Wochenende") are no mentions
 */
export function findDates(text: string, now: { day: string; minutes: number }, language: string): DateMention[] {
  const vocabulary = vocabularyOf(language);
  const tokens = tokenise(text, vocabulary);
  const last = lastCue(tokens, vocabulary);
  if (last < 0) return [];
  const s = new Sentence(tokens, vocabulary, readDay(now.day), now.minutes);
  const found: Phrase[] = [];
  for (let at = 0; at <= last; ) {
    if (!s.begins(at)) {
      at += 1;
      continue;
    }
    const read = phrasesAt(s, at);
    if (read && 'passed' in read) at = read.passed;
    else if (read) {
      found.push(...read.map((phrase) => withTime(s, phrase)));
      at = Math.max(at + 1, found.at(-1)?.next ?? 0);
    } else {
      const clock = timeAt(s, at, null, false);
      if (clock) found.push({ start: at, next: clock.next, days: null, daytime: null, time: clock.time });
      at = clock?.next ?? at + 1;
    }
  }
  return joinNeighbours(s, found).map((phrase) => mention(text, s, phrase));
}

/**
 * One range for several mentions: the first that is not over by `today`, together with those that stand beside it
 * ("Dienstag oder Donnerstag"), from the earliest to the latest day. Null if none is understood.
 */
export function resolve(mentions: readonly DateMention[], today: string): DateRange | null {
  const known = mentions.flatMap(({ range, start, end }) => (range ? [{ range, start, end }] : []));
  const first = Math.max(
    0,
    known.findIndex(({ range }) => range.to === null || range.to >= today),
  );
  const head = known[first];
  if (!head) return null;
  let { range, end } = head;
  for (const next of known.slice(first + 1)) {
    if (next.start - end > beside) break;
    const ends = [range.to, next.range.to];
    range = {
      from: next.range.from < range.from ? next.range.from : range.from,
      to: ends.includes(null) ? null : ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)),
    };
    end = next.end;
  }
  return range;
}

/** At most so many characters stand between mentions that belong together: " oder vielleicht am ". */
const beside = 20;

/** A time of day that follows: "Freitag, 18 Uhr", "Samstag ab 15 Uhr". */
function withTime(s: Sentence, phrase: Phrase): Phrase {
  if (phrase.days === null || phrase.time !== null) return phrase;
  const today = phrase.days.from === s.today && phrase.days.to === s.today;
  const start = s.sign(phrase.next, ',') ? phrase.next + 1 : phrase.next;
  const clock = timeAt(s, start, phrase.daytime, today);
  return clock ? { ...phrase, next: clock.next, time: clock.time } : phrase;
}

/** "um 18 Uhr am Freitag" is one mention, and so are days in a row: "Samstag und Sonntag". */
function joinNeighbours(s: Sentence, phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const between = before ? s.tokens.slice(before.next, phrase.start) : [];
    const linked = (roles: readonly string[], signs: string): boolean =>
      between.length <= 3 &&
      between.every(
        (token) =>
          signs.includes(token.folded) ||
          token.meanings.some((meaning) => meaning.is === 'role' && roles.includes(meaning.role)),
      );
    if (
      before &&
      before.days === null &&
      before.time !== null &&
      phrase.days &&
      !phrase.time &&
      linked(['on', 'the'], ',')
    ) {
      joined.splice(-1, 1, { ...phrase, start: before.start, time: before.time });
    } else if (
      before?.days?.to &&
      phrase.days &&
      before.time === null &&
      phrase.time === null &&
      phrase.days.from === before.days.to + 1 &&
      between.length > 0 &&
      linked(['and', 'on', 'the'], ',/+&')
    ) {
      joined.splice(-1, 1, { ...phrase, start: before.start, days: { from: before.days.from, to: phrase.days.to } });
    } else joined.push(phrase);
  }
  return joined;
}

function mention(text: string, s: Sentence, { start, next, days, time }: Phrase): DateMention {
  const from = s.tokens[start]?.start ?? 0;
  const end = s.tokens[next - 1]?.end ?? from;
  const range = days && { from: writeDay(days.from), to: days.to === null ? null : writeDay(days.to) };
  return { range, time, start: from, end, text: text.slice(from, end) };
}
