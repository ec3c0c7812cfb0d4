import { type App, SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import { clientOptions } from './api.ts';
import { silent } from './silent.ts';

/** Milliseconds until Slack must have said hello, and until it must have closed when asked to. */
const patience = 15_000;
const farewell = 3000;

const Known = z.union([
  z.object({ type: z.enum(['hello', 'disconnect']) }),
  z.object({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.object({ event: z.object({ type: z.string() }) }),
  }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), envelope_id: z.string(), payload: z.looseObject({}) }),
]);

export interface Socket {
  /** Resolves when the connection is over, for whatever reason. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * One Socket Mode connection; resolves once Slack has said hello, and rejects if it does not. It does not come back by
 * itself: the library's own way back ends the process with an unhandled rejection while Slack cannot be reached.
 */
export async function openSocket(parts: {
  appToken: string;
  apiUrl: string;
  app: App;
  wait(milliseconds: number): Promise<void>;
  report(error: unknown): void;
}): Promise<Socket> {
  const { appToken, apiUrl, app, wait, report } = parts;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: silent,
    installerOptions: { clientOptions: clientOptions(apiUrl) },
    async processEventErrorHandler({ error }) {
      report(error);
      return true;
    },
  });
  receiver.init(app);
  const { client } = receiver;
  guard(client, report);
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  client.once('disconnected', () => resolve());
  const close = async (): Promise<void> => {
    client.disconnect().catch(report);
    await Promise.race([closed, wait(farewell)]);
  };
  const opened = receiver.start().then(() => true);
  const isOpen = await Promise.race([opened, wait(patience).then(() => false)]);
  if (isOpen) return { closed, close };
  // Closing makes the library reject what nobody waits for any more.
  opened.catch(() => undefined);
  await close();
  throw new Error('Slack did not say hello.');
}

/** Lets only frames through that the library can read: others would end the process with an unhandled rejection. */
function guard(client: SocketModeReceiver['client'], report: (error: unknown) => void): void {
  const inner = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    if (typeof data !== 'string' || !isKnown(data)) {
      report(new Error('Slack sent a frame that cannot be read.'));
      return;
    }
    for (const listener of inner) listener(data, isBinary);
  });
}

function isKnown(data: string): boolean {
  try {
    return Known.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
