import type { Topic } from './topics.ts';

/** What announcements are about. */
export const kinds = ['event', 'offer', 'news'] as const;
export type Kind = (typeof kinds)[number];

/** What a chat wants to be told, and when. */
export interface Order {
  /** At least one. */
  kinds: readonly Kind[];
  /** Any of them; empty: all. */
  topics: readonly Topic[];
  /** The place, what lies in it, and what is at most so many kilometres from it; none: everywhere. */
  places: readonly { place: string; radiusKm: number }[];
  cadence: 'instant' | 'daily' | 'weekly';
  /** The hour of a digest, 0 to 23, in the operator's time zone. */
  digestHour: number;
  /** The day of a weekly digest; 1 is Monday. */
  digestWeekday: number;
  /** Hours in which only what is urgent is sent, from 21 to 8 over midnight; null: never quiet. */
  quiet: { from: number; to: number } | null;
  /** To be reminded of an event that was announced, the day before. */
  reminders: boolean;
}

export interface Subscription extends Order {
  /** `resting`: the platform reached the chat no more. */
  state: 'active' | 'paused' | 'resting';
}

export const firstOrder: Order = {
  kinds,
  topics: [],
  places: [],
  cadence: 'instant',
  digestHour: 8,
  digestWeekday: 1,
  quiet: { from: 21, to: 8 },
  reminders: false,
};
