import { readShown, Refusal } from './checks.ts';
import { messagesIn, type Posted, snowflake, type Upload, type User, type World } from './world.ts';

interface Open {
  id: string;
  token: string;
  channel: string;
  user: User;
  /** Only the person who asked sees the answer. */
  isHidden: boolean;
  /** When it was sent; the first sign of an answer is due 3 seconds later. */
  at: number;
  state: 'open' | 'thinking' | 'answered';
  original: string | null;
}

type Uploads = ReadonlyMap<number, Upload>;

export interface Interactions {
  /** A new interaction in a channel. */
  open(channel: string, user: User): { id: string; token: string };
  /** Where "Lotse is thinking …" stands, and for whom. */
  thinking(channel: string): { user: User; isHidden: boolean }[];
  /** What the person sees of it beside messages. */
  stateOf(id: string): 'open' | 'thinking' | 'answered' | 'failed';
  /** How long answers may take, in milliseconds: 3,000 in the documentation. */
  patience: number;
  /** Tokens end after 15 minutes; this ends all now. */
  expire(): void;
  callback(id: string, token: string, body: Record<string, unknown>, uploads?: Uploads): undefined;
  webhook(method: string, token: string, message: string, body: Record<string, unknown>, uploads?: Uploads): unknown;
}

/** The flag of a message that only the person who asked sees. */
const ephemeral = 64;

/** The answers to slash commands and buttons, which go their own way. */
export function openInteractions(world: World): Interactions {
  const known = new Map<string, Open>();
  const byToken = (token: string): Open => {
    const open = [...known.values()].find((one) => one.token === token);
    if (!open) throw new Refusal(404, 10_015, 'Unknown Webhook');
    return open;
  };

  const show = (open: Open, body: Record<string, unknown>, uploads?: Uploads): Posted => {
    const at = { timestamp: new Date().toISOString(), edited_timestamp: null };
    const shown = readShown(body, uploads);
    const message = {
      ...shown,
      // A later message of a hidden answer is hidden, too.
      flags: shown.flags | (open.isHidden ? ephemeral : 0),
      interaction_metadata: { id: open.id, user: open.user },
      id: snowflake(),
      channel_id: open.channel,
      author: world.bot,
      nonce: null,
      ...at,
    };
    messagesIn(world, open.channel).push(message);
    return message;
  };

  const interactions: Interactions = {
    patience: 3000,
    open(channel, user) {
      const id = snowflake();
      const token = `aW50ZXJhY3Rpb246${id}`;
      known.set(id, { id, token, channel, user, isHidden: false, at: Date.now(), state: 'open', original: null });
      return { id, token };
    },
    thinking: (channel) => [...known.values()].filter((one) => one.channel === channel && one.state === 'thinking'),
    stateOf(id) {
      const open = known.get(id);
      if (!open) return 'failed';
      return open.state === 'open' && Date.now() - open.at > interactions.patience ? 'failed' : open.state;
    },
    expire: () => known.clear(),

    callback(id, token, body, uploads) {
      const open = known.get(id);
      if (!open || open.token !== token || interactions.stateOf(id) === 'failed') {
        throw new Refusal(404, 10_062, 'Unknown interaction');
      }
      if (open.state !== 'open') throw new Refusal(400, 40_060, 'Interaction has already been acknowledged.');
      const data = (body['data'] ?? {}) as Record<string, unknown>;
      open.isHidden = ((Number(data['flags']) || 0) & ephemeral) !== 0;
      if (body['type'] === 4) open.original = show(open, data, uploads).id;
      else if (body['type'] !== 5 && body['type'] !== 6) throw new Refusal(400, 50_035, 'Invalid Form Body');
      open.state = body['type'] === 5 ? 'thinking' : 'answered';
      return undefined;
    },

    webhook(method, token, message, body, uploads) {
      const open = byToken(token);
      if (open.state === 'open') throw new Refusal(404, 10_015, 'Unknown Webhook');
      if (method === 'POST') return show(open, body, uploads);
      if (message !== '@original') throw new Refusal(404, 10_008, 'Unknown Message');
      if (method === 'DELETE') {
        open.state = 'answered';
        return undefined;
      }
      open.state = 'answered';
      const posted = messagesIn(world, open.channel).find(({ id }) => id === open.original);
      if (posted) return Object.assign(posted, readShown(body, uploads, posted.files));
      const shown = show(open, body, uploads);
      open.original = shown.id;
      return shown;
    },
  };
  return interactions;
}
