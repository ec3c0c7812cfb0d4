import type { Announcement } from '../core/announcement.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { type Language, languages } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import { changeMessage } from './change-message.ts';
import { announcementMessage, digestMessage, withdrawnMessage } from './message.ts';
import { localTime } from './quiet.ts';

/** What is said to a chat. The same words go to many, so they are made once a language and day. */
export interface Wording {
  announcement(announcement: Announcement, language: string | null): Message;
  digest(announcements: readonly Announcement[], language: string | null): Message;
  change(announcement: Announcement, language: string | null): Message;
  withdrawn(language: string | null): Message;
}

/** For as long as the knowledge holds. */
export function createWording(knowledge: Knowledge, now: () => number): Wording {
  const made = new Map<string, Message>();
  let day = dayOf(now(), knowledge);
  const once = (name: string, language: string | null, make: (reader: Reader) => Message): Message => {
    const reader = { knowledge, language: languageOf(language), now: now() };
    if (reader.now < day.begin || reader.now >= day.end) {
      day = dayOf(reader.now, knowledge);
      made.clear();
    }
    const key = `${name} ${reader.language}`;
    const known = made.get(key) ?? make(reader);
    if (made.size > 1000) made.clear();
    made.set(key, known);
    return known;
  };
  return {
    announcement: (announcement, language) =>
      once(`announcement ${versionOf(announcement)}`, language, (reader) => announcementMessage(announcement, reader)),
    digest: (announcements, language) =>
      once(`digest ${announcements.map(versionOf).join(' ')}`, language, (reader) =>
        digestMessage(announcements, reader),
      ),
    change: (announcement, language) =>
      once(`change ${versionOf(announcement)}`, language, (reader) => changeMessage(announcement, reader)),
    withdrawn: (language) => once('withdrawn', language, withdrawnMessage),
  };
}

type Reader = Parameters<typeof withdrawnMessage>[0];

/** When the day began and will end where the assistant is run, in milliseconds since 1970. */
function dayOf(now: number, { operator }: Knowledge): { begin: number; end: number } {
  const begin = localTime(now, operator?.timeZone ?? 'UTC').startOfDay();
  return { begin: begin.epochMilliseconds, end: begin.add({ days: 1 }).epochMilliseconds };
}

const versionOf = ({ id, revision }: Announcement): string => `${id}.${revision}`;

function languageOf(chosen: string | null): Language {
  return languages.find((language) => language === chosen) ?? 'de';
}
