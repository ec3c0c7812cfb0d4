import type { Inbound } from '../core/chat.ts';
import type { Question } from '../core/intent.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Language } from '../core/language.ts';
import type { StaffMember } from '../core/staff.ts';
import { noSlots } from '../core/understanding.ts';
import { type Composer, compose } from '../texts/compose.ts';
import { readTexts } from '../texts/texts.ts';

export const texts = readTexts(new URL('./texts/', import.meta.url));
const mostChoices = 25;

/** How a person is spoken to. */
export interface Speech {
  language: Language;
  address: 'sie' | 'du';
}

/** For whom something is said, with what is known at this moment. */
export interface Asker extends Speech {
  knowledge: Knowledge;
  /** Milliseconds since 1970. */
  now: number;
  /** In the operator's time zone. */
  today: string;
}

/** One message of somebody of the staff in a private chat. */
export interface Visit extends Asker {
  inbound: Inbound;
  /** As the database has them now. */
  member: StaffMember;
}

/** Puts an answer of this room together. */
export function composerFor({ language, address, knowledge, now, today }: Asker): Composer {
  const understanding = {
    language,
    intent: 'staff',
    slots: noSlots,
    confidence: 1,
    others: [],
    item: null,
    offset: 0,
    evidence: [],
  };
  const question: Question = { text: '', understanding, knowledge, language, address, now, today };
  return compose(question, texts, { choices: mostChoices });
}
