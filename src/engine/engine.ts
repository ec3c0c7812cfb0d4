import { readTaken } from '../core/action.ts';
import type { Inbound } from '../core/chat.ts';
import type { Desk } from '../core/desk.ts';
import type { Intent, Question, Reply } from '../core/intent.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { languages } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Understanding } from '../core/understanding.ts';
import { compose } from '../texts/compose.ts';
import { responsible } from '../texts/responsible.ts';
import { readExamples } from '../texts/examples.ts';
import { readTexts } from '../texts/texts.ts';
import { clarify, guess } from './clarify.ts';
import { type Example, trainClassifier } from './classifier/classifier.ts';
import { localTime } from './clock.ts';
import { merged } from './follow-up/follow-up.ts';
import { words } from './folding.ts';
import type { LastTurn } from './memory.ts';
import { partsOf } from './parts.ts';
import { createUnderstand } from './understand.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
/** Who asks two things may ask them together; a longer message tells a story. */
const mostParts = 4;
const longestSplit = 400;
/** A second question counts when it is as clear as this by itself. */
const clear = 0.6;
const records = ['find_offers', 'list_events', 'find_contact', 'newsletter', 'about', 'privacy'];
/** What can be asked in one message, and is answered together; who needs help has the contact in the answer already. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([
  ...records.map((name): [string, string[]] => [name, records.filter((other) => other !== name)]),
  ['seek_help', ['list_events', 'newsletter', 'about', 'privacy']],
]);

export interface Answer {
  understanding: Understanding;
  message: Message;
  /** What the next message of this person is understood with. */
  turn: LastTurn;
  /** Does what was asked for, and says so, instead of the answer that stands here; null where nothing is to be done. */
  act: ((desk: Desk) => Promise<Omit<Answer, 'act'>>) | null;
}

export interface Engine {
  /**
   * Pure: the same message, knowledge, turn and moment give the same answer. Never throws on what people write. `explain`
   * adds to the evidence what spoke for the intent.
   */
  answer(
    inbound: Pick<Inbound, 'text' | 'action' | 'command' | 'locale'> & { explain?: boolean },
    knowledge: Knowledge,
    turn: LastTurn | null,
    now: number,
  ): Answer;
}

/** What the classifier learns from. */
export function examplesOf(intents: readonly Intent[]): Example[] {
  const all = [...intents, { name: 'follow_up', examples: readExamples(new URL('./follow-up/', import.meta.url)) }];
  return all.flatMap(({ name, examples }) =>
    languages.flatMap((language) => (examples[language] ?? []).map((text) => ({ text, intent: name, language }))),
  );
}

