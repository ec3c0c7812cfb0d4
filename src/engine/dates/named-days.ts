import { nextWeekday } from './calendar.ts';
import { inSoLong, lengthAt, lengthOrOne } from './lengths.ts';
import type { Point, Rule } from './point.ts';
import { shift, single, weekBy, weekdayBy } from './relative.ts';
import type { Sentence } from './sentence.ts';
import { dayOfMonth, isCounted, isLedIn, settle, type Written, writtenDay } from './written.ts';
import { period } from './yearly-periods.ts';

/** "heute", "morgen früh", "heute in einer Woche". */
export const dayWord: Rule = (s, at) => {
  const day = s.get(at, 'day');
  if (!day) return null;
  const said = s.get(at + 1, 'daytime');
  const next = at + (said ? 2 : 1);
  const later = inSoLong(s, next);
  const date = s.today + day.offset;
  if (later) {
    // "heute in acht Tagen" counts today too.
    const both = later.unit === 'day' && (later.count === 8 || later.count === 15);
    return { next: later.next, days: single(shift(date, later) - (both ? 1 : 0)) };
  }
  return { next, days: single(date), daytime: said?.daytime ?? day.daytime };
};

/** "Freitag", "nächsten Freitagabend", "Freitag, den 27.11.", "Freitag nächster Woche", "Freitag in 14 Tagen". */
export const weekday: Rule = (s, at, base) => {
  const each = s.role(at, 'each');
  const start = each ? (s.role(at + 1, 'the') ? at + 2 : at + 1) : at;
  const which = s.get(start, 'which')?.which ?? null;
  const position = which ? start + 1 : start;
  const named = s.get(position, 'weekday');
  if (!named) return null;
  let next = position + 1;
  if (named.short && s.gluedSign(next, '.')) next += 1;

  const comma = s.sign(next, ',(') ? next + 1 : next;
  const dateAt = s.skipJoints(comma);
  const written = writtenDay(s, dateAt);
  if (written) return { next: written.next, days: settle(written, base, named.day) };
  const ordinal = s.ordinal(dateAt);
  if (ordinal && !ordinal.inWords && !isCounted(s, ordinal.next))
    return { next: ordinal.next, days: dayOfMonth(ordinal.value, base, named.day) };

  const said = s.get(next, 'daytime');
  const daytime = said?.daytime ?? named.daytime;
  if (said) next += 1;
  if (which !== null) return { next, days: single(weekdayBy(s.today, named.day, which)), daytime };
  const day = nextWeekday(each || named.weekly ? base - 1 : base, named.day);
  const weekAt = s.skipJoints(next);
  const whichWeek = s.get(weekAt, 'which');
  if (whichWeek && s.get(weekAt + 1, 'unit')?.unit === 'week')
    return { next: weekAt + 2, days: single(weekBy(s.today, whichWeek.which).from + named.day - 1), daytime };
  const later = inSoLong(s, next);
  if (later) {
    // "in acht Tagen" is a week, "in vierzehn Tagen" two.
    const days = later.unit === 'day' ? Math.max(1, Math.round(later.count / 7)) * 7 : shift(day, later) - day;
    return { next: later.next, days: single(day + days), daytime };
  }
  if (s.get(next, 'unit')?.unit === 'week') return { next: next + 1, days: single(day + 7) };
  return { next, days: single(day), daytime };
};

/** "two weeks from now", "a week on Friday", "a week today". */
export const soLongFrom: Rule = (s, at, base) => {
  const long = lengthAt(s, at);
  if (!long) return null;
  if (s.role(long.next, 'from') && s.role(long.next + 1, 'now'))
    return { next: long.next + 2, days: single(shift(s.today, long)) };
  const start = s.role(long.next, 'from', 'on') ? long.next + 1 : long.next;
  // "one day on Saturday" is Saturday.
  if (s.role(start - 1, 'on') && long.unit === 'day') return null;
  if (!s.get(start, 'day') && (start === long.next || !s.get(start, 'weekday'))) return null;
  const day = dayWord(s, start, base) ?? weekday(s, start, base);
  return day?.days ? { next: day.next, days: single(shift(day.days.from, long)) } : null;
};

/** "3.12.2026", "3. Dezember", and "am 15." or "am Fünfzehnten" where what stands before says that it is a day. */
export const written: Rule = (s, at, base) => {
  const full = writtenDay(s, at);
  if (full) return weekdayBehind(s, full, base) ?? { next: full.next, days: settle(full, base, null) };
  const numbered = s.figures(at, 2);
  const isDay = numbered !== null && numbered >= 1 && numbered <= 31 && !s.insideNumber(at);
  if (isDay && s.role(at + 1, 'day number')) return { next: at + 2, days: dayOfMonth(numbered, base, null) };
  const ordinal = s.ordinal(at);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) {
    if (s.role(ordinal.next, 'day number'))
      return { next: ordinal.next + 1, days: dayOfMonth(ordinal.value, base, null) };
    const following = s.tokens[ordinal.next];
    const counts = following?.kind === 'word' && following.meanings.length === 0;
    if (s.role(ordinal.next - 1, 'day number') && !counts && !isCounted(s, ordinal.next))
      return { next: ordinal.next, days: dayOfMonth(ordinal.value, base, null) };
  }
  if (!ordinal || !isLedIn(s, at) || isCounted(s, ordinal.next)) return null;
  const noun = s.tokens[ordinal.next];
  if (ordinal.inWords && noun?.kind === 'word' && isNoun(s, noun.text, noun.meanings.length > 0)) return null;
  if (ordinal.value < 1 || ordinal.value > 31) return ordinal.inWords ? null : { next: ordinal.next, days: null };
  return { next: ordinal.next, days: dayOfMonth(ordinal.value, base, null) };
};

/** "3 Aralık Perşembe"; not a weekday that belongs to another day, as in "3.12. Fr 4.12.". */
function weekdayBehind(s: Sentence, full: Written, base: number): Point | null {
  const at = s.skipJoints(s.sign(full.next, ',(') ? full.next + 1 : full.next);
  const named = s.get(at, 'weekday');
  const then = s.skipJoints(at + 1);
  if (!named || writtenDay(s, then) || s.ordinal(then)) return null;
  const days = settle(full, base, named.day);
  return days && { next: at + 1, days };
}

/** "за неделю до Рождества". */
export const soLongBefore: Rule = (s, at, base) => {
  const long = s.role(at, 'so long before') ? lengthOrOne(s, at + 1) : null;
  if (!long || !s.role(long.next, 'until', 'before')) return null;
  const start = s.skipJoints(long.next + 1);
  const day = period(s, start, base) ?? written(s, start, base) ?? weekday(s, start, base);
  return day?.days ? { next: day.next, days: single(shift(day.days.from, { ...long, count: -long.count })) } : null;
};

/** "вечером в пятницу", "مساء الجمعة". */
export const daytimeFirst: Rule = (s, at, base) => {
  const said = s.vocabulary.language.juxtaposed ? s.get(at, 'daytime') : null;
  if (!said) return null;
  const then = s.skipJoints(at + 1);
  const day = weekday(s, then, base) ?? dayWord(s, then, base) ?? written(s, then, base);
  return day?.days ? { ...day, daytime: said.daytime } : null;
};

/** Where nouns have no capital, any word that is not of a date may be one. */
function isNoun(s: Sentence, word: string, known: boolean): boolean {
  return s.vocabulary.language.capitalNouns ? /^\p{Lu}/u.test(word) : !known;
}
