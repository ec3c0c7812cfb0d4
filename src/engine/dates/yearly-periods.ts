import { calendarWeek, type Days, nthWeekday, wholeMonth, wholeWeek, wholeYear, yearOf } from './calendar.ts';
import { counted, type Feast, feasts, type Yearly } from './feasts.ts';
import type { Point, Rule } from './point.ts';
import { monthAt, monthOfYear, quarterOfYear, single, steps, weekOfMonth, yearly } from './relative.ts';
import type { Sentence } from './sentence.ts';
import { monthEnd } from './written.ts';

/** A feast of one word or several; null for `feast` where its days are not known. */
export function feastAt(s: Sentence, at: number): { feast: Feast | null; next: number } | null {
  const first = s.tokens[at];
  for (const phrase of s.vocabulary.phrases.get(first?.folded ?? '') ?? []) {
    let next = at;
    const fits = phrase.words.every((word) => {
      while (next > at && s.sign(next, '.-')) next += 1;
      next += 1;
      return s.tokens[next - 1]?.folded === word;
    });
    if (fits) return { feast: phrase.feast, next };
  }
  const named = s.get(at, 'feast');
  return named && { feast: named.feast, next: at + 1 };
}

interface YearlyPeriod {
  yearly: Yearly;
  year: number | null;
  next: number;
  isFeast: boolean;
}

/** A month or feast. */
export function periodOfYear(s: Sentence, at: number): YearlyPeriod | null {
  const month = s.get(at, 'month');
  if (month) {
    const { end, year } = monthEnd(s, at);
    return { yearly: monthOfYear(month.month), year, next: end, isFeast: false };
  }
  const feast = feastAt(s, at);
  return feast?.feast ? { yearly: feasts[feast.feast], year: null, next: feast.next, isFeast: true } : null;
}

/** "erster Dienstag im Monat", "letzter Freitag im Januar", "jeden ersten Montag", "erstes Wochenende im Dezember". */
export const nth: Rule = (s, at, base) => {
  const each = s.role(at, 'each');
  const start = each ? at + 1 : at;
  const last = s.get(start, 'which')?.which === 'last';
  const ordinal = s.ordinal(start);
  if (!last && !ordinal) return null;
  const n = last ? -1 : (ordinal?.value ?? 0);
  const counts = ordinal?.next ?? start + 1;
  const named = s.get(counts, 'weekday');
  const unit = s.get(counts, 'unit');
  if (!named && unit?.unit !== 'weekend' && unit?.unit !== 'week') return null;
  const within = (month: Days): Days | null => {
    if (named) {
      const day = nthWeekday(month, named.day, n);
      return day === null ? null : single(day);
    }
    if (unit?.unit === 'week') return n === -1 ? { from: month.to - 6, to: month.to } : weekOfMonth(month, n);
    const saturday = nthWeekday(month, 6, n);
    return saturday === null ? null : { from: saturday, to: saturday + 1 };
  };
  const monthly = (next: number): Point => {
    for (let later = 0; later < 12; later += 1) {
      const days = within(monthAt(base, later));
      if (days && days.to >= base) return { next, days };
    }
    return { next, days: null };
  };
  const then = s.skipJoints(counts + 1);
  const month = s.get(then, 'month');
  if (month && then > counts) {
    const { end, year } = monthEnd(s, then);
    const days = year === null ? yearly(monthOfYear(month.month), base, 'this') : wholeMonth(year, month.month);
    return { next: end, days: days && within(days) };
  }
  const joined = then > counts + 1 || s.vocabulary.language.juxtaposed;
  if (joined && s.get(then, 'unit')?.unit === 'month') return monthly(then + 1);
  const which = s.get(then, 'which');
  if (which && s.get(then + 1, 'unit')?.unit === 'month')
    return { next: then + 2, days: within(monthAt(s.today, steps[which.which])) };
  return each && named && ordinal ? monthly(counts + 1) : null;
};

