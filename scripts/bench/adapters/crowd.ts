import { setTimeout as wait } from 'node:timers/promises';
import { questions } from '../questions.ts';
import { sorted } from '../show.ts';
import type { Chat, Town } from './towns/town.ts';

/** Milliseconds after which a question counts as lost, and how many lost ones end the measurement. */
const patience = 10_000;
const mostLost = 20;
/** Questions between two times of tidying up. */
const untidy = 5000;

interface Asked {
  chat: Chat;
  begun: number;
  answered(milliseconds: number): void;
}

export interface Crowd {
  /** So many questions, so many of them open at any time: seconds until all were answered. */
  rush(count: number, atOnce: number): Promise<number>;
  /** So many questions, one every so often whatever becomes of the others: milliseconds of each answer, sorted. */
  stream(count: number, perSecond: number): Promise<number[]>;
}

/** So many people, who ask in turn. */
export function createCrowd(town: Town, people: number): Crowd {
  const chats = Array.from({ length: people }, () => town.chat());
  const open = new Set<Asked>();
  let count = 0;
  let lost = 0;
  town.onChange(() => {
    for (const asked of open) {
      if (!asked.chat.isAnswered()) continue;
      open.delete(asked);
      asked.answered(performance.now() - asked.begun);
    }
  });

  const ask = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const chat = chats[count % chats.length];
      const text = questions[count % questions.length] ?? '';
      count += 1;
      if (count % untidy === 0) town.tidy();
      if (!chat) return reject(new Error('There is nobody.'));
      const answered = (milliseconds: number): void => {
        clearTimeout(waiting);
        resolve(milliseconds);
      };
      const asked = { chat, begun: performance.now(), answered };
      const waiting = setTimeout(() => {
        open.delete(asked);
        lost += 1;
        process.stderr.write(`Nobody answered "${text}".\n`);
        if (lost < mostLost) resolve(patience);
        else reject(new Error(`${lost} questions were not answered.`));
      }, patience);
      open.add(asked);
      chat.write(text);
    });

  return {
    async rush(wanted, atOnce) {
      const begun = performance.now();
      let left = wanted;
      const goOn = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await ask();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, goOn));
      return (performance.now() - begun) / 1000;
    },
    async stream(wanted, perSecond) {
      const asked: Promise<number>[] = [];
      for (let made = 0; made < wanted; made += 1) {
        asked.push(ask());
        // Not in step with what the gate lets through.
        await wait((1000 / perSecond) * (0.5 + ((made * 0.618) % 1)));
      }
      return sorted(await Promise.all(asked));
    },
  };
}
