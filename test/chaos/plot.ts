import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import { draftOf, meetingDraft } from '../announcing/stage.ts';
import type { Act, Given, Result } from './acts.ts';

/** What happens to an announcement while it is being sent. */
export const turns = ['moved', 'called off', 'corrected', 'withdrawn', 'nothing', 'stopped'] as const;
export type Turn = (typeof turns)[number];

export interface Scene {
  id: number;
  turn: Turn;
  /** Stands in every message about it and in no other. */
  title: string;
  /** Its turn has come. */
  isOver: boolean;
}

/** Does what is asked, whatever dies meanwhile. */
export type Do = <A extends Act>(act: A, given: Given<A>) => Promise<Result<A>>;

/** Stands in what the newest revision shows, and in no older one. */
export const newest: Record<Turn, string> = {
  nothing: 'Fassung 1',
  moved: '19:00–21:00',
  corrected: 'Fassung 2',
  'called off': 'Abgesagt:',
  withdrawn: 'zurückgezogen',
  stopped: 'Fassung 1',
};

/** In ten days: nobody is told of what has begun. */
const day = new Date(Date.now() + 10 * 24 * 60 * 60_000).toISOString().slice(0, 10);

const textsOf = (title: string, version: number): AnnouncementDraft['texts'] => ({
  de: { title, body: `Fassung ${version}` },
});

/** Publishes the next announcement; the turns take turns. */
export async function open(perform: Do, number: number): Promise<Scene> {
  const turn = turns[number % turns.length] ?? 'nothing';
  const title = `Meldung M${String(number).padStart(3, '0')}`;
  const texts = textsOf(title, 1);
  const isEvent = turn === 'moved' || turn === 'called off';
  const key = `treffen-${number}`;
  if (isEvent) await perform('record', { key, start: `${day}T18:00` });
  const draft = isEvent ? meetingDraft({ texts, eventKey: key }) : draftOf({ texts });
  return { id: await perform('publish', draft), turn, title, isOver: turn === 'nothing' };
}

/** What happens in the middle of it. */
export async function turnOf(perform: Do, scene: Scene): Promise<void> {
  const { id, turn, title } = scene;
  scene.isOver = true;
  const key = `treffen-${Number(title.slice(-3))}`;
  if (turn === 'moved') await perform('record', { key, start: `${day}T19:00` });
  if (turn === 'called off') await perform('record', { key, start: `${day}T18:00`, status: 'cancelled' });
  if (turn === 'corrected') await perform('correct', { id, texts: textsOf(title, 2) });
  if (turn === 'withdrawn') await perform('withdraw', id);
  if (turn === 'stopped') await perform('stop', id);
}
