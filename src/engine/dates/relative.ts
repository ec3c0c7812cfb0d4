import {
  addMonths,
  type Days,
  nextWeekday,
  weekdayOf,
  wholeMonth,
  wholeWeek,
  wholeYear,
  monthOf,
  yearOf,
} from './calendar.ts';
import type { Yearly } from './feasts.ts';
import type { Part, Unit, Which } from './language.ts';

export const steps: Readonly<Record<Which, number>> = { last: -1, this: 0, coming: 1, next: 1, 'after next': 2 };

/** How many are meant by "the next days", "the next weeks", as days, weeks, … */
export const severalOf: Readonly<Record<Unit, number>> = {
  day: 7,
  week: 4,
  weekend: 2,
  fortnight: 2,
  month: 3,
  quarter: 2,
  year: 2,
};

export const single = (day: number): Days => ({ from: day, to: day });

export function shift(day: number, { unit, count }: { unit: Unit; count: number }): number {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  if (unit === 'fortnight') return day + 14 * count;
  return addMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** "Next Friday" is the coming one unless that is tomorrow, which nobody would call so; "this Friday" may be today. */
export function weekdayBy(today: number, weekday: number, which: Which): number {
  if (which === 'last') return nextWeekday(today - 8, weekday);
  if (which === 'this') return nextWeekday(today - 1, weekday);
  if (which === 'next') return nextWeekday(today + 1, weekday);
  return nextWeekday(today, weekday) + (which === 'after next' ? 7 : 0);
}

export function weekBy(today: number, which: Which): Days {
  const week = wholeWeek(today + 7 * steps[which]);
  return which === 'this' ? { from: today, to: week.to } : week;
}

/** The weekend of the week, also on its Saturday and Sunday. */
export function weekendOf(day: number): Days {
  const { to } = wholeWeek(day);
  return { from: to - 1, to };
}

/** From Thursday on "next weekend" is the one after the weekend that is close. */
function weekendBy(today: number, which: Which): Days {
  const weekday = weekdayOf(today);
  const first = weekday <= 5 ? 0 : 7;
  const later = { last: -7, this: 0, coming: first, next: weekday <= 3 ? 0 : 7, 'after next': first + 7 }[which];
  return weekendOf(today + later);
}

export function monthAt(day: number, later: number): Days {
  return wholeMonth(yearOf(day), monthOf(day) + later);
}

export const monthOfYear =
  (month: number): Yearly =>
  (year) =>
    wholeMonth(year, month);

export const quarterOfYear =
  (quarter: number): Yearly =>
  (year) => ({ from: wholeMonth(year, quarter * 3 - 2).from, to: wholeMonth(year, quarter * 3).to });

/** What is left of this month, the whole of the next; null for units that are no periods of the calendar. */
export function unitBy(today: number, unit: Unit, which: Which): Days | null {
  const whole = (days: Days): Days => (which === 'this' ? { from: today, to: days.to } : days);
  const step = steps[which];
  if (unit === 'week') return weekBy(today, which);
  if (unit === 'weekend') return weekendBy(today, which);
  if (unit === 'month') return whole(monthAt(today, step));
  if (unit === 'year') return whole(wholeYear(yearOf(today) + step));
  if (unit !== 'quarter') return null;
  const first = Math.floor((monthOf(today) - 1) / 3) * 3 + 1 + step * 3;
  return whole({ from: wholeMonth(yearOf(today), first).from, to: wholeMonth(yearOf(today), first + 2).to });
}

/** Beginning, middle or end; they may overlap, as people are vague about them. */
export function partOf(part: Part, { from, to }: Days): Days {
  const length = to - from + 1;
  if (length <= 7)
    return { start: { from, to: from + 1 }, middle: { from: from + 1, to: from + 3 }, end: { from: to - 3, to } }[part];
  if (length <= 31)
    return { start: { from, to: from + 9 }, middle: { from: from + 10, to: from + 19 }, end: { from: from + 20, to } }[
      part
    ];
  const month = (first: number, last: number): Days => ({
    from: addMonths(from, first),
    to: addMonths(from, last) - 1,
  });
  if (length > 300) return { start: month(0, 3), middle: month(4, 8), end: month(9, 12) }[part];
  return { start: month(0, 1), middle: month(1, 2), end: { from: addMonths(from, 2), to } }[part];
}

/** Days 1 to 7 of a month are its first week. */
export function weekOfMonth(month: Days, n: number): Days | null {
  const from = month.from + (n - 1) * 7;
  return n < 1 || from > month.to ? null : { from, to: Math.min(from + 6, month.to) };
}

/** "this": the one that is or comes; "next": the first that has not begun; "last": the one that is over. */
export function yearly(days: Yearly, base: number, which: Which): Days | null {
  const year = yearOf(base);
  const all = [-2, -1, 0, 1, 2, 3].map((later) => days(year + later));
  if (which === 'last') return all.findLast(({ to }) => to < base) ?? null;
  if (which === 'this') return all.find(({ to }) => to >= base) ?? null;
  return all.filter(({ from }) => from > base)[which === 'after next' ? 1 : 0] ?? null;
}
