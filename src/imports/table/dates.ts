/** As Germans and spreadsheets write days and times; null for anything else, also for days that do not exist. */

const months =
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );
const weekdays = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
const englishWeekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** YYYY-MM-DD. */
export function readDay(written: string): string | null {
  const text = written.trim().toLowerCase();
  const [, weekday = '', rest = ''] = /^([a-z]{2,10})\.?,? +(\d.*)$/.exec(text) ?? ['', '', text];
  const day = numbers(rest) ?? named(rest);
  if (day === null || weekday === '') return day;
  const at = new Date(`${day}T00:00Z`).getUTCDay();
  const fits = weekday.startsWith(englishWeekdays[at] ?? ' ') || weekday.startsWith(weekdays[at] ?? ' ');
  return fits ? day : null;
}

function numbers(text: string): string | null {
  const [, iso = ''] = /^(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (iso !== '') return existing(iso);
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined ? null : dayOf(year, Number(month), day);
}

function named(text: string): string | null {
  const [, day, name, year] = /^(\d{1,2})\.? ([a-zä]{3,9})\.? (\d{4})$/.exec(text) ?? [];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = months.findIndex((known) => known === name || (known.startsWith(name) && name.length === 3));
  return month < 0 ? null : dayOf(year, (month % 12) + 1, day);
}

function dayOf(year: string, month: number, day: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  return existing(`${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function existing(day: string): string | null {
  const at = new Date(`${day}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day ? day : null;
}

/** HH:MM. */
export function readTime(written: string): string | null {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/ ?(?:uhr|h)$/, '');
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** "18:00–20:00", "18-20 Uhr" or one time. */
export function readSpan(written: string): { from: string; to: string | null } | null {
  const [first = '', second, ...more] = written.split(/[-–—]|\bbis\b/);
  const from = readTime(first);
  const to = second === undefined ? null : readTime(second);
  return from === null || more.length > 0 || (second !== undefined && to === null) ? null : { from, to };
}

/** "1.12.2026 18:00", "2026-12-01T18:00", "1. Dezember 2026, 18 Uhr". */
export function readMoment(written: string): { day: string; from: string; to: string | null } | null {
  const text = written.trim();
  const at = [...text.matchAll(/[T, ]+/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  for (const [end, begin] of at.toReversed()) {
    const day = readDay(text.slice(0, end));
    const span = day === null ? null : readSpan(text.slice(begin));
    if (day !== null && span !== null) return { day, ...span };
  }
  return null;
}

/** Minutes: "90", "90 min", "1:30", "2 Stunden", "1,5 h". */
export function readLength(written: string): number | null {
  const text = written.trim().toLowerCase();
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const [, amount, unit = ''] =
    /^(\d{1,5}(?:[.,]\d{1,2})?) ?(min|minuten|minutes|h|std|stunde|stunden|hour|hours)?\.?$/.exec(text) ?? [];
  if (amount === undefined) return null;
  const value = Number(amount.replace(',', '.')) * (/^[hs]/.test(unit) ? 60 : 1);
  return Number.isInteger(value) && value > 0 ? value : null;
}
