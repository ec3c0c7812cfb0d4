import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { announcementMessage } from '../announcing/message.ts';
import { type Answers, draftOf, fromRecord, kindOf, noAnswers, wordsOf } from '../backstage/announcing/answers.ts';
import { check } from '../backstage/announcing/checks.ts';
import { announcementOf } from '../backstage/announcing/preview.ts';
import { occurrenceKey } from '../backstage/announcing/subjects.ts';
import { readWhen } from '../backstage/announcing/times.ts';
import { startOfEvent, zoneOf } from '../backstage/announcing/when-step.ts';
import { texts } from '../backstage/visit.ts';
import { UserError } from '../core/errors.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { plainText } from '../core/message.ts';
import { type Topic, topics as allTopics } from '../core/topics.ts';
import type { House } from '../house.ts';
import { reading } from '../reading.ts';
import { protectedVenues, readersByLanguage, wordsSince } from '../store/announcement-checks.ts';
import { countRecipients } from '../store/planning.ts';
import { countDeliveries } from '../store/progress.ts';
import { allStaff } from '../store/staff.ts';
import { announce as announceIt } from '../usecases/announce.ts';
import { command, type Out } from './command.ts';

const Arguments = z.strictObject({
  event: z.string().nullable(),
  text: z.string().nullable(),
  title: z.string().nullable(),
  places: z.array(z.string()),
  topics: z.array(z.string()),
  urgent: z.boolean(),
  /** Local time of the operator; null: now. */
  at: z.string().nullable(),
  /** The number of the person in whose name it is sent; null: the first administrator's. */
  by: z.int().nullable(),
  /** Send it. */
  yes: z.boolean(),
  /** Stay until it has reached everybody. */
  wait: z.boolean(),
});

const week = 7 * 24 * 60 * 60_000;
/** Milliseconds: what is due later waits for a digest or the end of quiet hours, and the command does not. */
const soon = 5 * 60_000;
const say = texts('en', 'sie');
const words = reading();

/** Prints an announcement as people would get it, who they are and what speaks against it; sends it if that is said. */
export const announce = command(Arguments, async (house, values, out) => {
  const { prisma } = house.database;
  const knowledge = await house.knowledge();
  const now = house.now();
  const answers = answersOf(values, knowledge, now);
  const author = await authorOf(house, values.by);
  const message = announcementMessage(announcementOf(answers, author, now), {
    knowledge,
    language: 'de',
    now,
  });
  out.out(plainText(message));
  out.out(message.choices.map(({ label }) => `[${label}]`).join(' '));
  const recipients = await countRecipients(prisma, { kind: kindOf(answers), audience: answers.audience });
  out.out('');
  for (const [platform, chats] of recipients) out.out(`${platform}: ${chats} ${chats === 1 ? 'chat' : 'chats'}`);
  const { faults, warnings } = check(answers, {
    knowledge,
    now,
    language: 'en',
    recipients,
    readers: await readersByLanguage(prisma),
    protectedVenues: await protectedVenues(prisma),
    recent: await wordsSince(prisma, new Date(now - week), null),
    reading: words,
  });
  for (const { id, values: inserted } of warnings) out.err(`Warning: ${say(id, inserted)}`);
  for (const { id, values: inserted } of faults) out.err(`Fault: ${say(id, inserted)}`);
  if (faults.length > 0) return 1;
  if (!values.yes) {
    out.err('Nothing was sent. With --yes it is.');
    return 0;
  }
  const { approval } = house.config;
  const published = await announceIt(prisma, 'command', draftOf(answers), {
    approval,
    isEmergency: false,
    author,
    now,
  });
  if (published.isRepeated) {
    out.err(
      `Announcement ${published.id} says exactly this, and was accepted within the last seven days. Not sent again.`,
    );
    return 1;
  }
  house.sending.wake();
  out.out(`Accepted as number ${published.id}.`);
  if (values.wait) await follow(house, published.id, out);
  return 0;
});

