import { type Knowledge } from '../../core/knowledge.ts';
import { isOff } from '../../core/event-facts.ts';
import type { Language } from '../../core/language.ts';
import type { Sentence } from '../guide.ts';
import type { NamedDate, Reading } from '../parts.ts';
import { type Answers, eventOf, originalOf } from './answers.ts';
import { similarity } from './similarity.ts';
import { longest, missingLanguages } from './text-steps.ts';
import { startsAt } from './times.ts';
import { startOfEvent, zoneOf } from './when-step.ts';
import { languageName } from '../../texts/language-name.ts';

/** What speaks against sending it: faults forbid it, warnings are confirmed. */
export interface Checked {
  faults: Sentence[];
  warnings: Sentence[];
}

/** What checks look at besides the answers. */
export interface Surroundings {
  knowledge: Knowledge;
  /** Milliseconds since 1970. */
  now: number;
  /** How the person who reads the sentences calls languages. */
  language: Language;
  /** Chats that would get it, by platform. */
  recipients: ReadonlyMap<string, number>;
  /** Active subscriptions by the chat's language. */
  readers: ReadonlyMap<string, number>;
  /** Names and addresses that may stand nowhere. */
  protectedVenues: readonly string[];
  /** What was accepted within the last week; titles and bodies together. */
  recent: readonly string[];
  reading: Pick<Reading, 'dates' | 'localTime'>;
}

const muchAlike = 0.6;
const longToRead = 900;
/** A day without a year that far away was probably meant to be past. */
const soon = 300;
const dayLong = 24 * 60 * 60_000;

export function check(answers: Answers, around: Surroundings): Checked {
  const faults: Sentence[] = [];
  const warnings: Sentence[] = [];
  const { title, body } = originalOf(answers);
  const all = Object.values(answers.texts).flatMap((words) => [words.title, words.body]);
  if (title === '') faults.push({ id: 'check-no-title' });
  for (const words of Object.values(answers.texts))
    if (words.title.length > longest.title || words.body.length > longest.body) faults.push({ id: 'check-too-long' });
  faults.push(...subjectFaults(answers, around));
  if (around.protectedVenues.some((secret) => has(all.join(' '), secret))) faults.push({ id: 'check-protected' });
  if (answers.correcting === null) {
    const isLater = answers.publishAt !== null;
    if (around.recipients.size === 0) (isLater ? warnings : faults).push({ id: 'check-nobody' });
    if (answers.publishAt !== null && answers.publishAt <= around.now) faults.push({ id: 'check-time-past' });
    const written = plain(`${title} ${body}`);
    const alike = around.recent.map((other) => similarity(plain(other), written));
    if (alike.some((score) => score >= muchAlike)) warnings.push({ id: 'check-similar' });
  }
  warnings.push(...dateWarnings(`${title}\n${body}`, answers.language, around));
  const missing = missingLanguages(answers, around.readers);
  if (missing.length > 0) {
    warnings.push({
      id: 'check-languages',
      values: { languages: missing.map((tag) => languageName(tag, around.language)).join(', ') },
    });
  }
  if (body.length > longToRead) warnings.push({ id: 'check-long', values: { length: body.length } });
  return { faults, warnings };
}

function subjectFaults(answers: Answers, { knowledge, now }: Surroundings): Sentence[] {
  const { about, subject, publishAt, occurrence, correcting } = answers;
  if (about === 'offer') {
    const offer = knowledge.offer(subject ?? '');
    if (!offer) return [{ id: 'check-record-gone' }];
    if (offer.example) return [{ id: 'check-example' }];
    return offer.freeSlots === 0 && correcting === null ? [{ id: 'check-filled' }] : [];
  }
  if (about !== 'event') return [];
  const event = eventOf(answers, knowledge);
  if (!event) return [{ id: 'check-record-gone' }];
  if (event.example) return [{ id: 'check-example' }];
  if (correcting !== null) return [];
  if (isOff(event, occurrence)) return [{ id: 'check-cancelled' }];
  const start = startOfEvent(answers, knowledge);
  if (start && startsAt(start) <= now) return [{ id: 'check-over' }];
  return start && publishAt !== null && startsAt(start) <= publishAt ? [{ id: 'when-after-event' }] : [];
}

/** Days that are past, and weekdays that do not fit the date beside them. */
function dateWarnings(
  text: string,
  language: string,
  { reading, knowledge, now, language: reader }: Surroundings,
): Sentence[] {
  const here = reading.localTime(now, zoneOf(knowledge));
  const warnings: Sentence[] = [];
  for (const mention of reading.dates(text, here, language)) {
    const weekday = weekdayIn(mention.text, language);
    const bare =
      weekday === null ? null : (reading.dates(mention.text.replace(weekday.word, ' '), here, language)[0] ?? null);
    const day = bare === null ? null : onlyDay(bare);
    if (weekday && day !== null && new Date(`${day}T12:00:00Z`).getUTCDay() !== weekday.number) {
      const right = new Intl.DateTimeFormat(reader, { weekday: 'long', timeZone: 'UTC' });
      warnings.push({
        id: 'check-weekday',
        values: { date: mention.text.trim(), weekday: right.format(new Date(`${day}T12:00:00Z`)) },
      });
    } else if (mention.range === null && mention.time === null && /\d/.test(mention.text))
      warnings.push({ id: 'check-no-such-date', values: { date: mention.text.trim() } });
    else if (isPast(mention, here.day)) warnings.push({ id: 'check-date-past', values: { date: mention.text.trim() } });
  }
  return warnings;
}

function onlyDay({ range }: NamedDate): string | null {
  return range !== null && range.from === range.to ? range.from : null;
}

function isPast({ range, text }: NamedDate, today: string): boolean {
  if (range === null || range.to === null) return false;
  if (range.to < today) return true;
  const away = (Date.parse(range.from) - Date.parse(today)) / dayLong;
  return /\d/.test(text) && !/\d{4}/.test(text) && away > soon;
}

/** The weekday that is named, in full or short; 0 is Sunday. */
function weekdayIn(text: string, language: string): { word: string; number: number } | null {
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    for (let number = 0; number < 7; number += 1) {
      // 4 January 1970 was a Sunday.
      const name = format.format(new Date((3 + number) * dayLong)).replace('.', '');
      const [word] = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})[.,]?`, 'iu').exec(text) ?? [];
      if (word !== undefined) return { word, number };
    }
  }
  return null;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();

function has(text: string, secret: string): boolean {
  return secret.trim().length > 3 && plain(text).includes(plain(secret));
}
