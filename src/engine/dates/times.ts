import type { Sentence } from './sentence.ts';
import { type Clock, plus, written } from './clock.ts';
import type { Daytime } from './language.ts';

/**
 * A time of day as HH:MM; of "15 bis 17 Uhr" the beginning. What is said in twelve hours follows the time of day that is
 * named ("abends um sieben"); else one to six are in the afternoon, and of today what has not passed yet.
 */
export function timeAt(
  s: Sentence,
  at: number,
  named: Daytime | null,
  isToday: boolean,
): { time: string; next: number } | null {
  let start = at;
  let daytime = named;
  const first = s.get(start, 'daytime');
  // "akşam 7'de".
  const figures = s.vocabulary.language.postpositions && s.figures(start + 1, 2) !== null;
  if (first && (figures || s.role(start + 1, 'at', 'near'))) {
    daytime = first.daytime;
    start += 1;
  }
  while (start < at + 3 && s.role(start, 'at', 'near', 'between', 'hour of')) start += 1;
  const led = start > at;
  const clock = span(s, start, led) ?? oneClock(s, start, led);
  if (!clock) return null;
  let { next } = clock;
  const after = s.skipJoints(next);
  const said = s.get(after, 'daytime');
  if (said) {
    daytime = said.daytime;
    next = after + 1;
  }
  return { time: written(clock, daytime, isToday ? s.minutes : null), next };
}

/** "15-17 Uhr", "von 15 bis 17 Uhr", "zwischen 9:30 und 11 Uhr". */
function span(s: Sentence, at: number, led: boolean): Clock | null {
  const bare = hourAlone(s, at);
  const begin = oneClock(s, at, led) ?? bare;
  if (!begin) return null;
  const joint = begin.next;
  const between = s.role(at - 1, 'between') && s.role(joint, 'and');
  // "15'ten 17'ye".
  const inCases = s.glued(joint) && s.role(joint, 'case from');
  if (!between && !inCases && !s.role(joint, 'to') && !s.sign(joint, '-–—')) return null;
  const endAt = s.role(joint + 1, 'hour of') ? joint + 2 : joint + 1;
  const end = oneClock(s, endAt, false) ?? (begin === bare ? null : hourAlone(s, endAt));
  if (!end) return null;
  // "from 3 to 5 pm" begins in the afternoon, "from 9 to 5 pm" does not.
  const said = s.tokens.slice(joint + 1, end.next).some((_, index) => s.role(joint + 1 + index, 'pm'));
  const later = said && !begin.exact && begin.hour + 12 <= end.hour;
  const hour = later ? begin.hour + 12 : begin.hour;
  const dative = inCases && s.glued(end.next) && s.role(end.next, 'case to') ? end.next + 1 : end.next;
  const next = inCases && s.role(dative, 'until, behind') ? dative + 1 : dative;
  return { ...begin, hour, exact: begin.exact || end.exact, next };
}

function oneClock(s: Sentence, at: number, led: boolean): Clock | null {
  const whole = inFigures(s, at) ?? inQuarters(s, at) ?? fullHour(s, at) ?? (led ? ledHour(s, at) : null);
  const found = whole && withFraction(s, whole);
  return found && found.hour <= 24 && found.minute < 60 && (found.hour < 24 || found.minute === 0) ? found : null;
}

/** "yedi buçuk", "السابعة والنصف". */
function withFraction(s: Sentence, clock: Clock): Clock {
  const at = s.role(clock.next, 'and') ? clock.next + 1 : clock.next;
  const minutes = s.role(at, 'and a half')
    ? 30
    : s.role(at, 'and a quarter')
      ? 15
      : s.role(at, 'less a quarter')
        ? -15
        : 0;
  if (minutes === 0 || clock.minute > 0) return clock;
  return { ...clock, ...plus(clock.hour, minutes), next: at + 1 };
}

/** "18:30", "18.30 Uhr", "18h30", "7:30 pm". */
function inFigures(s: Sentence, at: number): Clock | null {
  const [hour, minute] = [s.figures(at, 2), s.figures(at + 2, 2)];
  if (hour === null || s.insideNumber(at)) return null;
  const pair = minute !== null && s.tokens[at + 2]?.text.length === 2 && s.glued(at + 2) && s.glued(at + 1);
  const colon = pair && s.sign(at + 1, ':') && !s.gluedSign(at + 3, ':');
  const hourSign = pair && s.role(at + 1, 'hour sign');
  const dot =
    pair &&
    s.sign(at + 1, '.') &&
    (s.role(at + 3, "o'clock", 'am', 'pm') || s.role(at - 1, 'at') || (s.role(at - 1, 'near') && minute > 12)) &&
    !s.gluedSign(at + 3, '.€');
  if (!colon && !hourSign && !dot) return halfOfDay(s, at + 1, hour, 0) ?? hoursOnly(s, at, hour);
  const end = at + 3;
  const exact = hour > 12 || hour === 0 || s.tokens[at]?.text.startsWith('0') === true || 'alone';
  return halfOfDay(s, end, hour, minute) ?? { hour, minute, exact, next: s.role(end, "o'clock") ? end + 1 : end };
}

/** "18h": eight and more, as smaller numbers are lengths. */
function hoursOnly(s: Sentence, at: number, hour: number): Clock | null {
  const isTime = s.glued(at + 1) && s.role(at + 1, 'hour sign') && hour >= 8;
  return isTime ? { hour, minute: 0, exact: true, next: at + 2 } : null;
}