function answersOf(
  { event: key, text, title, places, topics, urgent, at }: z.infer<typeof Arguments>,
  knowledge: Knowledge,
  now: number,
): Answers {
  if (key === null && text === null && title === null)
    throw new UserError('There is nothing to announce.', 'Give --event KEY, or --text with the words.');
  const begun = key === null ? noAnswers('de') : aboutEvent(key, knowledge, now);
  const written = text === null ? null : title === null ? wordsOf(text) : { title, body: text.trim() };
  if (text !== null && key === null && written === null)
    throw new UserError('The text has no short first line.', 'Give --title with a title.');
  const own = begun.texts[begun.language] ?? { title: '', body: '' };
  const said = {
    title: title ?? (key === null ? (written?.title ?? own.title) : own.title),
    body: key === null ? (written?.body ?? own.body) : (text ?? own.body),
  };
  const answers: Answers = {
    ...begun,
    about: key === null ? 'text' : 'event',
    texts: { ...begun.texts, [begun.language]: said },
    urgent,
    audience: {
      places:
        places.length === 0
          ? begun.audience.places
          : places.map((place) => ({ place: placeOf(place, knowledge), radiusKm: 0 })),
      topics: topics.length === 0 ? begun.audience.topics : topics.map(topicOf),
    },
  };
  return { ...answers, publishAt: at === null ? null : momentOf(at, answers, knowledge, now) };
}

function aboutEvent(key: string, knowledge: Knowledge, now: number): Answers {
  const event = knowledge.event(key);
  if (!event) throw new UserError(`There is no event "${key}".`, 'scripts/lotse export lists the keys of events.');
  const [next] = knowledge.occurrencesOf(key, now, 1);
  return { ...fromRecord(noAnswers('de'), event, next ? occurrenceKey(next) : null), about: 'event' };
}

function placeOf(written: string, knowledge: Knowledge): string {
  if (knowledge.place(written)) return written;
  const [found] = words.places(written, knowledge);
  if (found !== undefined && (knowledge.place(found)?.kind ?? 'outside') !== 'outside') return found;
  throw new UserError(
    `There is no place "${written}" in the district.`,
    'Give a name or key of a place of the content.',
  );
}

function topicOf(written: string): Topic {
  const known = allTopics.find((topic) => topic === written.toLowerCase());
  const found = known ?? [...words.topics(written, 'de'), ...words.topics(written, 'en')][0];
  if (found) return found;
  throw new UserError(`There is no topic "${written}".`, `Give one of: ${allTopics.join(', ')}.`);
}

function momentOf(at: string, answers: Answers, knowledge: Knowledge, now: number): number | null {
  const start = startOfEvent(answers, knowledge);
  const settings = { moment: now, language: 'de', timeZone: zoneOf(knowledge), start };
  const found = readWhen(at, settings, words);
  if ('at' in found) return found.at;
  throw new UserError(`--at ${at}: ${say(found.fault)}`, 'Expected a local time such as 2026-12-01T18:00.');
}

async function authorOf({ database }: House, by: number | null): Promise<number> {
  const staff = await allStaff(database.prisma);
  const found = staff.find(({ id, role }) => (by === null ? role === 'administrator' : id === by));
  if (found) return found.id;
  throw by === null
    ? new UserError(
        'An announcement is somebody’s, and there is no administrator yet.',
        'Add one: scripts/lotse staff add --role administrator --name …',
      )
    : new UserError(`Nobody of the staff has the number ${by}.`, 'scripts/lotse staff list has the numbers.');
}

/** Prints how far it is until nobody waits who is due soon. */
async function follow(house: House, id: number, out: Out): Promise<void> {
  const { database, platforms } = house;
  if (database.embedded && platforms.size === 0) {
    out.err('No program is running that sends. It goes out as soon as one starts.');
    return;
  }
  let printed = '';
  for (;;) {
    const counts = await countDeliveries(database.prisma, id, new Date(house.now() + soon));
    const state = counts?.platforms.map(
      ({ platform, sent, waiting, later, failed, gone, skipped }) =>
        `${platform} ${sent} sent, ${waiting - later} waiting, ${later} later, ${failed + gone + skipped} not reached`,
    );
    const line = state?.join('; ') ?? '';
    if (line !== printed) out.out(line);
    printed = line;
    const isDue = counts?.platforms.some(({ waiting, later }) => waiting > later) ?? false;
    if (!counts || counts.state !== 'accepted' || (counts.isPlanned && !isDue)) return;
    await wait(1000);
  }
}
