import type { AnnouncementDraft } from '../core/announcement.ts';
import type { Event } from '../core/content.ts';
import { Refusal } from '../core/errors.ts';
import { factsOf, isOff, startOf } from '../core/event-facts.ts';
import { findEvent, findOffer } from '../store/content.ts';
import type { Prisma } from '../store/prisma/client.ts';
import { instantOf, takesPlaceAt } from '../store/recurrence.ts';

type Database = Prisma.TransactionClient;

/** Nothing that is sent may be longer: every platform splits what is, but nobody reads it. */
const longest = { title: 200, body: 3500 };

/**
 * Refuses what must not be sent, with a Refusal: no text or too much, what is an example, over, called off or filled,
 * and words that say where a protected venue is. Returns the event's facts as they are now; null: it is about no event.
 */
export async function checkDraft(db: Database, draft: AnnouncementDraft, now: number): Promise<string | null> {
  checkTexts(draft);
  checkTimes(draft, now);
  if (draft.offerKey !== null) await checkOffer(db, draft.offerKey);
  return draft.eventKey === null ? null : checkEvent(db, draft, draft.eventKey, now);
}

export function checkTexts({ texts, language }: Pick<AnnouncementDraft, 'texts' | 'language'>): void {
  if (!texts[language] || texts[language].title.trim() === '')
    throw new Refusal(
      'title-missing',
      'The announcement has no title.',
      'Write at least a title in the language of the original.',
    );
  for (const [tag, { title, body }] of Object.entries(texts)) {
    if (title.length > longest.title)
      throw new Refusal(
        'title-too-long',
        `The title (${tag}) is too long.`,
        `Shorten it to ${longest.title} characters.`,
        { most: longest.title },
      );
    if (body.length > longest.body)
      throw new Refusal(
        'text-too-long',
        `The text (${tag}) is too long.`,
        `Shorten it to ${longest.body} characters.`,
        { most: longest.body, length: body.length },
      );
    if (/[^\P{Cc}\t\n\r]/u.test(title + body) || !(title + body).isWellFormed())
      throw new Refusal(
        'text-unreadable',
        `The text (${tag}) has control characters in it.`,
        'Write it again, or paste it as plain text.',
      );
  }
}

function checkTimes({ publishAt, expiresAt }: AnnouncementDraft, now: number): void {
  // A minute is what somebody needs to press the button.
  if (publishAt !== null && publishAt < now - 60_000)
    throw new Refusal(
      'when-past',
      'The time at which it is to be sent is past.',
      'Send it now, or choose a later time.',
    );
  if (expiresAt !== null && expiresAt <= Math.max(now, publishAt ?? now))
    throw new Refusal('when-past', 'It would be out of date before it is sent.', 'Choose a later end, or none.');
}

async function checkOffer(db: Database, key: string): Promise<void> {
  const offer = await findOffer(db, key);
  if (!offer)
    throw new Refusal('check-record-gone', `There is no offer "${key}".`, 'Choose one of the offers in the content.');
  if (offer.example) throw isExample;
  if (offer.freeSlots === 0)
    throw new Refusal(
      'check-filled',
      'Nobody is wanted there any more.',
      'Enter how many people are still wanted, then announce it.',
    );
}

async function checkEvent(db: Database, draft: AnnouncementDraft, key: string, now: number): Promise<string> {
  const event = await findEvent(db, key);
  if (!event)
    throw new Refusal('check-record-gone', `There is no event "${key}".`, 'Choose one of the events in the content.');
  if (event.example) throw isExample;
  const { occurrence } = draft;
  if (occurrence === null && event.recurrence)
    throw new Refusal('check-other-time', 'The event takes place several times.', 'Say which of its times is meant.');
  if (isOff(event, occurrence))
    throw new Refusal(
      'check-cancelled',
      'The event was cancelled.',
      'Let it take place again first, or correct what was announced.',
    );
  if (occurrence !== null && !takesPlaceAt(event, occurrence))
    throw new Refusal('check-other-time', 'The event does not take place at that time.', 'Choose one of its times.');
  const start = instantOf(startOf(event, occurrence), event.timeZone);
  if (start <= Math.max(now, draft.publishAt ?? now))
    throw new Refusal(
      start <= now ? 'check-over' : 'when-after-event',
      'The event has begun by then.',
      'Announce it before it begins.',
    );
  refuseProtectedVenue(event, draft);
  return factsOf(event, occurrence);
}

/** Where a protected venue is stands in no message, whoever wrote it. */
export function refuseProtectedVenue({ venue }: Event, { texts }: Pick<AnnouncementDraft, 'texts'>): void {
  if (!venue || venue.public) return;
  const plain = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ');
  const secrets = [venue.name, venue.address].filter((secret) => secret !== null).map(plain);
  const said = plain(
    Object.values(texts)
      .map(({ title, body }) => `${title} ${body}`)
      .join(' '),
  );
  if (secrets.some((secret) => said.includes(secret)))
    throw new Refusal(
      'check-protected',
      'The text names the protected venue.',
      'Leave the place out: the contact tells it.',
    );
}

const isExample = new Refusal(
  'check-example',
  'That is only an example, and examples are never announced.',
  'Enter the real record first.',
);
