import { type Days, dayNumber, nextWeekday, weekdayOf, yearOf } from './calendar.ts';
import type { Sentence } from './sentence.ts';

/** A day named by its number in a month; the year may be left out. It need not exist. */
export interface Written {
  day: number;
  month: number;
  year: number | null;
  next: number;
}

/** "2026-12-03", "2026/12/03", "3-12-2026", "3.12.", "3/12/2026", "3. Dezember", "December 3rd", "dritter zwölfter". */
export function writtenDay(s: Sentence, at: number): Written | null {
  if (s.insideNumber(at)) return null;
  return (
    withYear(s, at) ??
    dotted(s, at) ??
    slashed(s, at) ??
    withMonthName(s, at) ??
    monthFirst(s, at) ??
    twoOrdinals(s, at)
  );
}

/**
 * The days of `written`: the next such day from `base` on where it has no year; with a weekday the nearest one, in the
 * past too, that falls on it. Null if there is no such day or the weekday contradicts.
 */
export function settle(written: Written, base: number, weekday: number | null): Days | null {
  const { day, month, year } = written;
  const single = (number: number | null): Days | null =>
    number === null || (weekday !== null && weekdayOf(number) !== weekday) ? null : { from: number, to: number };
  if (year !== null) return single(dayNumber(year, month, day));
  const first = yearOf(base);
  // Up to eight years lie between two 29 Februaries.
  for (let later = 0; later <= 8; later += 1) {
    const number = dayNumber(first + later, month, day);
    if (number === null || number < base) continue;
    const past = dayNumber(first + later - 1, month, day);
    return single(number) ?? single(past);
  }
  return null;
}

/** The next such day of a month from `base` on, on that weekday where one is named within a year. */
export function dayOfMonth(day: number, base: number, weekday: number | null): Days | null {
  for (
    let number = weekday === null ? base : nextWeekday(base - 1, weekday);
    number < base + 400;
    number += weekday === null ? 1 : 7
  )
    if (new Date(number * 86_400_000).getUTCDate() === day) return { from: number, to: number };
  return null;
}

/** "2026-12-03", "2026/12/03", "3-12-2026". */
function withYear(s: Sentence, at: number): Written | null {
  const joint = s.tokens[at + 1]?.text === '/' ? '/' : '-';
  if (![at + 1, at + 3].every((sign) => s.gluedSign(sign, joint)) || !s.glued(at + 2) || !s.glued(at + 4)) return null;
  const month = s.figures(at + 2, 2);
  const first = s.year(at);
  const year = first ?? (joint === '-' ? s.year(at + 4) : null);
  const day = s.figures(first === null ? at : at + 4, 2);
  return year === null || month === null || day === null ? null : { day, month, year, next: at + 5 };
}

function dotted(s: Sentence, at: number): Written | null {
  const day = s.figures(at, 2);
  if (day === null || !s.gluedSign(at + 1, '.')) return null;
  const month = s.figures(at + 2, 2);
  if (month === null) return null;
  const closed = s.gluedSign(at + 3, '.');
  // "3. 12." but not "am 3. 12 Leute".
  if (!s.glued(at + 2) && !closed) return null;
  const end = at + (closed ? 4 : 3);
  const year = closed ? yearAfter(s, end) : null;
  if (year !== null) return possible(s, at, { day, month, year: year.value, next: year.next });
  if (closed && s.glued(end) && s.figures(end, 99) !== null) return null;
  if (
    s.role(end, 'measure') ||
    s.sign(end, '€$%°') ||
    (s.gluedSign(end, ':,') && s.glued(end + 1) && s.figures(end + 1, 9) !== null)
  )
    return null;
  // "um 12.10" is a time.
  if (!closed && s.role(at - 1, 'version', 'at')) return null;
  const named = closed || isLedIn(s, at);
  if (day < 1 || day > 31 || month < 1 || month > 12) {
    // "ab 17.30" is a time; "am 45.12." is meant as a day.
    if (!isLedIn(s, at) || (!closed && s.figures(at + 2, 2) !== null && day <= 24 && month <= 59)) return null;
  }
  return named || s.glued(at + 2) ? { day, month, year: null, next: end } : null;
}

/** "2026" or, close to the dot, "26". */
function yearAfter(s: Sentence, at: number): { value: number; next: number } | null {
  const full = s.year(at);
  if (full !== null) return { value: full, next: at + 1 };
  const short = s.glued(at) && s.tokens[at]?.text.length === 2 ? s.figures(at, 2) : null;
  if (
    short === null ||
    s.gluedSign(at + 1, ':') ||
    (s.gluedSign(at + 1, '.') && s.glued(at + 2) && s.figures(at + 2, 9) !== null)
  )
    return null;
  return { value: 2000 + short, next: at + 1 };
}

