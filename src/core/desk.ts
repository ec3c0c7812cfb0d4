import type { Language } from './language.ts';
import type { Order, Subscription } from './subscription.ts';

/** What a person may have done in the chat in which they write; asked of the platform at that moment. */
export interface Desk {
  /** `private`: the person's own; `shared`: a group or channel. */
  readonly kind: 'private' | 'shared';
  /** Whether this chat can be written to unasked. Without it nothing can be subscribed. */
  readonly canBeTold: boolean;
  subscription(): Promise<Subscription | null>;
  /** Orders what is named, and leaves the rest as it was, or as `firstOrder` has it. `outside`: a place is not of here. */
  subscribe(change: Partial<Order>, language: Language): Promise<Subscription | Refused | 'outside'>;
  /** Nothing is sent until it is resumed. Null: there is nothing to pause. */
  pause(paused: boolean): Promise<Subscription | null | Refused>;
  /** False: there was none. */
  unsubscribe(): Promise<boolean | Refused>;
  /** The language in which the chat is told what it ordered; nothing is kept of a chat without an order. */
  speak(language: Language): Promise<void>;
  /** Everything that is kept about the chat and its person; null: nothing. */
  stored(): Promise<Record<string, unknown> | null>;
  /** False: there was nothing. What it returns true for is gone. */
  erase(): Promise<boolean | Refused>;
  /** What an invitation's code orders; null for one that there is not. */
  invitation(code: string): Promise<Pick<Order, 'kinds' | 'topics' | 'places'> | null>;
  /** A new address of a calendar with what is ordered, instead of the one before; null: nothing is ordered. */
  openFeed(): Promise<{ address: string } | null | Refused>;
  /** False: there was no calendar. */
  closeFeed(): Promise<boolean | Refused>;
  /** Counts who comes to what an announcement is about, with a name or without. False: it is not announced any more. */
  attend(announcement: number, name: string | null): Promise<boolean>;
  leave(announcement: number): Promise<void>;
  /** Brings a question about an announcement to the staff, without keeping it. False: nobody could be reached. */
  inquire(announcement: number, question: string): Promise<boolean>;
  /** For staff: brings the answer to who asked. */
  reply(inquiry: number, answer: string): Promise<'sent' | 'not-open' | 'not-arrived' | Refused>;
}

/** Only who manages the chat may do that. */
export type Refused = 'refused';
