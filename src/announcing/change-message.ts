import type { Announcement } from '../core/announcement.ts';
import type { Message } from '../core/message.ts';
import { composerFor, eventFacts, type Reader, subjectOf, written } from './composing.ts';

/** Said under what was sent before: an edit alone notifies nobody. Quotes the title, as a reply may be shown without. */
export function changeMessage(announcement: Announcement, reader: Reader): Message {
  const composer = composerFor(reader);
  const title = { text: written(composer, announcement, 'title'), strong: true };
  const subject = subjectOf(announcement, reader.knowledge);
  if (subject.kind !== 'event') {
    composer.paragraph('announcement-changed', { title });
    composer.paragraph('announcement-text');
  } else {
    composer.paragraph(subject.isOff ? 'announcement-off' : 'announcement-changed', { title });
    composer.paragraph(subject.isOff ? 'announcement-off-time' : 'announcement-now', {
      facts: eventFacts(composer, subject),
    });
  }
  return composer.reply().message;
}
