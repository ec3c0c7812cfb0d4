import { z } from 'zod';
import { type Helper, startHelper } from '../adapters/helper-process.ts';
import type { Place } from './places.ts';
import type { Chats } from './rows.ts';

/** A process that sends announcements. */
export interface Sender {
  subscribe(all: readonly Chats[]): Promise<void>;
  /** Accepts an announcement and begins to send it; returns its number. */
  publish(title: string): Promise<number>;
  /** Accepts and plans it; it is sent from the next `wake` on. */
  publishPlanned(title: string): Promise<number>;
  wake(): Promise<void>;
  cancel(id: number): Promise<void>;
  /** Resolves when nothing is left to do. */
  settled(): Promise<void>;
  /** Milliseconds of processor time so far. */
  processor(): Promise<number>;
  broken: Helper['broken'];
  end(): Promise<void>;
}

/** A bot of which it sends, under the name that chats have of its platform. */
export interface Held {
  name: string;
  variables: Readonly<Record<string, string>>;
}

export async function openSender(place: Place, held: readonly Held[], pace: 'spaced' | 'unspaced'): Promise<Sender> {
  const file = new URL('./sender-process.ts', import.meta.url);
  const helper = startHelper(file, [JSON.stringify(held), pace], place.variables);
  await helper.ask('ready', z.literal(true));
  return {
    subscribe: (all) => helper.ask('subscribe', z.undefined(), all),
    publish: (title) => helper.ask('publish', z.number(), title),
    publishPlanned: (title) => helper.ask('publishPlanned', z.number(), title),
    wake: () => helper.ask('wake', z.undefined()),
    cancel: async (id) => void (await helper.ask('cancel', z.boolean(), id)),
    settled: () => helper.ask('settled', z.undefined()),
    processor: () => helper.ask('processor', z.number()),
    broken: helper.broken,
    end: () => helper.end(),
  };
}