/** "Dezember", "im März 2027", "Weihnachten nächstes Jahr", "2. Advent", "im Sommer". */
export const period: Rule = (s, at, base) => {
  const inFigures = monthInFigures(s, at);
  if (inFigures) return inFigures;
  const feast = countedFeast(s, at);
  const named = feast
    ? { yearly: feast.days(feast.n), year: null, next: feast.next, isFeast: true }
    : periodOfYear(s, at);
  if (!named) return null;
  const untilFirst = named.isFeast;
  const year = named.year ?? s.year(named.next);
  if (year !== null) return { next: named.next + (named.year === null ? 1 : 0), days: named.yearly(year), untilFirst };
  const then = s.skipJoints(named.next);
  const which = s.get(then, 'which');
  if (which && s.get(then + 1, 'unit')?.unit === 'year')
    return { next: then + 2, days: named.yearly(yearOf(s.today) + steps[which.which]), untilFirst };
  return { next: named.next, days: yearly(named.yearly, base, 'this'), untilFirst };
};

export interface CountedFeast {
  n: number;
  upTo: number;
  days: (n: number) => Yearly;
  next: number;
}

/** "2. Advent", "erster Weihnachtstag". */
export function countedFeast(s: Sentence, at: number): CountedFeast | null {
  const ordinal = s.ordinal(at);
  const feast = ordinal && s.get(ordinal.next, 'feast')?.feast;
  if (!ordinal || (feast !== 'advent' && feast !== 'christmas')) return null;
  const { upTo, days } = counted[feast];
  return ordinal.value >= 1 && ordinal.value <= upTo ? { n: ordinal.value, upTo, days, next: ordinal.next + 1 } : null;
}

/** "12/2026", "12.2026". */
function monthInFigures(s: Sentence, at: number): Point | null {
  const [month, year] = [s.figures(at, 2), s.year(at + 2)];
  if (month === null || month < 1 || month > 12 || year === null || s.insideNumber(at)) return null;
  return s.gluedSign(at + 1, '/.') && s.glued(at + 2) ? { next: at + 3, days: wholeMonth(year, month) } : null;
}

/** Feasts whose days are not known: "Sommerferien"; months of other calendars, with a day and year: "۱۵ آذر ۱۴۰۵". */
export const unknownPeriod: Rule = (s, at) => {
  const day = s.ordinal(at)?.next ?? (s.number(at) === null ? at : at + 1);
  if (s.get(day, 'feast')?.feast !== null || s.get(day, 'feast') === null) return null;
  return { next: s.figures(day + 1, 4) !== null && day > at ? day + 2 : day + 1, days: null };
};

/** "KW 49", "49. KW", "in der 49. Woche". */
export const weekNumber: Rule = (s, at, base) => {
  const week = (number: number, next: number): Point => {
    const year = s.year(next);
    if (year !== null) return { next: next + 1, days: calendarWeek(year, number) };
    const thisYear = yearOf(wholeWeek(base).from + 3);
    const days = calendarWeek(thisYear, number);
    return { next, days: days && days.to >= base ? days : calendarWeek(thisYear + 1, number) };
  };
  const number = s.role(at, 'week number') ? s.figures(at + 1, 2) : null;
  if (number !== null) return week(number, at + (s.gluedSign(at + 2, '.') && s.year(at + 3) !== null ? 3 : 2));
  const ordinal = s.ordinal(at);
  if (!ordinal || !s.role(ordinal.next, 'week number')) {
    const unit = ordinal && s.get(ordinal.next, 'unit');
    return ordinal && unit?.unit === 'week' && !unit.plural && ordinal.value > 5
      ? week(ordinal.value, ordinal.next + 1)
      : null;
  }
  return week(ordinal.value, ordinal.next + 1);
};

/** "im ersten Quartal (2027)", "im Jahr 2027", "in 2027". */
export const quarterOrYear: Rule = (s, at, base) => {
  const ordinal = s.ordinal(at);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 4 && s.get(ordinal.next, 'unit')?.unit === 'quarter') {
    const year = s.year(ordinal.next + 1);
    const quarter = quarterOfYear(ordinal.value);
    return {
      next: ordinal.next + (year === null ? 1 : 2),
      days: year === null ? yearly(quarter, base, 'this') : quarter(year),
    };
  }
  if (s.get(at, 'unit')?.unit === 'year') {
    const year = s.year(at + 1);
    return year === null ? null : { next: at + 2, days: wholeYear(year) };
  }
  const year = s.year(at);
  if (year !== null && s.get(at + 1, 'unit')?.unit === 'year') return { next: at + 2, days: wholeYear(year) };
  const led = s.role(at - 1, 'in', 'until', 'from on') || (s.vocabulary.language.juxtaposed && s.role(at - 1, 'on'));
  return year !== null && led ? { next: at + 1, days: wholeYear(year) } : null;
};
