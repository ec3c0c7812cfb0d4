import { writeTaken } from '../core/action.ts';
import type { Announcement } from '../core/announcement.ts';
import type { Event, Offer } from '../core/content.ts';
import type { Attachment, Message, Span } from '../core/message.ts';
import { inLanguage } from '../core/language.ts';
import type { Composer } from '../texts/compose.ts';
import { contactFacts, joined, placePhrase } from '../texts/facts.ts';
import { composerFor, eventFacts, type Reader, subjectOf, written } from './composing.ts';

/** An announcement as a chat reads it: what, when, where and who from the record, then what staff wrote. */
export function announcementMessage(announcement: Announcement, reader: Reader): Message {
  const composer = composerFor(reader);
  for (const line of linesOf(composer, announcement)) composer.line(line);
  addButtons(composer, announcement);
  for (const file of filesFor(announcement, reader.language)) composer.file(file);
  return finished(composer);
}

/** Several at once; each can be asked about from the message itself. */
export function digestMessage(announcements: readonly Announcement[], reader: Reader): Message {
  const composer = composerFor(reader);
  composer.paragraph('announcement-digest', { count: announcements.length });
  composer.list(
    announcements.map((announcement, index) => ({ number: index + 1, lines: linesOf(composer, announcement) })),
  );
  for (const announcement of announcements)
    composer.button(shortened(written(composer, announcement, 'title')), inquiry(announcement));
  return finished(composer);
}

/** Instead of what was withdrawn, where it cannot be removed. */
export function withdrawnMessage(reader: Reader): Message {
  const composer = composerFor(reader);
  composer.paragraph('announcement-withdrawn');
  return composer.reply().message;
}

const inquiry = ({ id }: Announcement) => ({ intent: 'inquire', item: String(id) });

function finished(composer: Composer): Message {
  composer.paragraph('announcement-footer');
  return composer.reply().message;
}

function linesOf(composer: Composer, announcement: Announcement): Span[][] {
  const { say } = composer;
  const subject = subjectOf(announcement, composer.question.knowledge);
  const title: Span = { text: written(composer, announcement, 'title'), strong: true };
  const body = written(composer, announcement, 'body').split(/\n\s*\n/);
  const paragraphs = body.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  const free = paragraphs.map((text): Span[] => [{ text }]);
  if (subject.kind === 'none') return [[title], ...free];
  if (subject.kind === 'offer')
    return [[title], ...offerFacts(composer, subject.offer), ...free, ...who(composer, subject.offer)];
  const { venue, summary } = subject.event;
  const about = free.length > 0 || !summary ? free : [[{ text: composer.words(summary) }]];
  return [
    subject.isOff
      ? say.spans('announcement-off', { title })
      : announcement.reminderOf === null
        ? [title]
        : say.spans('announcement-reminder', { title }),
    eventFacts(composer, subject),
    ...(venue?.public && venue.address ? [[{ text: venue.address }]] : []),
    ...(venue?.public === false ? [say.spans('announcement-protected')] : []),
    ...about,
    ...who(composer, subject.event),
  ];
}

function offerFacts(composer: Composer, { schedule, timeCommitment, places }: Offer): Span[][] {
  const facts = joined(composer.say.language, [
    schedule && composer.words(schedule),
    timeCommitment && composer.words(timeCommitment),
    placePhrase(composer, places, 'in'),
  ]);
  return facts.length > 0 ? [facts] : [];
}

function who(composer: Composer, { organisation, contact }: Event | Offer): Span[][] {
  const { knowledge } = composer.question;
  const by = organisation === null ? undefined : knowledge.organisation(organisation);
  const person = contact === null ? undefined : knowledge.contact(contact);
  return [
    ...(by ? [composer.say.spans('announcement-by', { name: by.name })] : []),
    ...(person ? [composer.say.spans('contact-line', { contact: contactFacts(composer, person) })] : []),
  ];
}

function addButtons(composer: Composer, announcement: Announcement): void {
  const { id } = announcement;
  const subject = subjectOf(announcement, composer.question.knowledge);
  if (subject.kind === 'event' && !subject.isOff) {
    composer.choice('announcement-coming', { intent: 'attend', item: String(id) });
    composer.choice('announcement-calendar', { intent: 'list_events', item: writeTaken([subject.event.key]) });
  }
  composer.choice('announcement-question', inquiry(announcement));
}

function filesFor({ files, language: original }: Announcement, language: string): Attachment[] {
  return files.map(({ description, ...file }) => ({
    ...file,
    description: inLanguage(description, language, original).words,
  }));
}

/** As long as a button may be on every platform. */
function shortened(title: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return letters.length <= 40 ? title : `${letters.slice(0, 39).join('')}…`;
}
