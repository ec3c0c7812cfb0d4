import { writeAction, writeTaken } from '../../core/action.ts';
import type { Event } from '../../core/content.ts';
import type { Reply } from '../../core/intent.ts';
import type { Occurrence } from '../../core/knowledge.ts';
import type { Slots } from '../../core/understanding.ts';
import { comma, listOf, semicolon } from '../../texts/calendar.ts';
import type { Composer } from '../../texts/compose.ts';
import { title, when } from '../../texts/facts.ts';
import { calendarFile } from '../../texts/icalendar.ts';

/** Bytes that every platform's button holds. */
const buttonHolds = 64;
/** A forged button may name more than a list has. */
const mostTaken = 10;

/** A button for these events: by their keys or, where those are too long, as what the list holds from `offset` on. */
export function calendarButton(
  composer: Composer,
  events: readonly Event[],
  list: { slots: Slots; offset: number } | null,
): void {
  const intent = 'list_events';
  const byKeys = { intent, item: writeTaken(events.map(({ key }) => key)) };
  const fits = list === null || writeAction(byKeys).length <= buttonHolds;
  composer.choice('calendar-button', fits ? byKeys : { intent, ...list, item: writeTaken([]) });
}

/** One sentence and a file with the events; what is over is left out, what is cancelled says so in the calendar. */
export function takeAlong(composer: Composer, found: readonly Event[]): Reply {
  const { knowledge, now, language } = composer.question;
  const next = (event: Event): Occurrence | undefined => knowledge.occurrencesOf(event.key, now, 1)[0];
  const unreadable = new Set(knowledge.faults.map(({ key }) => key));
  const events = found
    .filter((event) => !unreadable.has(event.key) && (event.status === 'cancelled' || next(event) !== undefined))
    .slice(0, mostTaken);
  const place = events[0]?.places.slice(0, 1) ?? [];
  if (events.length === 0) composer.paragraph('nothing-for-calendar');
  else {
    const titles = events.map((event) =>
      title(composer, event)
        .map(({ text }) => text)
        .join(''),
    );
    composer.paragraph('for-calendar', { titles: listOf(titles, language) });
    if (events.some(({ status }) => status === 'cancelled')) composer.paragraph('cancelled');
    const lines = events.map((event, index) => {
      const first = next(event);
      return [titles[index], ...(first ? [when(composer, first)] : [])].join(comma(language));
    });
    composer.file(calendarFile(composer, events, lines.join(semicolon(language))));
  }
  composer.choice('more-events', { intent: 'list_events', slots: { place } });
  return composer.reply({ shown: events.map(({ key }) => key) });
}
