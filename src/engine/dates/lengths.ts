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

/** "in zwei Wochen". */
export function inSoLong(s: Sentence, at: number): Length | null {
  return s.role(at, 'in') ? lengthAt(s, at + 1) : null;
}

/** "in zwei Wochen", "in 14 Tagen", "in ein paar Tagen", "innerhalb von zwei Wochen". */
export const soLong: Rule = (s, at, base) => {
  const later = inSoLong(s, at);
  if (later) {
    if (later.few) return { next: later.next, days: { from: s.today, to: shift(s.today, later) - 1 } };
    return { next: later.next, days: single(shift(base, later)) };
  }
  if (!s.role(at, 'within')) return null;
  const start = s.skipJoints(at + 1);
  const within = lengthAt(s, start);
  return within && { next: within.next, days: { from: s.today, to: shift(s.today, within) } };
};
