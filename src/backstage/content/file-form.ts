import { z } from 'zod';
import { changeable, type Compared } from '../../core/content-change.ts';
import { type ImportRow, noteKinds } from '../../core/importing.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { applyChanges, previewChanges } from '../../usecases/import-changes.ts';
import type { Form, Scene, Step } from '../guide.ts';
import type { Reading } from '../parts.ts';
import { sayChanges, tellerFor } from './telling.ts';

const Row = z.strictObject({
  line: z.number(),
  notes: z.array(z.enum(noteKinds)),
  change: z.strictObject({
    section: z.enum(changeable),
    key: z.string().nullable(),
    fields: z.record(z.string(), z.unknown()),
    guesses: z.record(z.string(), z.unknown()),
  }),
});

export const SentRecords = z.strictObject({
  name: z.string(),
  /** What can be used of the file. */
  rows: z.array(Row),
  /** How many of its records cannot. */
  faulty: z.number(),
  /** Whether it was asked where the records are that name no place. */
  placed: z.boolean(),
});
export type SentRecords = z.infer<typeof SentRecords>;

const mostShown = 6;
const isWithoutPlace = ({ notes }: ImportRow): boolean => notes.includes('no-place');

export interface FilePorts {
  db: PrismaClient;
  reading: Reading;
  eventChanged(key: string): Promise<void>;
  proposed(proposals: readonly number[], scene: Scene): Promise<void>;
}

/** A calendar or table that somebody sent: what it would change is shown before anything is written. */
export function fileForm({ db, reading, eventChanged, proposed }: FilePorts): Form<SentRecords> {
  const place: Step<SentRecords> = {
    name: 'places',
    applies: ({ rows }) => rows.some(isWithoutPlace),
    isNeeded: ({ placed }) => !placed,
    ask(scene, { rows }) {
      const without = rows.filter(isWithoutPlace).length;
      scene.composer.paragraph('ask-file-place', { count: without, all: rows.length });
      scene.press('whole-area-button', 'all');
    },
    read({ visit }, sent, { text, pressed }) {
      if (pressed === 'all') return { next: placedAt(sent, []) };
      const keys = reading
        .places(`in ${text}`, visit.knowledge)
        .filter((key) => (visit.knowledge.place(key)?.kind ?? 'outside') !== 'outside');
      if (keys.length === 0) return { fault: { id: 'fault-place', values: { words: text.slice(0, 60) } } };
      return { next: placedAt(sent, [...new Set(keys)]) };
    },
  };

  return {
    name: 'file',
    act: 'propose-content',
    data: SentRecords,
    steps: [place],
    async summary(scene, { name, rows, faulty }) {
      const { composer, visit } = scene;
      const teller = tellerFor(visit);
      const changes = rows.map(({ change }) => change);
      const { compared, needsApproval } = await previewChanges(db, { staffId: visit.member.id }, changes);
      const of = (state: Compared['state']): number => compared.filter((one) => one.state === state).length;
      const counts = {
        new: of('new'),
        changed: of('changed'),
        unchanged: of('unchanged'),
        faulty: faulty + of('faulty'),
      };
      composer.paragraph('file-preview', { name, counts: teller.counts(counts) });
      const shown = compared.flatMap((one, index) =>
        one.state === 'new' || one.state === 'changed' ? [{ ...one, row: rows[index] }] : [],
      );
      for (const { state, title, changes: fields, row } of shown.slice(0, mostShown)) {
        composer.line([{ text: teller.say(`state-${state}`, { title }), strong: true }]);
        sayChanges(composer, teller, state === 'new' ? fields.filter(({ field }) => telling.has(field)) : fields);
        for (const note of row?.notes ?? []) if (row) composer.line([{ text: `(${teller.note(note, row)})` }]);
      }
      if (shown.length > mostShown)
        composer.line([{ text: teller.say('rows-more', { count: shown.length - mostShown }) }]);
      if (of('faulty') > 0) composer.paragraph('file-outdated');
      else if (shown.length > 0) scene.press(needsApproval ? 'propose-button' : 'apply-button', 'apply');
    },
    async finish(scene, sent) {
      const { composer, visit } = scene;
      const changes = sent.rows.map(({ change }) => change);
      const applied = await applyChanges(db, { staffId: visit.member.id }, changes, eventChanged);
      if (applied.kind === 'faulty') return { kept: sent, said: { id: 'not-saved' } };
      if (applied.proposals.length > 0) {
        composer.paragraph('file-proposed', { count: applied.proposals.length });
        await proposed(applied.proposals, scene);
      } else composer.paragraph('file-applied', { created: applied.created, changed: applied.changed });
      return 'done';
    },
  };
}

/** Of a new record, these say enough to know it again. */
const telling = new Set(['start', 'places', 'venue', 'recurrence', 'schedule', 'freeSlots', 'phone', 'status']);

function placedAt(sent: SentRecords, places: string[]): SentRecords {
  const rows = sent.rows.map((row) => {
    if (!isWithoutPlace(row)) return row;
    const guesses = { ...row.change.guesses, ...(places.length > 0 && { places }) };
    const notes = places.length > 0 ? row.notes.filter((note) => note !== 'no-place') : row.notes;
    return { ...row, notes, change: { ...row.change, guesses } };
  });
  return { ...sent, rows, placed: true };
}