/** What has a year is a day, even an impossible one, unless it is the beginning of a longer number. */
function possible(s: Sentence, at: number, written: Written): Written | null {
  const longer =
    s.gluedSign(written.next, './') && s.glued(written.next + 1) && s.figures(written.next + 1, 9) !== null;
  return longer || s.role(at - 1, 'version') ? null : written;
}

/** The day comes first, as everywhere in Europe; where only the month can be first ("12/24" in English), it is. */
function slashed(s: Sentence, at: number): Written | null {
  const [day, month] = [s.figures(at, 2), s.figures(at + 2, 2)];
  if (day === null || month === null || !s.gluedSign(at + 1, '/') || !s.glued(at + 2)) return null;
  const year = s.gluedSign(at + 3, '/') && s.glued(at + 4) ? yearAfter(s, at + 4) : null;
  if (year === null && s.gluedSign(at + 3, '/.:') && s.glued(at + 4) && s.figures(at + 4, 9) !== null) return null;
  const next = year?.next ?? at + 3;
  const written = { day, month, year: year?.value ?? null, next };
  if (year !== null || isLedIn(s, at)) return reordered(s, written);
  const fraction = day < month && month <= 4;
  const always = day === 24 && month === 7;
  if (!s.vocabulary.language.slashedDays || fraction || always || s.role(next, 'measure')) return null;
  const read = reordered(s, written);
  return read.day >= 1 && read.day <= 31 && read.month >= 1 && read.month <= 12 ? read : null;
}

function reordered(s: Sentence, written: Written): Written {
  const { day, month } = written;
  return s.vocabulary.language.monthFirst && month > 12 && day <= 12 ? { ...written, day: month, month: day } : written;
}

function withMonthName(s: Sentence, at: number): Written | null {
  const ordinal = s.ordinal(at);
  // "on Aralık".
  const inWords = s.vocabulary.language.juxtaposed ? s.get(at, 'number')?.value : undefined;
  const day = ordinal?.value ?? s.figures(at, 2) ?? inWords ?? null;
  if (day === null) return null;
  let next = ordinal?.next ?? at + 1;
  if ((ordinal || s.vocabulary.language.juxtaposed) && s.role(next, 'of') && s.get(next + 1, 'month')) next += 1;
  const month = s.get(next, 'month');
  if (!month) return null;
  const { end, year } = monthEnd(s, next);
  return { day, month: month.month, year, next: end };
}

/** Where a month's name ends, with the dot of an abbreviation and the year. */
export function monthEnd(s: Sentence, at: number): { end: number; year: number | null } {
  let end = at + 1;
  const word = s.tokens[at]?.text ?? '';
  if (word.length <= 4 && s.gluedSign(end, '.') && (s.year(end + 1) !== null || s.tokens[end + 1] !== undefined))
    end += 1;
  const afterComma = s.vocabulary.language.monthFirst && s.sign(end, ',') ? end + 1 : end;
  const year = s.year(afterComma);
  return year === null ? { end, year } : { end: afterComma + 1, year };
}

function monthFirst(s: Sentence, at: number): Written | null {
  const month = s.vocabulary.language.monthFirst ? s.get(at, 'month') : null;
  if (!month) return null;
  const start = s.gluedSign(at + 1, '.') ? at + 2 : s.role(at + 1, 'the') ? at + 2 : at + 1;
  const day = s.ordinal(start)?.value ?? s.figures(start, 2);
  const next = s.ordinal(start)?.next ?? start + 1;
  if (day === null || s.gluedSign(next, ':') || s.role(next, 'am', 'pm', 'measure', "o'clock")) return null;
  const { end, year } = monthEnd(s, next - 1);
  return { day, month: month.month, year, next: year === null ? next : end };
}

/** "am fünften zwölften". */
function twoOrdinals(s: Sentence, at: number): Written | null {
  const day = s.ordinal(at);
  const month = day && s.ordinal(day.next);
  if (!day?.inWords || !month?.inWords || month.value > 12 || !isLedIn(s, at)) return null;
  return {
    day: day.value,
    month: month.value,
    year: s.year(month.next),
    next: s.year(month.next) === null ? month.next : month.next + 1,
  };
}

/** Whether what stands before leads to expect a day: "am", "bis zum", "Freitag, den", "on". */
export function isLedIn(s: Sentence, at: number): boolean {
  let before = at - 1;
  if (s.role(before, 'the day')) return true;
  while (before >= at - 3 && !s.role(before, 'the day') && (s.role(before, 'the', 'on') || s.sign(before, '.,')))
    before -= 1;
  return (
    s.role(before, 'the day', 'until', 'from on', 'between', 'before', 'after') || s.get(before, 'weekday') !== null
  );
}

/** "1. Mal", "2. Stock": the number counts something else than days. */
export function isCounted(s: Sentence, at: number): boolean {
  return s.role(at, 'counted noun');
}
