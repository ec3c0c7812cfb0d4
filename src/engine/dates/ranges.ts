import { dayList, inOrder } from './day-lists.ts';
import { behind } from './behind.ts';
import { lengthAt } from './lengths.ts';
import type { Passed, Phrase, Point } from './point.ts';
import { point } from './points.ts';
import type { Sentence } from './sentence.ts';
import { timeAt } from './times.ts';

export function phrasesAt(s: Sentence, at: number): Phrase[] | Passed | null {
  if (s.role(at, 'since')) return since(s, at);
  const ago = notOfInterest(s, at);
  if (ago !== null) return { passed: ago };
  const trailed = behind(s, at);
  if (trailed) return trailed;
  const list = dayList(s, at, s.today);
  if (list) return list;
  const found = [fromTo(s, at, s.today), led(s, at)].reduce(
    (best, other) => (other && (!best || other.next > best.next) ? other : best),
    null,
  );
  return found && [found];
}

function phrase(start: number, named: Point, days: Phrase['days'] = named.days): Phrase {
  return { start, next: named.next, days: named.days && days, daytime: named.daytime ?? null, time: null };
}

function since(s: Sentence, at: number): Passed | null {
  const start = s.skipJoints(at + 1);
  const named = fromTo(s, start, s.today)?.next ?? lengthAt(s, start)?.next ?? null;
  return named === null ? null : { passed: named };
}

/** "vor zwei Jahren", "two years ago", "jede Woche". */
function notOfInterest(s: Sentence, at: number): number | null {
  if (s.role(at, 'before so long')) return lengthAt(s, at + 1)?.next ?? null;
  const long = lengthAt(s, at);
  if (long && s.role(long.next, 'ago')) return long.next + 1;
  const unit = s.role(at, 'each') ? s.get(at + 1, 'unit') : null;
  // "كل يوم جمعة" is every Friday.
  if (s.role(at + 1, 'the') && s.get(at + 2, 'weekday')) return null;
  return unit && unit.unit !== 'weekend' ? at + 2 : null;
}

/** What a preposition in front makes of days: "ab", "bis", "vor", "nach", "von … bis", "zwischen … und". */
function led(s: Sentence, at: number): Phrase | null {
  if (!s.role(at, 'from', 'from on', 'until', 'between', 'before', 'after')) return null;
  const start = s.skipJoints(at + 1);
  const list = dayList(s, start, s.today);
  if (list?.length === 1 && list[0]) return { ...list[0], start: at };
  const [one, other] = list ?? [];
  if (one && other && list?.length === 2 && s.role(at, 'between')) {
    const days = one.days && other.days && { from: one.days.from, to: other.days.to ?? other.days.from };
    return { ...other, start: at, days: inOrder(days) };
  }
  const first = point(s, start, s.today);
  if (!first) return null;
  const { days } = first;
  const spanned = s.role(at, 'between') ? joined(s, start, first, 'and') : joined(s, start, first, 'to');
  if (spanned && s.role(at, 'from', 'from on', 'between')) return { ...spanned, start: at };
  if (s.role(at, 'between')) return null;
  if (s.role(at, 'until')) {
    const to = first.untilFirst ? days?.from : days?.to;
    return phrase(at, first, to === undefined ? null : { from: Math.min(s.today, to), to });
  }
  if (s.role(at, 'before'))
    return phrase(at, first, days && { from: Math.min(s.today, days.from - 1), to: days.from - 1 });
  if (s.role(at, 'after')) return phrase(at, first, days && { from: days.to + 1, to: null });
  const onwards = s.role(first.next, 'onwards') && !s.role(first.next, 'from');
  if (onwards) return phrase(at, { ...first, next: first.next + 1 }, days && { from: days.from, to: null });
  return s.role(at, 'from on') ? phrase(at, first, days && { from: days.from, to: null }) : phrase(start, first);
}

/** A day or period, or "Montag bis Freitag", "3.12.-5.12.". */
function fromTo(s: Sentence, at: number, base: number): Phrase | null {
  const first = point(s, at, base);
  return first && (joined(s, at, first, 'to') ?? phrase(at, first));
}

function joined(s: Sentence, start: number, first: Point, by: 'to' | 'and'): Phrase | null {
  const time = timeAt(s, first.next, first.daytime ?? null, false);
  const joint = [first.next, time?.next ?? -1].find((at) => s.role(at, by) || (by === 'to' && s.sign(at, '-–—')));
  if (joint === undefined) return null;
  const second = point(s, s.skipJoints(joint + 1), first.days?.from ?? s.today);
  if (!second) return null;
  const days = first.days && second.days ? { from: first.days.from, to: second.days.to } : null;
  return {
    ...phrase(start, second, inOrder(days)),
    daytime: first.daytime ?? null,
    time: time && joint === time.next ? time.time : null,
  };
}
