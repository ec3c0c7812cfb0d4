import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Action, writeAction } from '../core/action.ts';
import type { Respond } from '../core/adapter.ts';
import { chatKey, type Inbound } from '../core/chat.ts';
import type { Desk } from '../core/desk.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { directionOf, type Language, languages } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import { readTexts } from '../texts/texts.ts';
import { sure } from './clarify.ts';
import type { Answer, Engine } from './engine.ts';
import { words } from './folding.ts';
import type { Memory } from './memory.ts';
import { createRepeated } from './repeated.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/**
 * What one person may ask before being slowed down, and how many of their messages may wait; and how many buttons may
 * be pressed, as settings are switched one after the other, before more are ignored.
 */
const pace = { messages: 8, presses: 30, seconds: 10, waiting: 3 };
/** Platforms repeat an event within minutes. */
const repeatedWithin = 10 * 60_000;

/**
 * Answers messages as they come from the platforms: a repeated event once, those of one chat in order, a person who
 * asks very fast politely once and then slowly. What goes wrong here becomes a sentence; it never reaches the platform.
 */
export function createRespond(parts: {
  engine: Engine;
  memory: Memory;
  knowledge(): Promise<Knowledge>;
  /** What can be done for who wrote; without it, nothing is done. */
  desk?: ((inbound: Inbound) => Desk) | undefined;
  /** Answers the staff in their private chats, before the engine is asked; null: the engine answers. */
  backstage?:
    | ((inbound: Inbound, speech: { language: Language; address: 'sie' | 'du' }) => Promise<Message | null>)
    | undefined;
  now(): number;
  /** Resolves after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
  /** Is told of faults of the program, never of what people wrote. */
  report(error: unknown): void;
  /** What an unclear message means, in which places stand as PLACE; null for not known. Never rejects. */
  secondOpinion?: ((text: string) => Promise<Action | null>) | undefined;
}): Respond {
  const { engine, memory, knowledge, desk, backstage, now, wait, report, secondOpinion } = parts;
  const isRepeated = createRepeated(repeatedWithin);
  const limiter = new RateLimiterMemory({ points: pace.messages, duration: pace.seconds });
  const presses = new RateLimiterMemory({ points: pace.presses, duration: pace.seconds });
  const slowed = new Map<string, number>();
  /** The end of each chat's line of messages. */
  const lines = new Map<string, Promise<unknown>>();

  const speechOf = (inbound: Inbound): { language: Language; address: 'sie' | 'du' } => {
    const turn = memory.recall(personOf(inbound), now());
    const language = turn?.language ?? languages.find((known) => known === inbound.locale?.slice(0, 2)) ?? languages[0];
    return { language, address: turn?.address ?? 'sie' };
  };

  const say = (id: string, inbound: Inbound): Message => {
    const { language, address } = speechOf(inbound);
    const spans = texts(language, address).spans(id);
    return { language, direction: directionOf(language), blocks: [{ kind: 'paragraph', spans }], choices: [] };
  };

  const answer = async (inbound: Inbound): Promise<Message> => {
    try {
      const person = personOf(inbound);
      const ours = inbound.aside ? null : await backstage?.(inbound, speechOf(inbound));
      if (ours) return ours;
      const known = await knowledge();
      const first = engine.answer(inbound, known, memory.recall(person, now()), now());
      const action = secondOpinion && isUnclear(inbound, first) ? await actionBy(secondOpinion, inbound, first) : null;
      // As if a button of the first answer, which asks back, had been pressed.
      const second = action === null ? first : engine.answer({ ...inbound, action }, known, first.turn, now());
      const { message, turn } = (desk && (await second.act?.(desk(inbound)))) ?? second;
      if (!inbound.aside) memory.remember(person, turn, now());
      return message;
    } catch (error) {
      report(error);
      return say('fault', inbound);
    }
  };

  return async (inbound) => {
    const person = personOf(inbound);
    const chat = chatKey(inbound.chat);
    if (isRepeated(`${chat} ${inbound.id}`, now())) return null;
    let delay = 0;
    let note = false;
    try {
      if (!inbound.aside) await (inbound.action === null ? limiter : presses).consume(person);
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit;
      if (inbound.action !== null) return null;
      const waiting = slowed.get(person) ?? 0;
      note = limit.consumedPoints === pace.messages + 1;
      if (waiting >= pace.waiting) return null;
      if (!note) {
        slowed.set(person, waiting + 1);
        delay = limit.msBeforeNext;
      }
    }
    const before = lines.get(chat) ?? Promise.resolve();
    const mine = before.then(async () => {
      if (delay > 0) await wait(delay).finally(() => settle(slowed, person));
      const message = await answer(inbound);
      return note ? { ...message, blocks: [...say('slow-down', inbound).blocks, ...message.blocks] } : message;
    });
    lines.set(chat, mine);
    try {
      return await mine;
    } finally {
      if (lines.get(chat) === mine) lines.delete(chat);
    }
  };
}

/** A single word is asked about; there is nothing more in it for anybody to find. */
function isUnclear({ text, action }: Inbound, { understanding }: Answer): boolean {
  const { intent, confidence } = understanding;
  return action === null && confidence < sure && intent !== 'emergency' && words(text).length > 1;
}

async function actionBy(
  secondOpinion: (text: string) => Promise<Action | null>,
  { text }: Inbound,
  { understanding: { slots, evidence } }: Answer,
): Promise<string | null> {
  const places = evidence
    .filter(({ what }) => what.startsWith('place '))
    .map(({ because }) => because.slice(because.indexOf(': ') + 2))
    .toSorted((a, b) => b.length - a.length);
  const opinion = await secondOpinion(places.reduce((rest, place) => rest.replaceAll(place, ' PLACE '), text));
  if (opinion === null) return null;
  const found = opinion.slots.topics.filter((topic) => !slots.exclude.topics.includes(topic));
  return writeAction({
    intent: opinion.intent,
    slots: { ...slots, topics: [...new Set([...slots.topics, ...found])] },
  });
}

function settle(counts: Map<string, number>, person: string): void {
  const left = (counts.get(person) ?? 1) - 1;
  if (left > 0) counts.set(person, left);
  else counts.delete(person);
}

function personOf({ chat, sender }: Inbound): string {
  return `${chatKey(chat)} ${sender}`;
}
