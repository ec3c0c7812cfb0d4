import { inLanguage } from '../../core/language.ts';
import type { Occurrence } from '../../core/knowledge.ts';
import { dayName } from '../../texts/calendar.ts';
import { eventItem, offerItem } from '../../texts/facts.ts';
import type { Read, Scene, Step } from '../guide.ts';
import { shortened } from '../label.ts';
import type { Reading } from '../parts.ts';
import { type Answers, fromRecord, wordsOf } from './answers.ts';
import { findOccurrences, findOffers, occurrenceKey } from './subjects.ts';

const abouts = ['event', 'offer', 'text'] as const;

/** What it is about: an event, a need, or words of one's own. */
export const about: Step<Answers> = {
  name: 'about',
  applies: ({ correcting }) => correcting === null,
  isNeeded: ({ about: known }) => known === null,
  ask(scene) {
    scene.composer.paragraph('ask-about');
    for (const name of abouts) scene.press(`about-${name}-button`, name);
  },
  read(_scene, answers, { text, pressed }) {
    const chosen = abouts.find((name) => name === pressed);
    if (chosen) return { next: chosen === answers.about ? answers : { ...forgetSubject(answers), about: chosen } };
    if (pressed !== null || text.trim() === '') return { fault: { id: 'use-buttons' } };
    // Who writes at once what it is about has chosen their own words.
    return { next: { ...forgetSubject(answers), about: 'text', ...textsOf(answers, text) } };
  },
};

/** The texts and title that words in the original's language make. */
export function textsOf({ texts, language }: Answers, text: string): Pick<Answers, 'texts'> {
  return { texts: { ...texts, [language]: wordsOf(text) ?? { title: '', body: text.trim() } } };
}

function forgetSubject(answers: Answers): Answers {
  const words = answers.about === 'text' ? answers.texts : {};
  return { ...answers, subject: null, occurrence: null, found: [], texts: words };
}

/** Which event or need. */
export function subject(reading: Pick<Reading, 'places'>): Step<Answers> {
  return {
    name: 'subject',
    applies: ({ about: kind, correcting }) => correcting === null && (kind === 'event' || kind === 'offer'),
    isNeeded: ({ subject: known }) => known === null,
    ask(scene, answers) {
      if (answers.about === 'event') askEvent(scene, answers, reading);
      else askOffer(scene, answers, reading);
    },
    read(scene, answers, { text, pressed }) {
      return answers.about === 'event'
        ? readEvent(scene, answers, reading, text, pressed)
        : readOffer(scene, answers, reading, text, pressed);
    },
  };
}

function askEvent(scene: Scene, answers: Answers, reading: Pick<Reading, 'places'>): void {
  const { visit, composer } = scene;
  const { today, language } = visit;
  const found = offered(scene, answers, reading);
  composer.paragraph(found.length === 0 ? 'no-events' : 'ask-event');
  composer.list(found.map((occurrence, index) => eventItem(composer, [occurrence], index + 1)));
  for (const [index, occurrence] of found.entries()) {
    const title = inLanguage(occurrence.event.title, language).words;
    scene.button(shortened(`${dayName(occurrence.day, language, today)}: ${title}`), valueOf(index, occurrence));
  }
}

/** A button says which entry of the list it means, and its day: the list of next events is another one tomorrow. */
function valueOf(index: number, { day }: Occurrence): string {
  return `${index + 1}-${day}`;
}

function offered({ visit }: Scene, { found }: Answers, reading: Pick<Reading, 'places'>): Occurrence[] {
  const { knowledge, now } = visit;
  if (found.length === 0) return findOccurrences(reading, knowledge, '', visit);
  return found.flatMap(({ key, occurrence }) =>
    knowledge
      .occurrencesOf(key, now, 50)
      .filter((time) => occurrence === null || occurrenceKey(time) === occurrence)
      .slice(0, 1),
  );
}

function readEvent(
  scene: Scene,
  answers: Answers,
  reading: Pick<Reading, 'places'>,
  text: string,
  pressed: string | null,
): Read<Answers> {
  const { visit } = scene;
  const shown = offered(scene, answers, reading);
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
  const chosen =
    pressed === null ? shown[(number ?? 0) - 1] : shown.find((time, index) => valueOf(index, time) === pressed);
  if (chosen) return { next: { ...fromRecord(answers, chosen.event, occurrenceKey(chosen)), found: [] } };
  if (pressed !== null) return { fault: { id: 'old-button' } };
  const found = findOccurrences(reading, visit.knowledge, text, visit);
  if (found.length === 0) return { fault: { id: 'no-such-event', values: { words: text.slice(0, 60) } } };
  return {
    again: { ...answers, found: found.map((time) => ({ key: time.event.key, occurrence: occurrenceKey(time) })) },
  };
}

function askOffer(scene: Scene, answers: Answers, reading: Pick<Reading, 'places'>): void {
  const { visit, composer } = scene;
  const found = offersShown(visit.knowledge, answers, reading);
  composer.paragraph(found.length === 0 ? 'no-offers' : 'ask-offer');
  composer.list(found.map((offer, index) => offerItem(composer, offer, index + 1, null)));
  for (const [index, offer] of found.entries())
    scene.button(shortened(inLanguage(offer.title, visit.language).words), String(index + 1));
}

function offersShown(knowledge: Scene['visit']['knowledge'], { found }: Answers, reading: Pick<Reading, 'places'>) {
  if (found.length === 0) return findOffers(reading, knowledge, '');
  return found.flatMap(({ key }) => knowledge.offer(key) ?? []);
}

function readOffer(
  { visit }: Scene,
  answers: Answers,
  reading: Pick<Reading, 'places'>,
  text: string,
  pressed: string | null,
): Read<Answers> {
  const shown = offersShown(visit.knowledge, answers, reading);
  const number = pressed ?? text.trim();
  const chosen = /^\d{1,2}$/.test(number) ? shown[Number(number) - 1] : undefined;
  if (chosen) return { next: { ...fromRecord(answers, chosen, null), found: [] } };
  if (pressed !== null) return { fault: { id: 'old-button' } };
  const found = findOffers(reading, visit.knowledge, text);
  if (found.length === 0) return { fault: { id: 'no-such-offer', values: { words: text.slice(0, 60) } } };
  return { again: { ...answers, found: found.map(({ key }) => ({ key, occurrence: null })) } };
}
