import { dayList, inOrder } from './day-lists.ts';
import type { Passed, Phrase, Point } from './point.ts';
import { point } from './points.ts';
import type { Sentence } from './sentence.ts';

/** What stands behind days in Turkish: "cumaya kadar", "cumadan itibaren", "3 ile 5 Aralık arasında". */
export function behind(s: Sentence, at: number): Phrase[] | Passed | null {
  if (!s.vocabulary.language.postpositions) return null;
  const list = dayList(s, at, s.today);
  if (list) return listed(s, list);
  const first = point(s, at, s.today);
  if (!first) return null;
  const { days, next } = first;
  const phrase = (to: number, span: Phrase['days']): Phrase[] => [
    { start: at, next: to, days: days && span, daytime: first.daytime ?? null, time: null },
  ];
  if (s.role(next, 'until, behind')) {
    const to = (first.untilFirst ? days?.from : days?.to) ?? s.today;
    return phrase(next + 1, { from: Math.min(s.today, to), to });
  }
  const joint = s.role(next, 'and', 'or') ? next + 1 : next;
  const second = point(s, joint, days?.from ?? s.today);
  if (second) {
    const closed = spanned(s, first, second, joint > next);
    return closed === null
      ? null
      : phrase(closed, days && second.days && inOrder({ from: days.from, to: second.days.to }));
  }
  if (!s.role(next - 1, 'case from')) return null;
  if (s.role(next, 'since, behind')) return { passed: next + 1 };
  if (s.role(next, 'from on, behind')) return phrase(next + 1, days && { from: days.from, to: null });
  if (s.role(next, 'after, behind')) return phrase(next + 1, days && { from: days.to + 1, to: null });
  if (s.role(next, 'before, behind'))
    return phrase(next + 1, days && { from: Math.min(s.today, days.from - 1), to: days.from - 1 });
  return null;
}

/** Where "cumadan pazara (kadar)" or "cuma ile pazar arası" ends; null for days that are no span. */
function spanned(s: Sentence, first: Point, second: Point, joined: boolean): number | null {
  const closed = s.role(second.next, 'until, behind', 'between, behind');
  if (joined) return s.role(second.next, 'between, behind') ? second.next + 1 : null;
  if (!s.role(first.next - 1, 'case from') || !(closed || s.role(second.next - 1, 'case to'))) return null;
  return closed ? second.next + 1 : second.next;
}

function listed(s: Sentence, list: Phrase[]): Phrase[] | null {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length > 2 || !s.role(last.next, 'between, behind')) return null;
  const to = last.days?.to ?? null;
  const days = first.days && to !== null ? inOrder({ from: first.days.from, to }) : null;
  return [{ ...last, start: first.start, next: last.next + 1, days }];
}
