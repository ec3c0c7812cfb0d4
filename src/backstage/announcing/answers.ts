import { z } from 'zod';
import { type AnnouncementDraft, AnnouncementTexts, Audience, type Words } from '../../core/announcement.ts';
import type { Event, Offer } from '../../core/content.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Text } from '../../core/language.ts';
import type { Kind } from '../../core/subscription.ts';

const Found = z.strictObject({ key: z.string(), occurrence: z.string().nullable() });

/** What somebody who announces something has said so far. */
export const Answers = z.strictObject({
  /** The number of the announcement whose words are changed; null: a new one. */
  correcting: z.int().nullable(),
  about: z.enum(['event', 'offer', 'text']).nullable(),
  /** The key of the event or offer. */
  subject: z.string().nullable(),
  /** Which time of a recurring event. */
  occurrence: z.string().nullable(),
  /** What was offered to choose from, in the order of the buttons. */
  found: z.array(Found),
  language: z.string(),
  texts: AnnouncementTexts,
  /** The language whose text is being asked for. */
  translating: z.string().nullable(),
  audience: Audience,
  urgent: z.boolean(),
  /** Milliseconds since 1970; null: now. */
  publishAt: z.number().nullable(),
  file: z
    .strictObject({ name: z.string(), mediaType: z.string(), base64: z.string(), description: z.string() })
    .nullable(),
});
export type Answers = z.infer<typeof Answers>;

export function noAnswers(language: string): Answers {
  return {
    correcting: null,
    about: null,
    subject: null,
    occurrence: null,
    found: [],
    language: language.split('-')[0] ?? language,
    texts: {},
    translating: null,
    audience: { topics: [], places: [] },
    urgent: false,
    publishAt: null,
    file: null,
  };
}

const shortLine = 100;

/** A short first line, or a short text as a whole, is the title; null where there is none. */
export function wordsOf(text: string): Words | null {
  const [first = '', ...rest] = text.trim().split('\n');
  return first.length > 0 && first.trim().length <= shortLine
    ? { title: first.trim(), body: rest.join('\n').trim() }
    : null;
}

export function originalOf({ texts, language }: Pick<Answers, 'texts' | 'language'>): Words {
  return texts[language] ?? { title: '', body: '' };
}

/** With the record's own title and places, which can all be changed. */
export function fromRecord(answers: Answers, record: Event | Offer, occurrence: string | null): Answers {
  const titles: Text = record.title;
  const language =
    titles[answers.language] === undefined ? (Object.keys(titles)[0] ?? answers.language) : answers.language;
  return {
    ...answers,
    subject: record.key,
    occurrence,
    language,
    texts: Object.fromEntries(Object.entries(titles).map(([tag, title]) => [tag, { title, body: '' }])),
    audience: { topics: record.topics, places: record.places.map((place) => ({ place, radiusKm: 0 })) },
  };
}

/** What would be published. */
export function draftOf(answers: Answers): AnnouncementDraft {
  const { about, subject, occurrence, language, texts, audience, urgent, publishAt, file } = answers;
  return {
    kind: kindOf(answers),
    texts,
    language,
    eventKey: about === 'event' ? subject : null,
    occurrence: about === 'event' ? occurrence : null,
    offerKey: about === 'offer' ? subject : null,
    audience,
    urgent,
    publishAt,
    expiresAt: null,
    files: file
      ? [
          {
            name: file.name,
            mediaType: file.mediaType,
            bytes: Buffer.from(file.base64, 'base64'),
            description: { [language]: file.description },
          },
        ]
      : [],
  };
}

export function kindOf({ about }: Answers): Kind {
  return about === 'text' || about === null ? 'news' : about;
}

export function eventOf({ about, subject }: Answers, knowledge: Knowledge): Event | undefined {
  return about === 'event' && subject !== null ? knowledge.event(subject) : undefined;
}
