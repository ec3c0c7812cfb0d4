import type { Language } from '../core/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days are calendar days, so they are formatted in UTC; always of the Gregorian calendar. */
function format(day: string, language: Language, name: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${name}`;
  let formatter = formats.get(key);
  if (!formatter) {
    const tag = `${{ en: 'en-GB', 'de-simple': 'de' }[language as string] ?? language}-u-ca-gregory-nu-latn`;
    formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter.format(new Date(`${day}T12:00:00Z`));
}

/** Where a short weekday would be an abbreviation that not everybody knows, or is none. */
const inFull = new Set<Language>(['de-simple', 'tr', 'ar', 'fa']);

/** "Di, 1. Dezember", with the year where it is not the year of `today`. */
export function dayName(day: string, language: Language, today: string): string {
  const weekday = format(day, language, 'weekday', { weekday: inFull.has(language) ? 'long' : 'short' }).replace(
    '.',
    '',
  );
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const date = format(day, language, sameYear ? 'day' : 'day and year', {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' as const }),
  });
  // Turkish puts the weekday behind, Farsi without a comma.
  if (language === 'tr') return `${date} ${weekday}`;
  if (language === 'fa') return `${weekday} ${date}`;
  return `${weekday}${comma(language)}${date}`;
}

/** What stands between the parts of a line. */
export function comma(language: Language): string {
  return language === 'ar' || language === 'fa' ? '، ' : ', ';
}

/** What stands between longer parts that have commas themselves. */
export function semicolon(language: Language): string {
  return language === 'ar' || language === 'fa' ? '؛ ' : '; ';
}

const lists = new Map<Language, Intl.ListFormat>();

/** "Kinder und Nachhilfe": each in the language's way. */
export function listOf(parts: readonly string[], language: Language): string {
  const known = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, known);
  return known.format(parts);
}

/** "Dezember 2026". */
export function monthName(month: string, language: Language): string {
  return format(`${month.slice(0, 7)}-01`, language, 'month', { month: 'long', year: 'numeric' });
}

/** "Februar 2021" or "3. Februar 2021", as exact as it is known. */
export function dateOfRecord(day: string, language: Language): string {
  if (day.length === 7) return monthName(day, language);
  return format(day, language, 'date', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Montag"; 1 is Monday. */
export function weekdayName(weekday: number, language: Language): string {
  // 5 January 1970 was a Monday.
  return format(`1970-01-0${4 + weekday}`, language, 'weekday in full', { weekday: 'long' });
}
