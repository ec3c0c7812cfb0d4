import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { atHour, localTime } from '../../src/announcing/quiet.ts';

export const zone = 'Europe/Berlin';
/** Hours between which it is quiet; digests are due when they end. */
export const [evening, morning] = [21, 8] as const;

/** The time that all processes of a run go by; one of them sets it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Sets it to so many milliseconds before eight o'clock, always later than it was; returns that hour. */
  toMorning(before: number): number;
}

/** Milliseconds for which the file is not read again. */
const fresh = 10;

export function startClock(file: string): Clock {
  writeFileSync(file, '0');
  return openClock(file);
}

/** A file says by how many milliseconds it is ahead. */
export function openClock(file: string): Clock {
  let known = { ahead: 0, at: -Infinity };
  const now = (): number => {
    if (performance.now() - known.at > fresh)
      known = { ahead: Number(readFileSync(file, 'utf8')), at: performance.now() };
    return Date.now() + known.ahead;
  };
  return {
    now,
    toMorning(before) {
      const present = now();
      const today = localTime(present, zone).toPlainDate();
      const at = [today, today.add({ days: 1 })]
        .map((day) => atHour(day, morning, zone))
        .find((time) => time - before > present);
      if (at === undefined) throw new Error('There is a morning within a day.');
      known = { ahead: at - before - Date.now(), at: performance.now() };
      // Whoever reads it meanwhile is to find the old time or the new one.
      writeFileSync(`${file}.new`, String(known.ahead));
      renameSync(`${file}.new`, file);
      return at;
    },
  };
}
