import type { Announcement } from '../core/announcement.ts';
import { pauseByProgram } from '../store/announcement-states.ts';
import type { Settlement } from '../store/deliveries.ts';
import type { AnnouncingParts } from './announcing.ts';

/** Pauses what is refused again and again, and tells its author, instead of going through all recipients. */
export function createPatience({
  db,
  mostRefusals,
  tell,
  report,
}: Pick<AnnouncingParts, 'db' | 'mostRefusals' | 'tell' | 'report'>) {
  const inARow = new Map<number, number>();

  const pause = async ({ id, author }: Announcement, reason: string): Promise<void> => {
    if (await pauseByProgram(db, id, reason)) tell(author, { kind: 'paused', announcement: id, reason });
  };
  return {
    note(announcement: Announcement, { state, reason }: Settlement): void {
      if (state !== 'failed' && state !== 'gone') {
        if (state === 'done') inARow.delete(announcement.id);
        return;
      }
      const count = (inARow.get(announcement.id) ?? 0) + 1;
      inARow.set(announcement.id, count);
      if (count < mostRefusals) return;
      inARow.delete(announcement.id);
      void pause(announcement, reason ?? '').catch(report);
    },
  };
}
