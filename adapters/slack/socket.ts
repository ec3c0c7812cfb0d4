import { type ReceiverEvent, SocketModeReceiver, type webApi } from '@slack/bolt';
import { z } from 'zod';
import { silent } from './silent.ts';

/** Milliseconds until Slack must have said hello, and until it must have closed when asked to. */
const patience = 15_000;
const farewell = 3000;
/**
 * Milliseconds without a sign of life after which a connection counts as dead. The library's own are 5000: it would
 * give up its connection, and what it has not read of it, whenever the program stands still for so long.
 */
const silence = 15_000;

const Known = z.union([
  z.object({ type: z.enum(['hello', 'disconnect']) }),
  z.object({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.object({ event: z.object({ type: z.string() }) }),
  }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), envelope_id: z.string(), payload: z.looseObject({}) }),
]);

/** Reads an event and acknowledges it. */
export type Process = (event: ReceiverEvent) => Promise<void>;

/** What the library makes of an envelope. */
interface SlackEvent {
  body: ReceiverEvent['body'];
  ack(): Promise<void>;
}

export interface Socket {
  /** Resolves when another one is needed: Slack asks for it, or this one is over. */
  ending: Promise<void>;
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
  options: webApi.WebClientOptions;
  /** Null while nothing is taken in. */
  taking(): Process | null;
  wait(milliseconds: number): Promise<void>;
  report(error: unknown): void;
}): Promise<Socket> {
  const { appToken, options, taking, wait, report } = parts;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: silence,
    logger: silent,
    installerOptions: { clientOptions: options },
  });
  const { client } = receiver;
  const { promise: ending, resolve: end } = Promise.withResolvers<void>();
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  void closed.then(end);
  client.once('disconnected', () => resolve());
  guard(client, end, report);
  client.on('slack_event', ({ body, ack }: SlackEvent) => {
    const process = taking();
    // Not acknowledged: Slack sends it again, to who takes it then.
    if (process === null) return;
    // An acknowledgement that is lost brings it once more, and what has been taken is not answered twice.
    process({ body, ack: () => ack().catch(() => undefined) }).catch(report);
  });
  const close = async (): Promise<void> => {
    client.disconnect().catch(report);
    await Promise.race([closed, wait(farewell)]);
  };
  const opened = receiver.start().then(() => true);
  const isOpen = await Promise.race([opened, ending.then(() => false), wait(patience).then(() => false)]);
  if (isOpen) return { ending, closed, close };
  // Closing makes the library reject what nobody waits for any more.
  opened.catch(() => undefined);
  await close();
  throw new Error('Slack did not say hello.');
}

/**
 * Lets only frames through that the library can read: others would end the process with an unhandled rejection. Nor
 * that Slack wants another connection: the library would leave this one at once, with what is still to come by it.
 */
function guard(client: SocketModeReceiver['client'], end: () => void, report: (error: unknown) => void): void {
  const inner = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const type = typeof data === 'string' ? typeOf(data) : null;
    if (type === null) report(new Error('Slack sent a frame that cannot be read.'));
    else if (type === 'disconnect') end();
    else for (const listener of inner) listener(data, isBinary);
  });
}

/** Null where it cannot be read. */
function typeOf(frame: string): z.infer<typeof Known>['type'] | null {
  try {
    return Known.safeParse(JSON.parse(frame)).data?.type ?? null;
  } catch {
    return null;
  }
}