export function createEngine(intents: readonly Intent[]): Engine {
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const understand = createUnderstand(trainClassifier(examplesOf(intents)), new Set(byName.keys()));

  const answered = (question: Question): Said => {
    const { intent: name } = question.understanding;
    const intent = byName.get(name);
    if (!intent) throw new Error(`No intent "${name}"`);
    return said(intent.answer(question), name);
  };

  return {
    answer(inbound, knowledge, turn, now) {
      const time = localTime(now, knowledge.operator?.timeZone ?? 'UTC');
      const reading = guess(understand(inbound, knowledge, turn, time), turn);
      const { understanding } = reading;
      const wish = knowledge.operator?.address ?? 'auto';
      const address = wish === 'auto' ? reading.address : wish;
      const { language } = understanding;
      const text = inbound.action === null ? inbound.text : '';
      const question: Question = { text, understanding, knowledge, language, address, now, today: time.day };
      const first = respond(question);
      const also = first.expects === null && inbound.action === null ? secondQuestion(inbound.text) : null;
      const reply = also ? both(first, also.before, answered({ ...question, understanding: also })) : first;
      const act = reply.about === understanding.intent && !also ? byName.get(reply.about)?.act : undefined;
      return {
        ...finished(reply),
        act: act ? async (desk) => finished(said(await act(question, desk), understanding.intent)) : null,
      };

      function finished(said: Said): Omit<Answer, 'act'> {
        const list = isEntryOf(turn, understanding, said) ? turn : { ...understanding, shown: [], next: null, ...said };
        return {
          understanding,
          message: said.message,
          turn: {
            intent: reading.elsewhere ?? said.about,
            slots: reading.elsewhere === null ? list.slots : { ...list.slots, place: [] },
            shown: list.shown,
            opened: openedBy(understanding, said),
            next: list.next,
            choices: said.message.choices,
            expects: said.expects,
            language,
            address: reading.address,
            chosen: reading.chosen,
          },
        };
      }

      function respond(asked: Question): Said {
        if (inbound.action === null && words(inbound.text).length === 0) {
          const composer = compose(asked, texts);
          composer.paragraph('empty');
          composer.choice('offers-button', { intent: 'find_offers' });
          composer.choice('events-button', { intent: 'list_events' });
          composer.choice('contact-button', { intent: 'find_contact' });
          return { ...composer.reply(), about: understanding.intent, expects: null };
        }
        if (understanding.intent === 'follow_up') {
          const composer = compose(asked, texts);
          composer.paragraph(reading.declined ? 'declined' : 'not-known');
          if (!reading.declined) responsible(composer, turn?.slots.place ?? [], turn?.slots.topics ?? []);
          composer.choice('offers-button', { intent: 'find_offers' });
          composer.choice('events-button', { intent: 'list_events' });
          composer.choice('contact-button', { intent: 'find_contact' });
          return { ...composer.reply(), about: understanding.intent, expects: null };
        }
        const asksBack = clarify(asked, reading);
        return asksBack ?? answered(asked);
      }

      /** What else the message asks for in a part of its own, about the same place and topics if it names none. */
      function secondQuestion(text: string): (Understanding & { before: boolean }) | null {
        const parts = partsOf(text.slice(0, longestSplit));
        if (parts.length < 2 || parts.length > mostParts || !pairs.has(understanding.intent)) return null;
        const read = parts.map(({ text: part, asks }) => ({
          asks,
          ...understand({ ...inbound, text: part }, knowledge, null, time).understanding,
        }));
        const main = read.findIndex(({ intent }) => intent === understanding.intent);
        const at = read.findIndex(
          ({ asks, intent, confidence }) =>
            asks && confidence >= clear && pairs.get(understanding.intent)?.includes(intent),
        );
        const other = read[at];
        if (main < 0 || !other) return null;
        return { ...other, language, slots: merged(understanding.slots, other.slots), before: at < main };
      }
    },
  };
}

/** An answer, or a question back: what it is about, null where just that is asked, and what it asks for. */
type Said = Omit<Reply, 'expects'> & { about: string | null; expects: LastTurn['expects'] };

/** The entry that was opened, or what the text is about that was asked for. */
function openedBy({ item }: Understanding, { shown, expects }: Said): string | null {
  if (expects === 'text') return item;
  return item !== null && shown?.length === 1 ? (shown[0] ?? null) : null;
}

function said(reply: Reply, about: string): Said {
  return { expects: null, ...reply, about };
}

/** Two answers as one, in the order of the questions: what both say is said once, "the second one" is of the first list. */
function both(main: Said, otherBefore: boolean, other: Said): Said {
  const [first, second] = otherBefore ? [other, main] : [main, other];
  const said = new Set(second.message.blocks.map((block) => JSON.stringify(block)));
  const blocks = first.message.blocks.filter((block) => !said.has(JSON.stringify(block)));
  const labels = new Set(first.message.choices.map(({ label }) => label));
  const choices = second.message.choices.filter(({ label }) => !labels.has(label));
  const message = {
    ...main.message,
    blocks: [...blocks, ...second.message.blocks],
    choices: [...first.message.choices.slice(0, 2), ...choices, ...first.message.choices.slice(2)].slice(0, 3),
  };
  return { ...((first.shown?.length ?? 0) > 0 ? first : second), message };
}

/** After entries of a list were shown or taken along, "the third" and "more" still speak of the list. */
function isEntryOf(turn: LastTurn | null, { intent, item }: Understanding, { shown = [] }: Reply): turn is LastTurn {
  if (turn === null || item === null || shown.length === 0 || turn.intent !== intent) return false;
  return shown.every((key) => turn.shown.includes(key) && (key === item || readTaken(item) !== null));
}
