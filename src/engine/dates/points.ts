import { soLong } from './lengths.ts';
import { dayWord, daytimeFirst, soLongBefore, soLongFrom, weekday, written } from './named-days.ts';
import { looseWeek, part, partBehind, beside, weekend, whichPeriod } from './periods.ts';
import type { Point, Rule } from './point.ts';
import type { Sentence } from './sentence.ts';
import { nth, period, quarterOrYear, unknownPeriod, weekNumber } from './yearly-periods.ts';

const rules: readonly Rule[] = [
  dayWord,
  weekday,
  whichPeriod,
  looseWeek,
  beside,
  weekend,
  soLong,
  soLongFrom,
  soLongBefore,
  part,
  partBehind,
  daytimeFirst,
  nth,
  written,
  period,
  unknownPeriod,
  weekNumber,
  quarterOrYear,
];

/** What is named at a position: the reading that takes in most words. */
export function point(s: Sentence, at: number, base: number): Point | null {
  if (!s.begins(at)) return null;
  let best: Point | null = null;
  for (const rule of rules) {
    const found = rule(s, at, base);
    if (found && (best === null || found.next > best.next)) best = found;
  }
  return best;
}
