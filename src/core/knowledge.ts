import type { Contact, Event, Offer, Operator, Organisation, Place } from './content.ts';
import type { Topic } from './topics.ts';

/** One time that an event takes place. */
export interface Occurrence {
  event: Event;
  /** The day in the event's time zone, YYYY-MM-DD. */
  day: string;
  /** Local start and end, HH:MM. */
  start: string;
  end: string | null;
  /** Milliseconds since 1970, for order and "has it begun". */
  startsAt: number;
}

export interface Wanted {
  /**
   * Keys of places; a place stands for all that lies in it, and what is for a whole area around it concerns it too.
   * A record without places is for the whole district. Empty: everywhere.
   */
  places: readonly string[];
  /** Any of them; empty: all. */
  topics: readonly Topic[];
  /** Leaves out records with such a topic, and those whose places all lie in such places. */
  exclude: { place: readonly string[]; topics: readonly Topic[] };
}

/**
 * What the assistant knows at one moment: every record that is valid today, by the questions that answers ask.
 * Nothing here waits or fails, unknown keys find nothing, and lists are in the order in which people should see them.
 */
export interface Knowledge {
  readonly operator: Operator | null;
  readonly attributions: readonly string[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  /** Events whose recurrence cannot be read, by key; they never occur. */
  readonly faults: readonly { key: string; fault: string }[];
  place(key: string): Place | undefined;
  /** The place and all that it lies in, innermost first. */
  within(key: string): Place[];
  /** Straight-line distance in kilometres, to 0.1 below 10 and to 1 above, or null where a position is not known. */
  distance(from: string, to: string): number | null;
  organisation(key: string): Organisation | undefined;
  contact(key: string): Contact | undefined;
  /** Also one without free slots. */
  offer(key: string): Offer | undefined;
  /** Also a cancelled one. */
  event(key: string): Event | undefined;
  /**
   * Offers with free slots that are in, or for, one of the places: real ones before examples, the place's own before
   * those of the area around it, counted free slots before uncounted ones, then by title.
   */
  offers(wanted: Wanted): Offer[];
  /**
   * Offers for the topics in other places, the nearest to the place first (examples last), with the kilometres to it.
   * What `offers` finds for the place itself is not among them, nor what is for a whole area.
   */
  offersNear(
    place: string,
    wanted: Omit<Wanted, 'places'>,
    limit: number,
  ): { offer: Offer; place: Place; km: number }[];
  /**
   * Occurrences that have not begun at `now` and lie on days from `from` to `to` in the event's time zone, soonest
   * first, at most `limit`. Recurring events are known for about two years ahead.
   */
  occurrences(wanted: Wanted, days: { from: string; to: string | null }, now: number, limit: number): Occurrence[];
  /** The next times of one event. */
  occurrencesOf(event: string, now: number, limit: number): Occurrence[];
  /**
   * Who is responsible for the place (null: the whole district, or for the topics anywhere): the innermost first, at
   * the same place those for the topics before general ones, the operator's own contact always last.
   */
  contactsFor(place: string | null, topics: readonly Topic[]): Contact[];
}
