import type { Inbound } from '../core/chat.ts';
import type { Intent, Question, Reply } from '../core/intent.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { languages } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Understanding } from '../core/understanding.ts';
import { compose } from '../texts/compose.ts';
import { readTexts } from '../texts/texts.ts';
import { type Asked, clarify, guess } from './clarify.ts';
import { type Example, trainClassifier } from './classifier/classifier.ts';
import { localTime } from './clock.ts';
import { words } from './folding.ts';
import type { LastTurn } from './memory.ts';
import { createUnderstand } from './understand.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

export interface Answer {
  understanding: Understanding;
  message: Message;
  /** What the next message of this person is understood with. */
  turn: LastTurn;
}

export interface Engine {
  /** Pure: the same message, knowledge, turn and moment give the same answer. Never throws on what people write. */
  answer(
    inbound: Pick<Inbound, 'text' | 'action' | 'locale'>,
    knowledge: Knowledge,
    turn: LastTurn | null,
    now: number,
  ): Answer;
}

/** What the classifier learns from. */
export function examplesOf(intents: readonly Intent[]): Example[] {
  return intents.flatMap(({ name, examples }) =>
    languages.flatMap((language) => (examples[language] ?? []).map((text) => ({ text, intent: name, language }))),
  );
}

export function createEngine(intents: readonly Intent[]): Engine {
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const understand = createUnderstand(trainClassifier(examplesOf(intents)), new Set(byName.keys()));

  return {
    answer(inbound, knowledge, turn, now) {
      const time = localTime(now, knowledge.operator?.timeZone ?? 'UTC');
      const reading = guess(understand(inbound, knowledge, turn, time), turn);
      const { understanding } = reading;
      const wish = knowledge.operator?.address ?? 'auto';
      const address = wish === 'auto' ? reading.address : wish;
      const { language } = understanding;
      const question: Question = { understanding, knowledge, language, address, now, today: time.day };
      const reply = respond(question);
      const list = isEntryOf(turn, understanding, reply) ? turn : { ...understanding, shown: [], next: null, ...reply };
      return {
        understanding,
        message: reply.message,
        turn: {
          intent: 'about' in reply ? reply.about : understanding.intent,
          slots: list.slots,
          shown: list.shown,
          next: list.next,
          choices: reply.message.choices,
          expects: 'expects' in reply ? reply.expects : null,
          language,
          address: reading.address,
          chosen: reading.chosen,
        },
      };

      function respond(asked: Question): Reply | Asked {
        if (inbound.action === null && words(inbound.text).length === 0) {
          const composer = compose(asked, texts);
          composer.paragraph('empty');
          composer.choice('offers-button', { intent: 'find_offers' });
          composer.choice('events-button', { intent: 'list_events' });
          composer.choice('contact-button', { intent: 'find_contact' });
          return composer.reply();
        }
        if (understanding.intent === 'follow_up') {
          const composer = compose(asked, texts);
          composer.paragraph('declined');
          composer.choice('offers-button', { intent: 'find_offers' });
          composer.choice('events-button', { intent: 'list_events' });
          composer.choice('contact-button', { intent: 'find_contact' });
          return composer.reply();
        }
        const asksBack = clarify(asked, reading);
        if (asksBack) return asksBack;
        const intent = byName.get(understanding.intent);
        if (!intent) throw new Error(`No intent "${understanding.intent}"`);
        return intent.answer(asked);
      }
    },
  };
}

/** After one entry of a list was shown, "the third" and "more" still speak of the list. */
function isEntryOf(turn: LastTurn | null, { intent, item }: Understanding, { shown }: Reply): turn is LastTurn {
  if (turn === null || item === null) return false;
  return turn.intent === intent && turn.shown.includes(item) && shown?.length === 1 && shown[0] === item;
}
