import { readTaken } from '../../core/action.ts';
import type { Event } from '../../core/content.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import type { Occurrence } from '../../core/knowledge.ts';
import type { DateRange, Slots } from '../../core/understanding.ts';
import { dayName, listOf, monthName, semicolon } from '../../texts/calendar.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { contactFacts, eventItem, oldStanding, placePhrase, standing, title, when, where } from '../../texts/facts.ts';
import { outside } from '../../texts/outside.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';
import { calendarButton, takeAlong } from './taking.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
const pageSize = 3;
/** Times that are looked at: more events than anybody pages through. */
const mostTimes = 500;

/** The times of one event among those that were found, soonest first. */
type Times = [Occurrence, ...Occurrence[]];

function details(composer: Composer, event: Event): Reply {
  const { knowledge, now } = composer.question;
  const dates = knowledge.occurrencesOf(event.key, now, 3);
  composer.line(title(composer, event));
  if (event.summary) composer.line([{ text: composer.words(event.summary) }]);
  if (event.status === 'cancelled') composer.paragraph('cancelled');
  else if (dates.length === 0) composer.paragraph('over');
  else
    composer.paragraph('dates', {
      dates: dates.map((date) => when(composer, date)).join(semicolon(composer.say.language)),
    });
  const contact =
    (event.contact === null ? undefined : knowledge.contact(event.contact)) ??
    knowledge.contactsFor(event.places[0] ?? null, event.topics)[0];
  const place = where(composer, event);
  if (place.length > 0) composer.paragraph('where', { place });
  if (event.venue?.public && event.venue.address) composer.paragraph('address', { address: event.venue.address });
  if (event.venue?.public === false) composer.paragraph('protected');
  const organisation = event.organisation === null ? undefined : knowledge.organisation(event.organisation);
  if (organisation) composer.paragraph('organisation', { name: organisation.name });
  if (contact) {
    const facts = [...contactFacts(composer, contact), ...oldStanding(composer, contact)];
    composer.paragraph('contact-line', { contact: facts });
  }
  standing(composer, event);
  if (dates.length > 0) calendarButton(composer, [event], null);
  composer.choice('more-events', { intent: 'list_events', slots: { place: event.places.slice(0, 1) } });
  return composer.reply({ shown: [event.key] });
}

/** Each event once, in the order of its next time. */
function byEvent(occurrences: readonly Occurrence[]): Times[] {
  const events = new Map<string, Times>();
  for (const occurrence of occurrences) {
    const times = events.get(occurrence.event.key);
    if (times) times.push(occurrence);
    else events.set(occurrence.event.key, [occurrence]);
  }
  return [...events.values()];
}

/** How the days are called in a sentence: "am Sa, 28. November", "im Dezember 2026", "vom … bis …". */
function period(composer: Composer, date: DateRange): string {
  const { language, today } = composer.question;
  const { say } = composer;
  if (date.to === null) return say('from-day', { day: dayName(date.from, language, today) });
  if (date.from === date.to) return say('on-day', { day: dayName(date.from, language, today) });
  const lastOfMonth = new Date(Date.UTC(Number(date.from.slice(0, 4)), Number(date.from.slice(5, 7)), 0)).getUTCDate();
  if (date.from.endsWith('-01') && date.to === `${date.from.slice(0, 8)}${lastOfMonth}`) {
    return say('in-month', { month: monthName(date.from, language) });
  }
  return say('between', { from: dayName(date.from, language, today), to: dayName(date.to, language, today) });
}

