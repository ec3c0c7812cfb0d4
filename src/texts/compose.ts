import { writeAction } from '../core/action.ts';
import type { Question, Reply } from '../core/intent.ts';
import { directionOf, inLanguage, type Text, unchecked } from '../core/language.ts';
import type { Block, Choice, Item, Span } from '../core/message.ts';
import type { Slots } from '../core/understanding.ts';
import type { Arguments, Say } from './texts.ts';

const mostChoices = 3;

/** Puts one answer together: paragraphs and lists in order, at most three buttons. */
export interface Composer {
  readonly question: Question;
  readonly say: Say;
  /** A sentence from the texts. */
  paragraph(id: string, values?: Arguments): void;
  /** Text that is made elsewhere: facts, the operator's words. */
  line(spans: Span[]): void;
  list(items: Item[]): void;
  /** A button labelled by a text; beyond three it is left out. */
  choice(
    id: string,
    action: { intent: string; slots?: Partial<Slots>; item?: string; offset?: number },
    values?: Arguments,
  ): void;
  /** Words of a record in the person's language, else in their own, which the answer then says. */
  words(text: Text): string;
  reply(list?: { shown?: string[]; next?: number }): Reply;
}

export function compose(
  question: Question,
  texts: (language: Question['language'], address: 'sie' | 'du') => Say,
): Composer {
  const { language } = question;
  const say = texts(language, question.address);
  const blocks: Block[] = [];
  const choices: Choice[] = [];
  const foreign = new Set<string>();
  return {
    question,
    say,
    paragraph: (id, values) => void blocks.push({ kind: 'paragraph', spans: say.spans(id, values) }),
    line: (spans) => void blocks.push({ kind: 'paragraph', spans }),
    list: (items) => void (items.length > 0 && blocks.push({ kind: 'list', items })),
    choice: (id, action, values) => {
      if (choices.length < mostChoices) choices.push({ label: say(id, values), action: writeAction(action) });
    },
    words: (text) => {
      const found = inLanguage(text, language);
      if (found.language !== language) foreign.add(found.language);
      return found.words;
    },
    reply: (list = {}) => {
      if (foreign.size > 0) {
        const names = new Intl.DisplayNames(language, { type: 'language' });
        blocks.push({
          kind: 'paragraph',
          spans: say.spans('other-language', { language: [...foreign].map((tag) => names.of(tag) ?? tag).join(', ') }),
        });
      }
      if (unchecked.includes(language)) blocks.push({ kind: 'paragraph', spans: say.spans('unchecked') });
      return { message: { language, direction: directionOf(language), blocks, choices }, ...list };
    },
  };
}
