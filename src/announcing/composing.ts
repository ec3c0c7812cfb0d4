import type { Announcement } from '../core/announcement.ts';
import type { Event, Offer } from '../core/content.ts';
import { isOff } from '../core/event-facts.ts';
import type { Knowledge, Occurrence } from '../core/knowledge.ts';
import type { Language, Text } from '../core/language.ts';
import type { Span } from '../core/message.ts';
import { noSlots } from '../core/understanding.ts';
import { compose, type Composer } from '../texts/compose.ts';
import { joined, when, where } from '../texts/facts.ts';
import { readTexts } from '../texts/texts.ts';
import { occurrenceOf } from './occurrence.ts';
import { localTime } from './quiet.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** For whom and when something is put in words. */
export interface Reader {
  knowledge: Knowledge;
  language: Language;
  now: number;
}

/** What an announcement is about, as the records say at this moment. */
export type Subject =
  | { kind: 'event'; event: Event; occurrence: Occurrence; isOff: boolean }
  | { kind: 'offer'; offer: Offer }
  | { kind: 'none' };

export function subjectOf({ eventKey, occurrence, offerKey }: Announcement, knowledge: Knowledge): Subject {
  const event = eventKey === null ? undefined : knowledge.event(eventKey);
  if (event)
    return { kind: 'event', event, occurrence: occurrenceOf(event, occurrence), isOff: isOff(event, occurrence) };
  const offer = offerKey === null ? undefined : knowledge.offer(offerKey);
  return offer ? { kind: 'offer', offer } : { kind: 'none' };
}

export function composerFor({ knowledge, language, now }: Reader): Composer {
  const understanding = {
    language,
    intent: 'announcement',
    slots: noSlots,
    confidence: 1,
    others: [],
    item: null,
    offset: 0,
    evidence: [],
  };
  const { timeZone = 'UTC', address = 'auto' } = knowledge.operator ?? {};
  const today = localTime(now, timeZone).toPlainDate().toString();
  const question = { text: '', understanding, knowledge, language, now, today };
  return compose({ ...question, address: address === 'du' ? 'du' : 'sie' }, texts);
}

/** What staff wrote, in the reader's language or that of the original, which the message then says. */
export function written(composer: Composer, { texts: all, language }: Announcement, part: 'title' | 'body'): string {
  const { language: own } = composer.question;
  const words: Record<string, string> = {};
  for (const tag of [own.split('-')[0] ?? own, own, language]) {
    const found = all[tag]?.[part];
    if (found !== undefined && (found !== '' || part === 'body')) words[tag] = found;
  }
  return composer.words(words satisfies Text);
}

/** "Di, 1. Dezember, 18:00–20:00 · Heide, Bürgerhaus". */
export function eventFacts(
  composer: Composer,
  { event, occurrence }: { event: Event; occurrence: Occurrence },
): Span[] {
  return joined(composer.say.language, [when(composer, occurrence), where(composer, event)]);
}
