import type { Rule } from './point.ts';
import { severalOf, shift, single } from './relative.ts';
import type { Sentence } from './sentence.ts';
import type { Unit } from './language.ts';

export interface Length {
  unit: Unit;
  count: number;
  /** "ein paar Tage". */
  few: boolean;
  next: number;
}

/** "zwei Wochen", "ein paar Tage". */
export function lengthAt(s: Sentence, at: number): Length | null {
  const count = s.number(at);
  const fewAt = count === null ? at : at + 1;
  const few = s.role(fewAt, 'few');
  if (count === null && !few) return null;
  const unit = s.get(few ? fewAt + 1 : fewAt, 'unit');
  if (!unit || unit.unit === 'weekend') return null;
  return {
    unit: unit.unit,
    count: few || count === null ? severalOf[unit.unit] : count,
    few,
    next: fewAt + (few ? 2 : 1),
  };
}

/** "in zwei Wochen", "через неделю". */
export function inSoLong(s: Sentence, at: number): Length | null {
  return s.role(at, 'in') ? lengthOrOne(s, at + 1) : null;
}

/** "zwei Wochen"; where "one" is not said also "неделю". */
export function lengthOrOne(s: Sentence, at: number): Length | null {
  const long = lengthAt(s, at);
  if (long || !s.vocabulary.language.juxtaposed) return long;
  const unit = s.get(at, 'unit');
  return unit && !unit.plural && unit.unit !== 'weekend'
    ? { unit: unit.unit, count: 1, few: false, next: at + 1 }
    : null;
}

/** "iki hafta sonra". */
function soLongBehind(s: Sentence, at: number): Length | null {
  const long = lengthAt(s, at);
  return long && s.role(long.next, 'later') ? { ...long, next: long.next + 1 } : null;
}

/** "in zwei Wochen", "in 14 Tagen", "in ein paar Tagen", "innerhalb von zwei Wochen", "üç gün içinde". */
export const soLong: Rule = (s, at, base) => {
  const later = inSoLong(s, at) ?? soLongBehind(s, at);
  if (later) {
    if (later.few) return { next: later.next, days: { from: s.today, to: shift(s.today, later) - 1 } };
    return { next: later.next, days: single(shift(base, later)) };
  }
  const leads = s.role(at, 'within');
  const start = leads ? s.skipJoints(at + 1) : at;
  const within = leads ? lengthOrOne(s, start) : lengthAt(s, start);
  if (!within || !(leads || s.role(within.next, 'within, behind'))) return null;
  return { next: within.next + (leads ? 0 : 1), days: { from: s.today, to: shift(s.today, within) } };
};
