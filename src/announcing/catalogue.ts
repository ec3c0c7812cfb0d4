import type { Announcement } from '../core/announcement.ts';

/** Announcements by their number, read again when there is a newer revision or another state. */
export interface Catalogue {
  find(wanted: { announcementId: number; revision: number; state: string }): Promise<Announcement>;
  /** As they were read last, without those that were withdrawn. */
  thatStay(numbers: readonly number[]): Promise<Announcement[]>;
}

/** More are not sent at the same time. */
const kept = 50;

export function createCatalogue(read: (id: number) => Promise<Announcement | null>): Catalogue {
  const known = new Map<number, Announcement>();
  const readAgain = async (id: number): Promise<Announcement> => {
    const newest = await read(id);
    if (!newest) throw new Error(`There is no announcement ${id}`);
    known.delete(id);
    known.set(id, newest);
    for (const oldest of known.keys()) {
      if (known.size <= kept) break;
      known.delete(oldest);
    }
    return newest;
  };
  return {
    async find({ announcementId, revision, state }) {
      const found = known.get(announcementId);
      return found && found.revision >= revision && found.state === state ? found : readAgain(announcementId);
    },
    async thatStay(numbers) {
      const found = await Promise.all(numbers.map(async (id) => known.get(id) ?? readAgain(id)));
      return found.filter(({ state }) => state !== 'withdrawn');
    },
  };
}
