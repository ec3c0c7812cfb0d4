import { Temporal } from 'temporal-polyfill';

/** Hours of the day by the local clock: from 21 to 8 goes over midnight. Never the same hour. */
export interface Quiet {
  from: number;
  to: number;
}

export function localTime(now: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/** That hour of that day; one that the clocks skip is moved on by what they skip, one that comes twice is the first. */
export function atHour(day: Temporal.PlainDate, hour: number, zone: string): number {
  return day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) }).epochMilliseconds;
}

/** When the quiet hours that hold `now` end; null: it is not quiet. Milliseconds since 1970. */
export function quietEnd(now: number, quiet: Quiet | null, zone: string): number | null {
  let end: number | null = null;
  // Where the clocks skip the only hour that is not quiet, the next quiet hours begin as these end.
  for (let span = quietSpan(now, quiet, zone); span; span = quietSpan(span.end, quiet, zone)) end = span.end;
  return end;
}

/** The quiet hours that hold `now`. */
export function quietSpan(now: number, quiet: Quiet | null, zone: string): { begin: number; end: number } | null {
  if (!quiet) return null;
  const today = localTime(now, zone).toPlainDate();
  for (const days of [-1, 0]) {
    const first = today.add({ days });
    const last = quiet.to <= quiet.from ? first.add({ days: 1 }) : first;
    const begin = atHour(first, quiet.from, zone);
    const end = atHour(last, quiet.to, zone);
    if (begin <= now && now < end) return { begin, end };
  }
  return null;
}
