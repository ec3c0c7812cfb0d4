import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Contact, Event } from '../core/content.ts';
import type { Attachment } from '../core/message.ts';
import type { Composer } from './compose.ts';
import { contactFacts, oldStanding, placeName, title } from './facts.ts';
import { fileTexts } from './files.ts';
import { vtimezone } from './vtimezone.ts';

// Lines may have 75 bytes; the library does not count the space that continues one.
ICAL.foldLength = 74;

/**
 * The events as a calendar of RFC 5545, in the person's language. An event has the same UID in every file, so that a
 * calendar replaces what it has. Throws where a recurrence cannot be read; such events never occur.
 */
export function calendarFile(composer: Composer, events: readonly Event[], description: string): Attachment {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Lotse//Lotse//DE');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const zones = new Map(events.map(({ timeZone }) => [timeZone, vtimezone(timeZone)]));
  const tzids = new Set<string>();
  for (const { tzid, component } of zones.values()) {
    if (!tzids.has(tzid)) calendar.addSubcomponent(component);
    tzids.add(tzid);
  }
  for (const event of events) calendar.addSubcomponent(vevent(composer, event, zones.get(event.timeZone)?.tzid ?? ''));
  const { language, address } = composer.question;
  return {
    name: nameOf(events),
    mediaType: 'text/calendar',
    bytes: new TextEncoder().encode(`${calendar.toString()}\r\n`),
    description: fileTexts(language, address)('calendar-file', { events: description }),
  };
}

/** By the last part of the only event's key, which has neither spaces nor letters that a system could not take. */
function nameOf([first, ...more]: readonly Event[]): string {
  const key = more.length === 0 ? (first?.key.split('/').at(-1) ?? '') : '';
  return `${key.replace(/^\.+/, '') || 'termine'}.ics`;
}

function vevent(composer: Composer, event: Event, tzid: string): ICAL.Component {
  const { knowledge, now } = composer.question;
  const made = new ICAL.Component('vevent');
  const put = (name: string, value: string | ICAL.Time | ICAL.Duration | ICAL.Recur | number): void => {
    made.addPropertyWithValue(name, value);
  };
  /** A local time of the event's zone. */
  const putLocal = (name: string, local: string): void => {
    const property = new ICAL.Property(name);
    property.setValue(ICAL.Time.fromDateTimeString(`${local.slice(0, 16)}:00`));
    property.setParameter('tzid', tzid);
    made.addProperty(property);
  };
  put('uid', `${event.key}@${knowledge.operator?.organisation ?? 'lotse'}.lotse`);
  put('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
  put('sequence', 0);
  putLocal('dtstart', event.recurrence ? firstStart(event, event.recurrence.rule) : event.start);
  if (event.durationMinutes !== null) put('duration', ICAL.Duration.fromSeconds(event.durationMinutes * 60));
  if (event.recurrence) {
    put('rrule', recurrence(event.recurrence.rule, event.timeZone));
    for (const local of event.recurrence.except) putLocal('exdate', local);
    for (const local of event.recurrence.also) putLocal('rdate', local);
  }
  put('status', event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  put('summary', plain(title(composer, event).map(({ text }) => text)));
  const contact = contactOf(composer, event);
  const contactLine = contact && plain(contactWords(composer, contact));
  put('description', descriptionOf(composer, event, contact, contactLine));
  const location = locationOf(composer, event);
  if (location !== '') put('location', location);
  if (contactLine) put('contact', contactLine);
  const website = event.organisation === null ? null : knowledge.organisation(event.organisation)?.website;
  if (website) made.addPropertyWithValue('url', website);
  return made;
}

/** Lines end with one character, and nothing says which way they run: calendars decide that themselves. */
function plain(parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2066-\u2069]/g, '');
}

/** Who tells more: the event's own contact, else who is responsible. */
function contactOf(composer: Composer, event: Event): Contact | undefined {
  const { knowledge } = composer.question;
  const own = event.contact === null ? undefined : knowledge.contact(event.contact);
  return own ?? knowledge.contactsFor(event.places[0] ?? null, event.topics)[0];
}

function contactWords(composer: Composer, contact: Contact): string[] {
  const facts = [...contactFacts(composer, contact), ...oldStanding(composer, contact)];
  return composer.say.spans('contact-line', { contact: facts }).map(({ text }) => text);
}

function descriptionOf(
  composer: Composer,
  event: Event,
  contact: Contact | undefined,
  contactLine: string | undefined,
): string {
  const { language, address, knowledge } = composer.question;
  const organisation = event.organisation === null ? undefined : knowledge.organisation(event.organisation);
  const isGuarded = event.venue?.public === false && contact !== undefined;
  const lines = [
    event.summary && composer.words(event.summary),
    organisation?.name,
    isGuarded ? fileTexts(language, address)('ask-for-venue', { name: contact.name }) : null,
    contactLine,
  ];
  return plain([lines.filter(Boolean).join('\n')]);
}

/** A protected venue stands nowhere. */
function locationOf(composer: Composer, { venue, places }: Event): string {
  const known = places.filter((key) => composer.question.knowledge.place(key));
  const names = known.map((key) => placeName(composer, key));
  return plain([[...(venue?.public ? [venue.name, venue.address] : []), ...names].filter(Boolean).join(', ')]);
}

/** A calendar shows DTSTART in any case; ours is no time of the event unless its rule includes it. */
function firstStart({ start, timeZone }: Event, rule: string): string {
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone);
  const dayBefore = new Date(dtstart.epochMilliseconds - 86_400_000);
  const first = new RRuleTemporal({ rruleString: rule, dtstart }).next(dayBefore, true);
  return first && first.epochMilliseconds !== dtstart.epochMilliseconds ? first.toPlainDateTime().toString() : start;
}

/** In a zone, UNTIL has to be an instant; a bare day counts to its end. */
function recurrence(rule: string, timeZone: string): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule);
  if (recur.until?.isDate) {
    const { year, month, day } = recur.until;
    const end = Temporal.PlainDateTime.from({ year, month, day, hour: 23, minute: 59, second: 59 });
    recur.until = ICAL.Time.fromJSDate(new Date(end.toZonedDateTime(timeZone).epochMilliseconds), true);
  }
  return recur;
}
