import type { Language } from './language.ts';
import type { Topic } from './topics.ts';

/** Inclusive days YYYY-MM-DD in the operator's time zone; `to` null is open. */
export interface DateRange {
  from: string;
  to: string | null;
}

export interface Slots {
  /** Keys of places; `outside` for a place of another district. */
  place: string[];
  topics: Topic[];
  date: DateRange | null;
  /** A named organisation, as written. */
  org: string | null;
  /** What the person does not want. */
  exclude: { place: string[]; topics: Topic[] };
}

/** Why something was recognised, for people who want to know. */
export interface Evidence {
  what: string;
  /** The part of the message, or the feature, that spoke for it. */
  because: string;
  /** Between 0 and 1. */
  weight: number;
}

/** What a message means, before anything is looked up. */
export interface Understanding {
  language: Language;
  /** The name of a folder of src/intents, or `follow_up` when the message only makes sense with what was said before. */
  intent: string;
  slots: Slots;
  /** Between 0 and 1: how likely intent and slots are right. */
  confidence: number;
  /** What else it could have been, best first. */
  others: { intent: string; confidence: number }[];
  /** The record that a person asked more about, by key. */
  item: string | null;
  /** How many entries of the list the person has seen already. */
  offset: number;
  evidence: Evidence[];
}

export const noSlots: Slots = { place: [], topics: [], date: null, org: null, exclude: { place: [], topics: [] } };
