import { type Announcing, createAnnouncing } from './announcing/announcing.ts';
import type { House } from './house.ts';
import { queuePlace } from './queue/backend.ts';
import { openQueues } from './queue/queues.ts';
import { titleOf } from './store/announcement-title.ts';
import { pausedMessage } from './texts/inquiries.ts';
import { noteChatChange } from './usecases/note-chat-change.ts';

/** Brings announcements to the chats of the platforms that this process speaks for. */
export interface Sending {
  announcing: Announcing;
  /** Lets what is under way end. */
  stop(): Promise<void>;
}

/** Starts to send. Rejects where the queue's server cannot be reached. */
export async function startSending(
  house: Pick<House, 'config' | 'database' | 'platforms' | 'knowledge' | 'telling' | 'now'>,
  parts: { wait(milliseconds: number): Promise<void>; report(error: unknown): void },
): Promise<Sending> {
  const { config, database, platforms, knowledge, telling, now } = house;
  const { prisma: db, embedded } = database;
  const { report } = parts;
  const queues = await openQueues(queuePlace({ ...config, pglite: database.pglite }), report);
  const announcing = createAnnouncing({
    ...parts,
    db,
    embedded,
    queues,
    platforms,
    knowledge,
    changed: (change) => noteChatChange(db, change, now()),
    tell(author, { announcement, reason }) {
      const told = titleOf(db, announcement).then(({ title }) =>
        telling.tell([author], `paused:${announcement}:${now()}`, (language) =>
          pausedMessage(language, title(language), reason, announcement),
        ),
      );
      told.catch(report);
    },
    mostRefusals: config.mostRefusals,
    now,
  });
  announcing.start();
  return {
    announcing,
    async stop() {
      await announcing.stop();
      await queues.close();
    },
  };
}
