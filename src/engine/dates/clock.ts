import type { Daytime } from './language.ts';

export interface Clock {
  hour: number;
  minute: number;
  /** Said in 24 hours, so that afternoon and evening are known; "5:30" is so unless a time of day is named. */
  exact: boolean | 'alone';
  next: number;
}

export function plus(hour: number, minutes: number): { hour: number; minute: number } {
  const all = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  return { hour: Math.floor(all / 60), minute: all % 60 };
}

/** As HH:MM; `now` are the minutes that have passed of the day, where that matters. */
export function written({ hour, minute, exact }: Clock, daytime: Daytime | null, now: number | null): string {
  const open = exact === false || (exact === 'alone' && daytime !== null);
  const later = open && hour < 12 && isLater(hour, minute, daytime, now);
  const shown = (later ? hour + 12 : hour) % 24;
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isLater(hour: number, minute: number, daytime: Daytime | null, now: number | null): boolean {
  if (daytime === null) return (hour >= 1 && hour <= 6) || (now !== null && hour * 60 + minute <= now);
  if (daytime === 'afternoon' || daytime === 'evening') return true;
  return daytime === 'noon' ? hour < 4 : daytime === 'night' && hour > 6;
}
