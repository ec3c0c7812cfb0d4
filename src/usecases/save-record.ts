import type { Change, Changeable, EventChanged, Fields, Saved } from '../core/content-change.ts';
import { type ChangeableRecords, recordsOf } from '../store/content.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { compareChanges } from './compare-changes.ts';
import { nameOfActor, type Acting } from './staff-actor.ts';
import { changingContent, contentRight, fieldsOf, propose, tellOfEvents, writeCompared } from './write-changes.ts';

/** The fields that are to change, or what makes them of the record as it is at that moment. */
export type Wanted<S extends Changeable> = Fields<S> | ((record: ChangeableRecords[S]) => Fields<S>);

export interface Saving {
  /** As the audit log names it. */
  action?: string;
  /** What partners may do to records of their own without being asked. */
  approval?: 'needed' | 'free';
}

/**
 * Creates a record (`key` null), or changes the fields that are named. A partner's becomes a proposal, and only for
 * records of the own organisation. Nothing is written where something is wrong.
 */
export async function saveRecord<S extends Changeable>(
  db: PrismaClient,
  actor: Acting,
  { section, key, fields }: { section: S; key: string | null; fields: Wanted<S> },
  eventChanged: EventChanged,
  { action = 'save-record', approval = 'needed' }: Saving = {},
): Promise<Saved> {
  const { saved, written } = await changingContent(db, async (tx) => {
    const done = (result: Saved) => ({ saved: result, written: [] });
    const { member, organisation } = await contentRight(tx, actor);
    const [old] = key === null ? [] : await recordsOf<S>(tx, section, [key]);
    if (key !== null && !old) return done({ kind: 'gone' });
    const wanted: Record<string, unknown> = {
      ...(typeof fields === 'function' ? (old ? fields(old) : {}) : fields),
    };
    const change: Change = { section, key, fields: wanted, guesses: {} };
    const [compared] = await compareChanges(tx, [change], organisation);
    if (!compared) throw new Error('One change has one comparison');
    const { title, changes } = compared;
    if (compared.state === 'faulty') return done({ kind: 'faulty', faults: compared.faults });
    if (compared.state === 'unchanged') return done({ kind: 'unchanged', key: compared.key, title });
    const created = compared.state === 'new';
    const audit = {
      actor: nameOfActor(actor),
      subject: `${section}:${compared.key}`,
      detail: { created, fields: fieldsOf(changes) },
    };
    if (member !== null && organisation !== null && approval === 'needed') {
      const proposal = await propose(tx, member.id, compared);
      await tx.audit.create({ data: { ...audit, action: `propose-${action}` } });
      return done({ kind: 'proposed', key: compared.key, title, proposal, changes });
    }
    await writeCompared(tx, [compared]);
    await tx.audit.create({ data: { ...audit, action } });
    const result: Saved = { kind: 'written', key: compared.key, title, created, changes };
    return { saved: result, written: [compared] };
  });
  await tellOfEvents(eventChanged, written);
  return saved;
}
