import type { Urgency } from '../../src/core/adapter.ts';
import type { Gate } from '../../src/core/gate.ts';

/** The gate as long as the adapter runs. Where it is closed, nobody waits any longer, and nothing may go out. */
export interface Door extends Gate {
  close(urgency: Urgency): void;
  isClosed(urgency: Urgency): boolean;
}

export function createDoor(gate: Gate): Door {
  const closed = new Set<Urgency>();
  const waiting = new Set<{ urgency: Urgency; leave(): void }>();
  return {
    async enter(chat, urgency, limits) {
      if (closed.has(urgency)) return;
      await new Promise<void>((leave, fail) => {
        const mine = { urgency, leave };
        waiting.add(mine);
        gate
          .enter(chat, urgency, limits)
          .then(leave, fail)
          .finally(() => waiting.delete(mine));
      });
    },
    pause: (milliseconds, chat) => gate.pause(milliseconds, chat),
    close(urgency) {
      closed.add(urgency);
      for (const entry of waiting) if (entry.urgency === urgency) entry.leave();
    },
    isClosed: (urgency) => closed.has(urgency),
  };
}
