import { z } from 'zod';
import type { Attachment } from './message.ts';
import { LanguageTag, type Text } from './language.ts';
import { kinds, type Kind } from './subscription.ts';
import { Topic } from './topics.ts';

/** What staff wrote in one language. */
export interface Words {
  title: string;
  body: string;
}

export const AnnouncementTexts = z.record(LanguageTag, z.strictObject({ title: z.string(), body: z.string() }));

/** Whom it is for; its kind is the third part of the filter. */
export const Audience = z.strictObject({
  /** Any of them; empty: all. */
  topics: z.array(Topic),
  /** The place, what lies in it or around it, and what is at most so many kilometres from it; none: the whole district. */
  places: z.array(z.strictObject({ place: z.string(), radiusKm: z.number().nonnegative() })),
});
export type Audience = z.infer<typeof Audience>;

export const AnnouncementKind = z.enum(kinds);

/** A file with what it shows in several languages. */
export type AnnouncementFile = Omit<Attachment, 'description'> & { description: Text };

/** What can be published. */
export interface AnnouncementDraft {
  kind: Kind;
  /** By language; the original's at least. */
  texts: Readonly<Record<string, Words>>;
  /** The language of the original. */
  language: string;
  eventKey: string | null;
  /** Which time of a recurring event: its local start, YYYY-MM-DDTHH:MM; null: the event has one time only. */
  occurrence: string | null;
  offerKey: string | null;
  audience: Audience;
  /** Disturbs in quiet hours, and waits for no digest. */
  urgent: boolean;
  /** Milliseconds since 1970; null: now. */
  publishAt: number | null;
  /** Nobody gets it from then on; null: as long as it makes sense. Milliseconds since 1970. */
  expiresAt: number | null;
  files: readonly AnnouncementFile[];
}

export type AnnouncementState = 'draft' | 'submitted' | 'accepted' | 'paused' | 'cancelled' | 'withdrawn';

/** One as it is sent. */
export interface Announcement extends Omit<AnnouncementDraft, 'publishAt'> {
  id: number;
  /** Raised by every change of what recipients see. */
  revision: number;
  state: AnnouncementState;
  publishAt: number;
  /** The event's facts as the newest revision shows them, see core/event-facts.ts; null: it is about no event. */
  facts: string | null;
  /** The number of the person who is told how it went. */
  author: number;
  /** The announcement that it reminds of; null: it is none of its own accord. */
  reminderOf: number | null;
}
