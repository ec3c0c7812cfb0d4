/** Days are counted from 1970-01-01, so that adding is arithmetic and a span is two numbers, both included. */
export interface Days {
  from: number;
  to: number;
}

const msPerDay = 86_400_000;

export function readDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

export function writeDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Null for a day that does not exist, such as 30 February. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / msPerDay : null;
}

export function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: number): number {
  return new Date(day * msPerDay).getUTCMonth() + 1;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first such weekday after the day. */
export function nextWeekday(after: number, weekday: number): number {
  return after + 1 + ((weekday - weekdayOf(after + 1) + 7) % 7);
}

/** A month may be counted beyond December: month 13 is January of the next year. */
export function wholeMonth(year: number, month: number): Days {
  return { from: Date.UTC(year, month - 1, 1) / msPerDay, to: Date.UTC(year, month, 1) / msPerDay - 1 };
}

export function wholeYear(year: number): Days {
  return { from: Date.UTC(year, 0, 1) / msPerDay, to: Date.UTC(year, 11, 31) / msPerDay };
}

/** Monday to Sunday around the day. */
export function wholeWeek(day: number): Days {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6 };
}

/** The same day so many months later, or the month's last day where it is shorter. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * msPerDay);
  const target = wholeMonth(date.getUTCFullYear(), date.getUTCMonth() + 1 + months);
  return Math.min(target.from + date.getUTCDate() - 1, target.to);
}

/** Week by ISO 8601; null where the year has no such week. */
export function calendarWeek(year: number, week: number): Days | null {
  const first = wholeWeek(Date.UTC(year, 0, 4) / msPerDay);
  const monday = first.from + (week - 1) * 7;
  return week >= 1 && yearOf(monday + 3) === year ? { from: monday, to: monday + 6 } : null;
}

/** The nth such weekday within the days; the last for -1; null where there are not so many. */
export function nthWeekday(days: Days, weekday: number, n: number): number | null {
  const day = n === -1 ? nextWeekday(days.to - 7, weekday) : nextWeekday(days.from - 1, weekday) + (n - 1) * 7;
  return day >= days.from && day <= days.to ? day : null;
}

/** Easter Sunday of the Western churches, by the Meeus/Jones/Butcher rule. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / msPerDay;
}

/** The nth Sunday of Advent; the fourth is the last Sunday before Christmas Day. */
export function adventSunday(year: number, n: number): number {
  return nextWeekday(Date.UTC(year, 11, 17) / msPerDay, 7) - (4 - n) * 7;
}
