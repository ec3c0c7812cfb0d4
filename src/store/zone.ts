import { Temporal } from 'temporal-polyfill';

const day = 1440;

/**
 * A time zone for many conversions at once. Times are whole minutes since 1970; a local time counts them on the
 * zone's own clock. Only times within a day of a clock change, or outside the span, are asked of Temporal.
 */
export interface Zone {
  readonly name: string;
  /** Minutes that local time is ahead of UTC. */
  offset(instant: number): number;
  /** A time that the clocks skip is moved on by what they skip; one that comes twice is the first. */
  instant(local: number): number;
  /** Whether the clocks skip this time. */
  skips(local: number): boolean;
}

export function createZone(name: string, from: number, to: number): Zone {
  const at = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant * 60_000).toZonedDateTimeISO(name);
  const offsetAt = (instant: number): number => Math.round(at(instant).offsetNanoseconds / 60e9);

  const begins = [from];
  const offsets = [offsetAt(from)];
  for (let next = at(from).getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    const instant = Math.ceil(next.epochMilliseconds / 60_000);
    if (instant > to) break;
    begins.push(instant);
    offsets.push(offsetAt(instant));
  }
  const span = (instant: number): number => (instant > to ? -1 : begins.findLastIndex((begin) => begin <= instant));

  const ask = (local: number): { instant: number; skipped: boolean } => {
    const wanted = Temporal.Instant.fromEpochMilliseconds(local * 60_000)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime();
    const found = wanted.toZonedDateTime(name);
    return { instant: Math.floor(found.epochMilliseconds / 60_000), skipped: !found.toPlainDateTime().equals(wanted) };
  };
  const steadyOffset = (local: number): number | undefined => {
    const index = span(local - day);
    return index >= 0 && index === span(local + day) ? offsets[index] : undefined;
  };

  return {
    name,
    offset: (instant) => offsets[span(instant)] ?? offsetAt(instant),
    instant(local) {
      const offset = steadyOffset(local);
      return offset === undefined ? ask(local).instant : local - offset;
    },
    skips: (local) => steadyOffset(local) === undefined && ask(local).skipped,
  };
}
