import type { Contact, Event, Offer } from '../core/content.ts';
import type { Occurrence } from '../core/knowledge.ts';
import { directionOf } from '../core/language.ts';
import type { Item, Span } from '../core/message.ts';
import { comma, dateOfRecord, dayName } from './calendar.ts';
import type { Composer } from './compose.ts';

const separator = ' · ';

/** The parts that there are, with a dot between them; from right to left each keeps its own direction. */
export function joined(language: string, parts: (Span[] | string | null)[]): Span[] {
  const isolated = directionOf(language) === 'rtl';
  return parts
    .filter((part) => part !== null && part.length > 0)
    .flatMap((part, index) => [
      ...(index > 0 ? [{ text: separator }] : []),
      ...(isolated ? [{ text: '\u2068' }] : []),
      ...(typeof part === 'string' ? [{ text: part }] : (part ?? [])),
      ...(isolated ? [{ text: '\u2069' }] : []),
    ]);
}

export function phoneLink(number: string): Span {
  return { text: number, href: `tel:${number.replace(/[^\d+]/g, '')}` };
}

function mailLink(address: string): Span {
  return { text: address, href: `mailto:${address}` };
}

export function webLink(address: string): Span {
  return { text: address.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: address };
}

export function title(composer: Composer, record: Offer | Event): Span[] {
  const name: Span = { text: composer.words(record.title), strong: true };
  return record.example ? composer.say.spans('example', { title: name }) : [name];
}

/** The record's places by name; the whole district by its own words. */
function placeNames(composer: Composer, keys: readonly string[]): string {
  const { knowledge } = composer.question;
  const names = keys.map((key) => knowledge.place(key)).map((place) => place && placeName(composer, place.key));
  const known = names.filter((name) => name !== undefined);
  if (known.length > 3)
    return composer.say('places-and-more', {
      names: known.slice(0, 2).join(comma(composer.say.language)),
      more: known.length - 2,
    });
  return known.join(comma(composer.say.language));
}

/** "Heide", "Amt Eider", "ganzer Kreis". */
export function placeName(composer: Composer, key: string): string {
  const place = composer.question.knowledge.place(key);
  if (!place) return key;
  if (place.kind === 'district') return composer.say('whole-district', { name: place.name });
  return place.kind === 'association' ? `${place.label ?? ''} ${place.name}`.trim() : place.name;
}

/** How places stand within a sentence: "in Heide", "im Amt Eider", "im Kreis …"; `form` is "in" or "for". */
export function placePhrase(composer: Composer, keys: readonly string[], form: 'in' | 'for'): string {
  const { knowledge } = composer.question;
  const places = keys.map((key) => knowledge.place(key)).filter((place) => place !== undefined);
  const first = places[0];
  if (!first) return '';
  const area = first.kind === 'district' || first.kind === 'association';
  if (places.length === 1 && area && first.label) {
    return composer.say(`${form}-area`, { label: first.label, name: first.name });
  }
  return composer.say(`${form}-place`, { name: placeNames(composer, keys) });
}

/** A list entry of an offer: what, then when and where. */
export function offerItem(composer: Composer, offer: Offer, number: number, km: number | null): Item {
  const when = offer.schedule ?? offer.timeCommitment;
  const distance = km === null ? null : composer.say('distance', { km });
  const facts = joined(composer.say.language, [
    when && composer.words(when),
    placeNames(composer, offer.places),
    distance,
  ]);
  return { number, lines: [title(composer, offer), ...(facts.length > 0 ? [facts] : [])] };
}

/** A list entry of an event: what, then when (its next time and the one after that) and where. */
export function eventItem(
  composer: Composer,
  [first, second]: readonly [Occurrence, ...Occurrence[]],
  number: number,
): Item {
  const { today, language } = composer.question;
  const then = second && composer.say('then', { day: dayName(second.day, language, today) });
  const facts = joined(composer.say.language, [when(composer, first), then ?? null, where(composer, first.event)]);
  return { number, lines: [title(composer, first.event), facts] };
}

/** "Di, 1. Dezember, 18:00–20:00", with "heute" or "morgen" before it. */
export function when(composer: Composer, occurrence: Occurrence): string {
  const { today, language } = composer.question;
  const day = dayName(occurrence.day, language, today);
  const days = wholeDays(occurrence);
  if (days === 1) return day;
  if (days > 1) return `${day} – ${dayName(dayAfter(occurrence.day, days - 1), language, today)}`;
  const time = occurrence.end === null ? occurrence.start : `${occurrence.start}–${occurrence.end}`;
  return composer.say('when', { day, time });
}

/** How many days an event takes that has no time of day, as calendars write them; 0: it has one. */
function wholeDays({ start, event: { durationMinutes } }: Occurrence): number {
  const days = (durationMinutes ?? 0) / 1440;
  return start === '00:00' && Number.isInteger(days) ? days : 0;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Place and venue. A protected venue is left out here: the details name the contact who tells it. */
export function where(composer: Composer, event: Event): Span[] {
  const venue = event.venue?.public ? event.venue.name : null;
  return joined(composer.say.language, [
    [placeNames(composer, event.places), venue].filter(Boolean).join(comma(composer.say.language)),
  ]);
}

/** "Marie Muster, Telefon 0481 1234, E-Mail m@example.org". */
export function contactFacts(composer: Composer, contact: Contact): Span[] {
  return [
    { text: contact.name, strong: true },
    ...reachedBy(composer, contact).flatMap((part) => [{ text: comma(composer.say.language) }, ...part]),
  ];
}

/** Telephone, mobile and e-mail, each in words and as something to tap. */
export function reachedBy(composer: Composer, contact: Contact): Span[][] {
  const { say } = composer;
  const parts: Span[][] = [];
  if (contact.phone) parts.push(say.spans('phone', { number: phoneLink(contact.phone) }));
  if (contact.mobile) parts.push(say.spans('mobile', { number: phoneLink(contact.mobile) }));
  if (contact.email) parts.push(say.spans('email', { address: mailLink(contact.email) }));
  return parts;
}

/** "Stand: Februar 2021 (Presseartikel)" if anybody ever checked the record. */
export function standing(
  composer: Composer,
  record: { verified: { on: string } | null; source: Contact['source'] },
): void {
  const { language } = composer.question;
  if (record.source) composer.paragraph('source', { source: composer.words(record.source) });
  else if (record.verified) composer.paragraph('verified', { date: dateOfRecord(record.verified.on, language) });
}

/** " (Stand: Februar 2021)" where the record was last checked more than a year ago. */
export function oldStanding(composer: Composer, { verified }: Pick<Contact, 'verified'>): Span[] {
  const { today, language } = composer.question;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (verified === null || verified.on >= aYearAgo) return [];
  return [{ text: ` (${composer.say('verified', { date: dateOfRecord(verified.on, language) })})` }];
}
