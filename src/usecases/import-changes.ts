import type { Change, Compared, EventChanged } from '../core/content-change.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { compareChanges, type Comparison } from './compare-changes.ts';
import { nameOfActor, type Acting } from './staff-actor.ts';
import { changingContent, contentRight, propose, tellOfEvents, writeCompared } from './write-changes.ts';

/** What the changes would do, in their order; nothing is written. */
export async function previewChanges(
  db: PrismaClient,
  actor: Acting,
  changes: readonly Change[],
): Promise<{ compared: Compared[]; needsApproval: boolean }> {
  const { organisation } = await contentRight(db, actor);
  const compared = await compareChanges(db, changes, organisation);
  return { compared: compared.map(shown), needsApproval: organisation !== null };
}

function shown(comparison: Comparison): Compared {
  const { record: _record, ...compared } = comparison;
  return compared;
}

export type Applied =
  /** For a partner, `proposals` wait for somebody who may approve them, and nothing is written. */
  | { kind: 'applied'; created: number; changed: number; unchanged: number; proposals: number[] }
  /** Nothing is written. */
  | { kind: 'faulty'; compared: Compared[] };

/** Writes all of the changes or none; the same changes again change nothing. */
export async function applyChanges(
  db: PrismaClient,
  actor: Acting,
  changes: readonly Change[],
  eventChanged: EventChanged,
): Promise<Applied> {
  const { applied, written } = await changingContent(db, async (tx) => {
    const { member, organisation } = await contentRight(tx, actor);
    const compared = await compareChanges(tx, changes, organisation);
    const none: Comparison[] = [];
    if (compared.some(({ state }) => state === 'faulty')) {
      return { applied: { kind: 'faulty' as const, compared }, written: none };
    }
    const of = (state: Comparison['state']): Comparison[] => compared.filter((one) => one.state === state);
    const wanted = [...of('new'), ...of('changed')];
    const counts = { created: of('new').length, changed: of('changed').length, unchanged: of('unchanged').length };
    const proposals: number[] = [];
    if (member !== null && organisation !== null) {
      for (const one of wanted) proposals.push(await propose(tx, member.id, one));
    } else await writeCompared(tx, compared);
    if (wanted.length > 0) {
      const action = organisation === null ? 'import-records' : 'propose-import-records';
      await tx.audit.create({ data: { actor: nameOfActor(actor), action, subject: 'content', detail: counts } });
    }
    const applied = { kind: 'applied' as const, ...counts, proposals };
    return { applied, written: organisation === null ? wanted : none };
  });
  await tellOfEvents(eventChanged, written);
  return applied;
}