/** "7 pm". */
function halfOfDay(s: Sentence, at: number, hour: number, minute: number): Clock | null {
  const [am, pm] = [s.role(at, 'am'), s.role(at, 'pm')];
  if ((!am && !pm) || hour < 1 || hour > 12) return null;
  // "p.m." is four tokens.
  const dotted = s.gluedSign(at + 1, '.') && s.tokens[at + 2]?.folded === 'm' ? (s.gluedSign(at + 3, '.') ? 4 : 3) : 1;
  if (s.tokens[at]?.folded.length === 1 && dotted === 1) return null;
  return { hour: (hour % 12) + (pm ? 12 : 0), minute, exact: true, next: at + dotted };
}

/** "halb acht", "Viertel nach sieben", "dreiviertel acht", "zehn vor halb neun", "quarter past seven", "half seven". */
function inQuarters(s: Sentence, at: number): Clock | null {
  const { halfHour } = s.vocabulary.language;
  const turn = (hour: number | null, minutes: number, next: number): Clock | null =>
    hour === null || hour < 1 || hour > 12 || s.get(next, 'unit') !== null
      ? null
      : { ...plus(hour, minutes), exact: false, next: s.role(next, "o'clock") ? next + 1 : next };
  if (s.role(at, 'half')) {
    if (s.role(at + 1, 'past')) return turn(s.number(at + 2), 30, at + 3);
    return turn(s.number(at + 1), halfHour, at + 2);
  }
  if (s.role(at, 'three quarters')) return turn(s.number(at + 1), -15, at + 2);
  const quarter = s.role(at, 'quarter');
  const minutes = quarter ? 15 : s.number(at);
  if (minutes === null || minutes < 1 || minutes > 29) return null;
  const joint = s.role(at + 1, 'minutes') ? at + 2 : at + 1;
  const sign = s.role(joint, 'past') ? 1 : s.role(joint, 'short of') ? -1 : 0;
  if (sign === 0)
    return quarter && halfHour < 0 && s.figures(at + 1, 2) === null ? turn(s.number(at + 1), -45, at + 2) : null;
  // "from 5 to 7" is a span, "3 to 5" may be anything.
  const unclear = s.figures(at, 2) !== null || minutes % 5 !== 0 || s.role(at - 1, 'near');
  if (!quarter && unclear && !s.role(at - 1, 'at')) return null;
  if (s.role(joint + 1, 'half')) return turn(s.number(joint + 2), halfHour + sign * minutes, joint + 3);
  return turn(s.number(joint + 1), sign * minutes, joint + 2);
}

/** "18 Uhr (30)", "sieben Uhr", "seven o'clock". */
function fullHour(s: Sentence, at: number): Clock | null {
  const hour = s.figures(at, 2) ?? s.get(at, 'number')?.value ?? null;
  if (hour === null || s.insideNumber(at) || !(s.role(at + 1, "o'clock") || isHour(s, at))) return null;
  const figures = s.figures(at + 2, 2);
  const minute =
    figures === null || figures > 59 || s.gluedSign(at + 3, '.:/') ? (s.get(at + 2, 'number')?.value ?? null) : figures;
  const taken = minute !== null && s.get(at + 3, 'unit') === null && s.tokens[at + 3]?.kind !== 'word';
  const exact = hour > 12 || hour === 0 || s.tokens[at]?.text.startsWith('0') === true;
  return { hour, minute: taken ? minute : 0, exact, next: at + (taken ? 3 : 2) };
}

/** "в 18 часов", "6 часов вечера"; not "2 часа" nor "до 2 часов в неделю". */
function isHour(s: Sentence, at: number): boolean {
  if (!s.role(at + 1, 'hours')) return false;
  if (s.get(at + 2, 'daytime')) return true;
  return s.role(at - 1, 'at', 'near', 'to') && s.get(s.skipJoints(at + 2), 'unit') === null;
}

function hourAlone(s: Sentence, at: number): Clock | null {
  const hour = s.figures(at, 2) ?? s.get(at, 'number')?.value ?? null;
  if (hour === null || hour > 24 || s.insideNumber(at)) return null;
  return { hour, minute: 0, exact: hour > 12 || s.tokens[at]?.text.startsWith('0') === true, next: at + 1 };
}

/** "um sieben", where nothing follows that could be counted. */
function ledHour(s: Sentence, at: number): Clock | null {
  const after = s.tokens[at + 1];
  const counts = after?.kind === 'word' && after.meanings.length === 0;
  const joined = s.gluedSign(at + 1, '-/.:') && s.glued(at + 2);
  // "о 18-й".
  if (s.role(at - 1, 'hour of') && joined && s.role(at + 2, 'ordinal ending')) {
    const hour = hourAlone(s, at);
    return hour && { ...hour, next: at + 3 };
  }
  // "у першу суботу".
  if (s.get(at, 'ordinal') && s.get(at + 1, 'weekday')) return null;
  if (s.role(at - 1, 'hour of') && !joined) return hourAlone(s, at);
  const counted =
    counts || joined || s.sign(at + 1, '€%$') || s.role(at + 1, 'measure', 'minutes', 'counted noun', 'few');
  const long = s.get(at + 1, 'unit') && !s.get(at + 1, 'daytime');
  return s.role(at - 1, 'at') && !counted && !long && !s.get(at + 1, 'month') ? hourAlone(s, at) : null;
}
