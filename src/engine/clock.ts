/** A moment as a person at `timeZone` reads it. */
export interface LocalTime {
  /** Milliseconds since 1970. */
  now: number;
  /** YYYY-MM-DD. */
  day: string;
  /** Since midnight by the clock on the wall. */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function localTime(now: number, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [day = '', time = ''] = format.format(now).split(' ');
  const [hours = '0', minutes = '0'] = time.split(':');
  return { now, day, minutes: Number(hours) * 60 + Number(minutes) };
}
