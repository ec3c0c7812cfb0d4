import type { Days } from './calendar.ts';
import type { Phrase } from './point.ts';
import { yearly } from './relative.ts';
import type { Sentence } from './sentence.ts';
import { settle, type Written, writtenDay } from './written.ts';
import { type CountedFeast, countedFeast } from './yearly-periods.ts';

/** Longer spans between days without a year are a slip, such as "vom 5.12. bis 3.12.". */
const longestSpan = 330;

/** Null for days that do not follow one another. */
export function inOrder(days: Days | null): Days | null {
  return days && days.to >= days.from && days.to - days.from < longestSpan ? days : null;
}

/**
 * Days that share the month which only the last one names: "3.-5. Dezember" is one phrase, "1. und 3. Dezember" are two.
 * In English also "December 3-5".
 */
export function dayList(s: Sentence, at: number, base: number): Phrase[] | null {
  if (s.insideNumber(at)) return null;
  const backwards = monthThenDays(s, at, base);
  if (backwards) return backwards;
  const heads: Head[] = [];
  let here = at;
  for (; heads.length < 8; ) {
    const full = heads.length > 0 ? writtenDay(s, here) : null;
    if (full) return listed(heads, full, here, base);
    const feast = heads.length > 0 ? countedFeast(s, here) : null;
    if (feast) return countedFeasts(heads, feast, here, base);
    const ordinal = s.ordinal(here);
    const day = ordinal?.value ?? s.figures(here, 2);
    if (day === null || day < 1 || day > 31 || (!ordinal && writtenDay(s, here))) return null;
    const joint = ordinal?.next ?? here + 1;
    const range = s.role(joint, 'to') || s.sign(joint, '-–—');
    if (!range && !s.role(joint, 'and', 'or') && !s.sign(joint, ',/+&')) return null;
    heads.push({ day, at: here, next: joint, range });
    here = s.skipJoints(joint + 1);
  }
  return null;
}

/** "1. und 2. Weihnachtstag", "1.-3. Advent". */
function countedFeasts(heads: readonly Head[], last: CountedFeast, at: number, base: number): Phrase[] {
  const named = [...heads, { day: last.n, at, next: last.next, range: false }].map((head): Phrase => {
    const days = head.day <= last.upTo ? yearly(last.days(head.day), base, 'this') : null;
    return { start: head.at, next: head.next, days, daytime: null, time: null };
  });
  const [first, second] = named;
  if (!heads[0]?.range || !first?.days || !second?.days || named.length > 2) return named;
  return [{ ...second, start: first.start, days: { from: first.days.from, to: second.days.to } }];
}

function listed(heads: readonly Head[], last: Written, lastAt: number, base: number): Phrase[] | null {
  const end = settle(last, base, null);
  const day = (of: number, monthsBefore: number): Days | null => {
    if (!end) return null;
    const month = last.month - monthsBefore;
    const year = last.year !== null && month === 0 ? last.year - 1 : last.year;
    return settle({ ...last, day: of, month: month || 12, year }, end.from - 40, null);
  };
  const first = heads[0];
  if (heads.length === 1 && first?.range) {
    // "28. bis 3. Januar" begins in the month before.
    const from = day(first.day, first.day > last.day ? 1 : 0);
    const days = inOrder(from && end && { from: from.from, to: end.to });
    return [{ start: first.at, next: last.next, days, daytime: null, time: null }];
  }
  if (heads.some((head) => head.range)) return null;
  return [
    ...heads.map((head) => ({ start: head.at, next: head.next, days: day(head.day, 0), daytime: null, time: null })),
    { start: lastAt, next: last.next, days: end, daytime: null, time: null },
  ];
}

/** A day of a month that is named further on. */
interface Head {
  day: number;
  at: number;
  next: number;
  /** "to" follows, not "and". */
  range: boolean;
}

function monthThenDays(s: Sentence, at: number, base: number): Phrase[] | null {
  const first = s.get(at, 'month') ? writtenDay(s, at) : null;
  if (!first || !(s.role(first.next, 'to', 'and') || s.sign(first.next, '-–—&'))) return null;
  const here = s.skipJoints(first.next + 1);
  const ordinal = s.ordinal(here);
  const day = ordinal?.value ?? s.figures(here, 2);
  const next = ordinal?.next ?? here + 1;
  if (
    day === null ||
    day <= first.day ||
    day > 31 ||
    s.get(next, 'month') ||
    s.sign(next, ':') ||
    s.role(next, 'am', 'pm', "o'clock", 'measure')
  )
    return null;
  const [from, to] = [settle(first, base, null), settle({ ...first, day }, base, null)];
  const alone = { daytime: null, time: null };
  if (s.role(first.next, 'and') || s.sign(first.next, '&'))
    return [
      { start: at, next: first.next, days: from, ...alone },
      { start: here, next, days: to, ...alone },
    ];
  return [{ start: at, next, days: inOrder(from && to && { from: from.from, to: to.to }), ...alone }];
}
