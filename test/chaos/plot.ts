import { localTime } from '../../src/announcing/quiet.ts';
import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import { draftOf, meetingDraft } from '../announcing/stage.ts';
import type { Act, Fared, Given, Result } from './acts.ts';
import { zone } from './clock.ts';

/** What happens to an announcement while it is being sent, or to what it is. A reminder follows of itself. */
export const turns = ['reminded', 'moved', 'called off', 'corrected', 'withdrawn', 'with a file', 'stopped'] as const;
export type Turn = (typeof turns)[number] | 'reminder';

const isEvent = (turn: Turn): boolean => turn === 'reminded' || turn === 'moved' || turn === 'called off';
/** Nobody is told of what has begun. The first is reminded of two mornings after it was announced. */
const daysAhead = (turn: Turn): number => (turn === 'reminded' ? 2 : 10);

export interface Scene {
  id: number;
  turn: Turn;
  /** Stands in every message about it and in no other. */
  title: string;
  /** Of its event, YYYY-MM-DD. */
  day: string;
  /** Its turn has come. */
  isOver: boolean;
}

/** Does what is asked, whatever dies meanwhile. */
export type Do = <A extends Act>(act: A, given: Given<A>) => Promise<Result<A>>;

const version = (title: string, number: number): string => `Fassung ${number} von ${title.slice(-4)}`;

/** Stands in what the newest revision shows, and in no older one. */
export function newest({ turn, title }: Scene): string {
  if (turn === 'moved') return '19:00–21:00';
  if (turn === 'called off') return `Abgesagt: ${title}`;
  if (turn === 'reminder') return `Erinnerung: ${title}`;
  return version(title, turn === 'corrected' ? 2 : 1);
}

export const fileName = ({ title }: Scene): string => `plakat-${title.slice(-4)}.png`;

const textsOf = (title: string, number: number): AnnouncementDraft['texts'] => ({
  de: { title, body: version(title, number) },
});
const keyOf = ({ title }: Scene): string => `treffen-${Number(title.slice(-3))}`;

/** Publishes the next announcement. */
export async function open(perform: Do, number: number, now: number): Promise<Scene> {
  const turn = turns[number % turns.length] ?? 'stopped';
  const title = `Meldung M${String(number).padStart(3, '0')}`;
  const day = localTime(now, zone)
    .toPlainDate()
    .add({ days: daysAhead(turn) })
    .toString();
  const scene: Scene = { id: 0, turn, title, day, isOver: turn === 'reminded' || turn === 'with a file' };
  const texts = textsOf(title, 1);
  if (isEvent(turn)) await perform('record', { key: keyOf(scene), start: `${day}T18:00` });
  const file = {
    name: fileName(scene),
    mediaType: 'image/png',
    bytes: Buffer.from('png'),
    description: { de: 'Plakat' },
  };
  const draft = isEvent(turn)
    ? meetingDraft({ texts, eventKey: keyOf(scene) })
    : draftOf({ texts, files: turn === 'with a file' ? [file] : [] });
  return { ...scene, id: await perform('publish', draft) };
}

/** What happens in the middle of it. */
export async function turnOf(perform: Do, scene: Scene): Promise<void> {
  const { id, turn, title, day } = scene;
  scene.isOver = true;
  const key = keyOf(scene);
  if (turn === 'moved') await perform('record', { key, start: `${day}T19:00` });
  if (turn === 'called off') await perform('record', { key, start: `${day}T18:00`, status: 'cancelled' });
  if (turn === 'corrected') await perform('correct', { id, texts: textsOf(title, 2) });
  if (turn === 'withdrawn') await perform('withdraw', id);
  if (turn === 'stopped') await perform('stop', id);
}

/** Every second announcement comes in the last quiet moments before eight; what was missed is due at eight. */
export const isAtNight = (number: number): boolean => number % 2 === 0;

/** So many are opened when the morning of the first one's event comes. */
const openedBefore = 2 * daysAhead('reminded');

/**
 * Whether another day may come: who has the first announcement when its event is near is reminded of it, and nobody
 * once that has begun.
 */
export function isDayOver(scenes: readonly Scene[], fared: readonly Fared[]): boolean {
  const [first] = scenes;
  if (!first || scenes.length < openedBefore) return true;
  const about = fared.filter(({ announcement, reminderOf }) => [announcement, reminderOf].includes(first.id));
  const isReminded = scenes.length === openedBefore || about.length === 2;
  return isReminded && about.every(({ open, isApplied }) => open === 0 && isApplied);
}
