import { startOf } from '../../core/event-facts.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { dayName } from '../../texts/calendar.ts';
import type { Composer } from '../../texts/compose.ts';
import type { Step } from '../guide.ts';
import type { Reading } from '../parts.ts';
import { type Answers, eventOf } from './answers.ts';
import { readWhen, type Start } from './times.ts';

/** Days before the event, on buttons. */
const daysBefore = [2, 1];

/** Now, at a time, or so long before the event. */
export function when(reading: Pick<Reading, 'dates' | 'localTime'>): Step<Answers> {
  return {
    name: 'when',
    applies: ({ correcting }) => correcting === null,
    ask(scene, answers) {
      const { composer, visit } = scene;
      const start = startOfEvent(answers, visit.knowledge);
      composer.paragraph(start === null ? 'ask-when' : 'ask-when-event');
      scene.press('now-button', 'now');
      const settings = { moment: visit.now, language: visit.language, timeZone: zoneOf(visit.knowledge), start };
      for (const days of daysBefore)
        if (start !== null && 'at' in readWhen(`${days} days before`, settings, reading))
          scene.press('days-before-button', `before.${days}`, { days });
    },
    read({ visit }, answers, { text, pressed }) {
      const words =
        pressed === null ? text : pressed === 'now' ? 'now' : `${Number(pressed.split('.')[1])} days before`;
      const settings = {
        moment: visit.now,
        language: visit.language,
        timeZone: zoneOf(visit.knowledge),
        start: startOfEvent(answers, visit.knowledge),
      };
      const found = readWhen(words, settings, reading);
      return 'fault' in found ? { fault: { id: found.fault } } : { next: { ...answers, publishAt: found.at } };
    },
  };
}

export function zoneOf({ operator }: Knowledge): string {
  return operator?.timeZone ?? 'UTC';
}

/** Where the event begins that it is about; null: it is about none. */
export function startOfEvent(answers: Answers, knowledge: Knowledge): Start | null {
  const event = eventOf(answers, knowledge);
  return event ? { local: startOf(event, answers.occurrence), timeZone: event.timeZone } : null;
}

/** "Di, 1. Dezember, 18:00". */
export function momentName(composer: Composer, at: number, reading: Pick<Reading, 'localTime'>): string {
  const { knowledge, today, language } = composer.question;
  const { day, minutes } = reading.localTime(at, zoneOf(knowledge));
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return composer.say('when', { day: dayName(day, language, today), time });
}

export const urgent: Step<Answers> = {
  name: 'urgent',
  applies: ({ correcting }) => correcting === null,
  ask(scene) {
    scene.composer.paragraph('ask-urgent');
    scene.press('normal-button', 'no');
    scene.press('urgent-button', 'yes');
  },
  read(_scene, answers, { pressed }) {
    if (pressed !== 'yes' && pressed !== 'no') return { fault: { id: 'use-buttons' } };
    return { next: { ...answers, urgent: pressed === 'yes' } };
  },
};
