import { createHash } from 'node:crypto';
import { z } from 'zod';
import { changeable, type Changeable, type Fields, type Saved } from '../../core/content-change.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { previewChanges } from '../../usecases/import-changes.ts';
import { saveRecord } from '../../usecases/save-record.ts';
import type { Form, Read, Scene, Step } from '../guide.ts';
import type { Field, Taken } from './field.ts';
import { sayCompared, saySaved, tellerFor, whyNot } from './telling.ts';

export const NewRecord = z.strictObject({
  section: z.enum(changeable).nullable(),
  fields: z.record(z.string(), z.unknown()),
  /** Keys that were offered, in the order of their buttons. */
  offered: z.array(z.string()),
  /** A partner's organisation, to which the record belongs; null: it is asked for. */
  own: z.string().nullable(),
});
export type NewRecord = z.infer<typeof NewRecord>;

export function nothingYet(own: string | null, section: Changeable | null = null): NewRecord {
  return { section, fields: own === null ? {} : { organisation: own }, offered: [], own };
}

const askedOf: Readonly<Record<Changeable, readonly string[]>> = {
  events: 'title start durationMinutes recurrence summary places venue guarded topics organisation contact'.split(' '),
  offers: 'title summary schedule places topics freeSlots organisation contact'.split(' '),
  contacts: 'name role organisation phone email hours places'.split(' '),
};
/** One that fits all three. */
const order =
  'title name role start durationMinutes recurrence summary schedule phone email hours places venue guarded topics freeSlots organisation contact'.split(
    ' ',
  );
const needed = ['title', 'name', 'start'];

/** Names of steps are lower-case letters. */
const stepOf = (field: string): string => field.toLowerCase();

export interface RecordPorts {
  db: PrismaClient;
  fields: ReadonlyMap<string, Field>;
  eventChanged(key: string): Promise<void>;
  /** Tells those who may approve it of a proposal. */
  proposed(proposal: number, scene: Scene): Promise<void>;
}

/** A new event, need or contact. */
export function recordForm(ports: RecordPorts): Form<NewRecord> {
  const { db, fields, eventChanged } = ports;
  const which: Step<NewRecord> = {
    name: 'what',
    isPassedOver: ({ section }) => section !== null,
    isNeeded: ({ section }) => section === null,
    ask(scene) {
      scene.composer.paragraph('ask-section');
      for (const section of ['events', 'offers', 'contacts']) scene.press(`section-${section}`, section);
    },
    read({ composer }, answers, { text, pressed }) {
      const said = text.trim().toLowerCase();
      const section = changeable.find(
        (one) => one === pressed || composer.say(`section-${one}`).toLowerCase() === said,
      );
      return section ? { next: nothingYet(answers.own, section) } : { fault: { id: 'use-buttons' } };
    },
  };
  const steps = order.flatMap((name) => {
    const field = fields.get(name);
    return field ? [stepFor(field)] : [];
  });

  return {
    name: 'record',
    act: 'propose-content',
    data: NewRecord,
    steps: [which, ...steps],
    async summary(scene, answers) {
      const { composer, visit } = scene;
      const { compared, needsApproval } = await previewChanges(db, { staffId: visit.member.id }, [changeOf(answers)]);
      const [one] = compared;
      if (one) sayCompared(composer, tellerFor(visit), one);
      if (one?.state !== 'faulty') scene.press(needsApproval ? 'propose-button' : 'save-button', 'save');
    },
    async finish(scene, answers) {
      const { composer, visit } = scene;
      const { section, fields: values } = changeOf(answers);
      const wanted = { section, key: null, fields: values as Fields };
      const saved: Saved = await saveRecord<Changeable>(db, { staffId: visit.member.id }, wanted, eventChanged);
      const teller = tellerFor(visit);
      if (saved.kind === 'faulty') return { kept: answers, said: whyNot(composer, teller, saved.faults) };
      saySaved(composer, teller, saved);
      if (saved.kind === 'proposed') await ports.proposed(saved.proposal, scene);
      afterSaving(composer, section, saved);
      return 'done';
    },
  };
}

function changeOf({ section, fields }: NewRecord) {
  return { section: section ?? 'events', key: null, fields, guesses: {} } as const;
}

/** What one may want next. */
function afterSaving(composer: Scene['composer'], section: Changeable, saved: Saved): void {
  if (saved.kind === 'written' && section === 'offers')
    composer.choice('fill-button', { intent: 'content', item: `fill.${markOf(saved.key)}` });
  composer.choice('one-more-button', { intent: 'content', item: `new.${section}` });
}

/** Stands for a key in a button, where there is not room for every key. */
export function markOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

function stepFor(field: Field): Step<NewRecord> {
  const { name, skipped } = field;
  const isOf = ({ section, fields, own }: NewRecord): boolean => {
    if (section === null || !askedOf[section].includes(name)) return false;
    return name === 'guarded' ? fields['venue'] != null : name !== 'organisation' || own === null;
  };
  return {
    name: stepOf(name),
    applies: isOf,
    isNeeded: ({ fields }) => needed.includes(name) && fields[name] === undefined,
    ...(skipped && {
      skipped: (answers: NewRecord) => ({ ...answers, offered: [], fields: { ...answers.fields, ...skipped } }),
    }),
    ask: (scene, { fields, offered }) => field.ask(scene, fields, offered),
    async read(scene, answers, input) {
      return readInto(answers, await field.read(scene, answers.fields, answers.offered, input));
    },
  };
}

function readInto(answers: NewRecord, taken: Taken): Read<NewRecord> {
  if ('fault' in taken) return taken;
  if ('offered' in taken) return { again: { ...answers, offered: taken.offered } };
  if ('again' in taken) return { again: { ...answers, fields: { ...answers.fields, ...taken.again } } };
  return { next: { ...answers, offered: [], fields: { ...answers.fields, ...taken.value } } };
}
