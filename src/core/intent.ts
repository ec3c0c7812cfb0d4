import type { Desk } from './desk.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import type { Message } from './message.ts';
import type { Understanding } from './understanding.ts';

/** What an intent has to answer from. */
export interface Question {
  /** What was written, for wishes that no slot holds; empty for a button. */
  text: string;
  understanding: Understanding;
  knowledge: Knowledge;
  language: Language;
  /** How the person is addressed in German. */
  address: 'sie' | 'du';
  /** Milliseconds since 1970. */
  now: number;
  /** The day of `now` in the operator's time zone, YYYY-MM-DD. */
  today: string;
}

export interface Reply {
  message: Message;
  /** Keys of the records that were listed, in order, so that "the second one" can be asked about. */
  shown?: string[];
  /** Where the list goes on, for "more". */
  next?: number;
  /** What is asked for, so that a bare place or topic answers it; `text`: whatever is written next. */
  expects?: 'place' | 'topics' | 'choice' | 'confirm' | 'email' | 'text' | null;
}

/** One thing that people want. A folder of src/intents holds one of them. */
export interface Intent {
  /** The folder's name. */
  readonly name: string;
  /** What people write who want this, by language; placeholders {place}, {date}, {topic}, {org} stand for any of them. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  answer(question: Question): Reply;
  /** Where it reads or changes what is kept of the chat: asked instead of `answer` wherever there is a chat. */
  act?(question: Question, desk: Desk): Promise<Reply>;
}
