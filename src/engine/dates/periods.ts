import { type Days, wholeWeek, wholeYear, yearOf } from './calendar.ts';
import { feastAt, period, periodOfYear } from './yearly-periods.ts';
import { feasts } from './feasts.ts';
import { dayWord, written } from './named-days.ts';
import type { Point, Rule } from './point.ts';
import {
  monthAt,
  monthOfYear,
  partOf,
  severalOf,
  shift,
  single,
  steps,
  unitBy,
  weekBy,
  weekendOf,
  yearly,
} from './relative.ts';
import type { Part, Unit } from './language.ts';
import { monthEnd, settle, writtenDay } from './written.ts';

/** "nächste Woche (Freitag)", "nächsten Monat", "dieses Jahr im Mai", "die nächsten zwei Wochen", "diesen Abend". */
export const whichPeriod: Rule = (s, at, base) => {
  const which = s.get(at, 'which')?.which;
  if (!which) return null;
  const daytime = s.get(at + 1, 'daytime')?.daytime;
  if (daytime && which === 'this') return { next: at + 2, days: single(s.today), daytime };
  const month = s.get(at + 1, 'month');
  if (month) return { next: monthEnd(s, at + 1).end, days: yearly(monthOfYear(month.month), s.today, which) };
  const feast = feastAt(s, at + 1);
  if (feast)
    return { next: feast.next, days: feast.feast && yearly(feasts[feast.feast], s.today, which), untilFirst: true };

  const count = s.number(at + 1);
  const few = s.role(at + (count === null ? 1 : 2), 'few');
  const unitAt = at + 1 + (count === null ? 0 : 1) + (few ? 1 : 0);
  const unit = s.get(unitAt, 'unit');
  if (!unit) return null;
  if (unit.plural || count !== null || few) {
    const many = !few && count !== null ? count : severalOf[unit.unit];
    if (which === 'last')
      return { next: unitAt + 1, days: { from: shift(s.today, { unit: unit.unit, count: -many }), to: s.today } };
    return { next: unitAt + 1, days: { from: s.today, to: shift(s.today, { unit: unit.unit, count: many }) - 1 } };
  }
  const next = unitAt + 1;
  const then = s.skipJoints(next);
  if (unit.unit === 'week') {
    const named = s.get(then, 'weekday');
    const week = weekBy(s.today, which);
    if (!named || s.get(then, 'which')) return { next, days: week };
    const said = s.get(then + 1, 'daytime');
    return {
      next: then + (said ? 2 : 1),
      days: single(wholeWeek(week.to).from + named.day - 1),
      daytime: said?.daytime ?? named.daytime,
    };
  }
  if (unit.unit === 'year') {
    const year = yearOf(s.today) + steps[which];
    const written = writtenDay(s, then);
    if (written?.year === null) return { next: written.next, days: settle({ ...written, year }, base, null) };
    const inside = periodOfYear(s, then);
    if (inside) return { next: inside.next, days: inside.yearly(year) };
    return { next, days: which === 'this' ? { from: s.today, to: wholeYear(year).to } : wholeYear(year) };
  }
  const days = unitBy(s.today, unit.unit, which);
  return days && { next, days };
};

/** "die Woche nach Ostern", "am Tag vor Heiligabend", "the day after tomorrow", "die Woche vom 7.12.". */
export const beside: Rule = (s, at, base) => {
  const unit = s.get(at, 'unit');
  if (!unit || unit.plural || (unit.unit !== 'week' && unit.unit !== 'day')) return null;
  const joint = at + 1;
  const [before, after] = [s.role(joint, 'before'), s.role(joint, 'after')];
  if (!before && !after && !(unit.unit === 'week' && s.role(joint, 'of', 'from on', 'from'))) return null;
  const start = s.skipJoints(joint + 1);
  const named = [period, written, dayWord]
    .map((rule) => rule(s, start, base))
    .reduce((a, b) => (b && (!a || b.next > a.next) ? b : a));
  if (!named?.days) return null;
  const { from, to } = named.days;
  const length = unit.unit === 'week' ? 7 : 1;
  const days = before
    ? { from: from - length, to: from - 1 }
    : after
      ? { from: to + 1, to: to + length }
      : wholeWeek(from);
  return { next: named.next, days };
};