/** Widens step by step until something is found, and says in the first line what it did. */
function search(composer: Composer, slots: Slots): { intro: [string, Record<string, string>]; found: Times[] } {
  const { knowledge, now, today } = composer.question;
  const find = (wanted: Partial<Slots>, date: DateRange | null): Times[] =>
    byEvent(
      knowledge.occurrences(
        { places: wanted.place ?? [], topics: wanted.topics ?? [], exclude: slots.exclude },
        date ?? { from: today, to: null },
        now,
        mostTimes,
      ),
    );
  const { place, topics, date } = slots;
  const names = {
    place: placePhrase(composer, place, 'in'),
    topics: listOf(
      topics.map((topic) => composer.say(`topic-${topic}`)),
      composer.say.language,
    ),
    period: date === null ? '' : period(composer, date),
  };
  const asked = [date && 'date', place.length > 0 && 'place', topics.length > 0 && 'topic'].filter(Boolean).join('-');
  const exact = find({ place, topics }, date);
  if (exact.length > 0) return { intro: [asked === '' ? 'found' : `found-${asked}`, names], found: exact };
  const missing = asked === '' ? 'nothing' : `nothing-${asked}`;
  // After the day that was asked for, not before it.
  const later = date && { from: date.from, to: null };
  const steps: [string, Partial<Slots>, DateRange | null][] = [
    ['later', { place, topics }, later],
    ['other-topics', { place }, date],
    ['elsewhere', { topics }, date],
    ['elsewhere-later', { topics }, later],
    ['other-topics', { place }, later],
    ['all', {}, later],
    ['all', {}, null],
  ];
  for (const [step, wanted, days] of steps) {
    const found = find(wanted, days);
    if (found.length > 0)
      return {
        intro: ['widened', { missing: composer.say(missing, names), step: composer.say(`step-${step}`) }],
        found,
      };
  }
  return { intro: [missing, names], found: [] };
}

function known({ knowledge }: Question, keys: readonly string[]): Event[] {
  return keys.map((key) => knowledge.event(key)).filter((event) => event !== undefined);
}

/** What a list with these slots shows from the offset on; nothing where its days are over. */
function listed(composer: Composer): Event[] {
  const { understanding, today } = composer.question;
  const { slots, offset } = understanding;
  const last = slots.date?.to ?? today;
  if (last < today) return [];
  return search(composer, slots)
    .found.slice(offset, offset + pageSize)
    .map(([{ event }]) => event);
}

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  const { understanding, knowledge } = question;
  const { slots, offset } = understanding;
  const taken = readTaken(understanding.item);
  if (taken) return takeAlong(composer, taken.length > 0 ? known(question, taken) : listed(composer));
  const item = understanding.item === null ? undefined : knowledge.event(understanding.item);
  if (item) return details(composer, item);
  if (outside(composer, slots)) {
    composer.choice('events-here', { intent: 'list_events' });
    return composer.reply();
  }
  const { intro, found } = search(composer, slots);
  const page = found.slice(offset, offset + pageSize);
  const next = offset + page.length;
  composer.paragraph(offset === 0 ? intro[0] : page.length > 0 ? 'further' : 'no-more', intro[1]);
  composer.list(page.map((times, index) => eventItem(composer, times, offset + index + 1)));
  if (found.length === 0) responsible(composer, slots.place, slots.topics);
  const first = page[0]?.[0];
  if (next < found.length) composer.choice('more', { intent: 'list_events', slots, offset: next });
  if (first) composer.choice('more-about', { intent: 'list_events', item: first.event.key }, { number: offset + 1 });
  if (first) {
    calendarButton(
      composer,
      page.map(([{ event }]) => event),
      { slots, offset },
    );
  }
  if (slots.place.length > 0) {
    composer.choice('whole-district-button', {
      intent: 'list_events',
      slots: { topics: slots.topics, date: slots.date },
    });
  } else composer.choice('offers-button', { intent: 'find_offers' });
  return composer.reply({
    shown: found.slice(0, next).map(([{ event }]) => event.key),
    ...(next < found.length ? { next } : {}),
  });
}

/** When is something, what is on. Answers with what has not begun yet, soonest first. */
export const intent: Intent = { name: 'list_events', examples: readExamples(new URL('./', import.meta.url)), answer };
