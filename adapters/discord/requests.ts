import { REST, type RequestMethod, type RESTOptions, type RouteLike } from 'discord.js';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { Door } from '../../src/core/door.ts';
import type { Limit } from '../../src/core/gate.ts';
import type { Attachment } from '../../src/core/message.ts';
import { type Fault, faultOf } from './faults.ts';
import type { DiscordSettings } from './settings.ts';

/** Discord counts the messages of a channel; what its own headers say beside that, the library keeps. */
const limits: readonly Limit[] = [{ count: 5, milliseconds: 5250 }];
/** Milliseconds that a request may take, its answer included. */
const patience = 15_000;
/** The longest pause, in milliseconds, when Discord does not say how long to wait. */
const longest = 60_000;

/** For the client too: it repeats nothing by itself and waits for nothing unseen. */
export function restOptions({ apiUrl }: DiscordSettings): Partial<RESTOptions> {
  // Each interaction has a queue of its own in the library, which keeps it until the next sweep.
  return { api: apiUrl, retries: 0, timeout: patience, rejectOnRateLimit: () => true, handlerSweepInterval: 60_000 };
}

export interface DiscordRequest {
  method: RequestMethod;
  route: RouteLike;
  body?: unknown;
  /** Uploaded with the body, which says what they are. */
  files?: readonly Attachment[];
  /** What is counted together: the channel that messages appear in. */
  chat: string;
  urgency: Urgency;
  /** Typing, reading and settings are not messages. */
  isMessage?: boolean;
  /** An interaction has a token of its own, and must not wait behind others. */
  isInteraction?: boolean;
}

export type Outcome =
  | { kind: 'done'; data: unknown }
  | Exclude<SendResult, { kind: 'ok' | 'moved' }>
  | Extract<Fault, { kind: 'missing' | 'answered' }>;

export type Ask = (request: DiscordRequest) => Promise<Outcome>;

/** The way to Discord's REST API: through the door, one attempt each, every failure as an outcome. */
export function createRequests(settings: DiscordSettings, door: Door, refused: () => void): Ask {
  const rest = new REST(restOptions(settings));
  rest.setToken(settings.token);
  let strain = 0;

  const failed = (fault: Fault, request: DiscordRequest): Outcome => {
    switch (fault.kind) {
      case 'limited':
        door.pause(fault.milliseconds, fault.all ? null : gateKey(request));
        return { kind: 'busy', seconds: fault.milliseconds / 1000 };
      case 'strained': {
        const pause = Math.min(longest, 1000 * 2 ** strain);
        strain = Math.min(strain + 1, 10);
        door.pause(pause, gateKey(request));
        return { kind: 'busy', seconds: pause / 1000 };
      }
      case 'unauthorised':
        refused();
        return { kind: 'refused', why: 'Discord does not accept the token any more' };
      default:
        return fault;
    }
  };

  const attempt = async (request: DiscordRequest): Promise<Outcome> => {
    const { method, route, body, files = [], isInteraction = false } = request;
    try {
      const uploads = files.map(({ name, mediaType, bytes }) => ({ name, contentType: mediaType, data: bytes }));
      const auth = !isInteraction;
      // The library's own limit ends with the head of the answer.
      const signal = AbortSignal.any([door.shut, AbortSignal.timeout(patience)]);
      const data = await rest.request({ method, fullRoute: route, body, files: uploads, auth, signal });
      if (data instanceof ArrayBuffer && data.byteLength > 0) {
        return failed({ kind: 'strained', why: 'a page instead of an answer' }, request);
      }
      strain = 0;
      return { kind: 'done', data };
    } catch (error) {
      return failed(faultOf(error), request);
    }
  };

  return async (request) => {
    const { urgency, isMessage = false, isInteraction = false } = request;
    const place = isInteraction ? null : { line: gateKey(request), urgency, limits: isMessage ? limits : [] };
    return (await door.through(place, () => attempt(request))) ?? { kind: 'busy', seconds: 1 };
  };
}

/** What is no message does not count as one. */
function gateKey({ chat, isMessage = false }: DiscordRequest): string {
  return isMessage ? chat : `${chat} aside`;
}
