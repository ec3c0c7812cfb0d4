import type { ChatPlatform } from '../core/adapter.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Topic } from '../core/topics.ts';
import type { DateRange } from '../core/understanding.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Asker } from './visit.ts';

/** A day or time that somebody named. */
export interface NamedDate {
  /** Null with a `time`: only a time of day. Null without one: a day that there is not, or not known when. */
  range: DateRange | null;
  /** HH:MM. */
  time: string | null;
  text: string;
}

/** How words are read; the engine does it. */
export interface Reading {
  dates(text: string, now: { day: string; minutes: number }, language: string): NamedDate[];
  /** The first key of each place that is named. */
  places(text: string, knowledge: Knowledge): string[];
  topics(text: string, language: Language): Topic[];
  /** The day and the minutes since midnight at a moment in a zone. */
  localTime(now: number, timeZone: string): { day: string; minutes: number };
}

export interface BackstageParts {
  db: PrismaClient;
  knowledge(): Promise<Knowledge>;
  /** On which messages can be sent unasked: only there people are known for sure. */
  platforms: ReadonlyMap<string, ChatPlatform>;
  reading: Reading;
  /** The answer to words in which somebody is clearly in danger, in their language; null for all others. */
  emergency(text: string, asker: Asker): Message | null;
  now(): number;
  /** Is told of faults of the program, never of what people wrote. */
  report(error: unknown): void;
}