/** "die Woche" for this week, but not "zwei Stunden die Woche". */
export const looseWeek: Rule = (s, at, base) => {
  const next = at + (s.role(at + 1, 'whole') ? 2 : 1);
  const unit = s.get(next, 'unit');
  if (!s.role(at, 'loosely this') || unit?.unit !== 'week' || unit.plural) return null;
  const more = beside(s, next, base);
  if (more) return more;
  const before = s.tokens[at - 1];
  const perWeek =
    before?.kind === 'number' ||
    /(mal|x|stunden?|std|h|tage?|abende?|termine?|in|fuer|pro)$/.test(before?.folded ?? '');
  return perWeek || s.number(at - 1) !== null || s.sign(at - 1, '.')
    ? null
    : { next: next + 1, days: weekBy(s.today, 'this') };
};

/** "Wochenende"; not where the days follow, as in "am Wochenende 5./6.12.". */
export const weekend: Rule = (s, at, base) => {
  const start = s.role(at, 'each') ? at + 1 : at;
  if (s.get(start, 'unit')?.unit !== 'weekend') return null;
  const then = s.skipJoints(s.sign(start + 1, ',') ? start + 2 : start + 1);
  if (s.ordinal(then) || writtenDay(s, then)) return null;
  return { next: start + 1, days: weekendOf(base) };
};

/** The part that is now or comes next, without what of it is over. */
function partNowOrNext(today: number, named: Part, of: Unit): Days {
  const now = unitBy(today, of, 'this') ?? single(today);
  const whole = of === 'week' ? wholeWeek(today) : of === 'month' ? monthAt(today, 0) : wholeYear(yearOf(today));
  const days = partOf(named, whole);
  if (days.to >= today) return { from: Math.max(days.from, now.from), to: days.to };
  return partOf(named, unitBy(today, of, 'next') ?? whole);
}

/** "Aralık sonunda", "gelecek ayın başında". */
export const partBehind: Rule = (s, at, base) => {
  if (!s.vocabulary.language.postpositions) return null;
  const unit = s.get(at, 'unit');
  const alone = unit && !unit.plural && ['week', 'month', 'year'].includes(unit.unit) ? unit.unit : null;
  const whole = alone ? null : (whichPeriod(s, at, base) ?? period(s, at, base));
  const next = whole?.next ?? at + 1;
  const named = s.get(next, 'part');
  if (!named || named.of) return null;
  if (alone) return { next: next + 1, days: partNowOrNext(s.today, named.part, alone) };
  if (!whole?.days) return null;
  const which = s.get(at, 'which')?.which;
  const ofWhich = s.get(at + 1, 'unit')?.unit;
  if (which === 'this' && ofWhich) return { next: next + 1, days: partNowOrNext(s.today, named.part, ofWhich) };
  return whole.days.to - whole.days.from < 6 ? null : { next: next + 1, days: partOf(named.part, whole.days) };
};

/** "Anfang Dezember", "Ende nächster Woche", "Mitte des Monats", "Monatsende". */
export const part: Rule = (s, at, base) => {
  const named = s.get(at, 'part');
  if (!named) return null;
  const nowOrNext = (next: number, of: Unit): Point => ({ next, days: partNowOrNext(s.today, named.part, of) });
  if (named.of) return nowOrNext(at + 1, named.of);
  const start = s.skipJoints(s.sign(at + 1, '-') ? at + 2 : at + 1);
  const unit = s.get(start, 'unit');
  if (
    unit &&
    ['week', 'month', 'year'].includes(unit.unit) &&
    !unit.plural &&
    (start > at + 1 || s.vocabulary.language.juxtaposed)
  ) {
    const year = unit.unit === 'year' ? s.year(start + 1) : null;
    return year === null
      ? nowOrNext(start + 1, unit.unit)
      : { next: start + 2, days: partOf(named.part, wholeYear(year)) };
  }
  const year = s.year(start);
  if (year !== null) return { next: start + 1, days: partOf(named.part, wholeYear(year)) };
  const which = s.get(start, 'which');
  const whichUnit = which && s.get(start + 1, 'unit');
  if (which && whichUnit && ['week', 'month', 'year'].includes(whichUnit.unit) && !whichUnit.plural) {
    if (which.which === 'this') return nowOrNext(start + 2, whichUnit.unit);
    const whole = unitBy(s.today, whichUnit.unit, which.which);
    return whole && { next: start + 2, days: partOf(named.part, whole) };
  }
  if (which && !s.get(start + 1, 'month')) return null;
  const whole = which ? whichPeriod(s, start, base) : period(s, start, base);
  if (!whole?.days || whole.days.to - whole.days.from < 20) return null;
  return { next: whole.next, days: partOf(named.part, whole.days) };
};
