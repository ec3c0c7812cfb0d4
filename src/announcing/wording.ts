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
  const once = (name: string, language: string | null, make: (reader: Reader) => Message): Message => {
    const reader = { knowledge, language: languageOf(language), now: now() };
    const day = localTime(reader.now, knowledge.operator?.timeZone ?? 'UTC')
      .toPlainDate()
      .toString();
    const key = `${name} ${reader.language} ${day}`;
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

const versionOf = ({ id, revision }: Announcement): string => `${id}.${revision}`;

function languageOf(chosen: string | null): Language {
  return languages.find((language) => language === chosen) ?? 'de';
}
