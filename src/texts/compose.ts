import { writeAction } from '../core/action.ts';
import type { Question, Reply } from '../core/intent.ts';
import { directionOf, inLanguage, type Text, unchecked } from '../core/language.ts';
import type { Attachment, Block, Choice, Item, Span } from '../core/message.ts';
import type { Arguments, Say } from './texts.ts';
import { languageName } from './language-name.ts';

/** More would not be read; menus of settings may have more. */
const fewChoices = 3;

/** Puts one answer together: paragraphs and lists in order, at most three buttons. */
export interface Composer {
  readonly question: Question;
  readonly say: Say;
  /** A sentence from the texts. */
  paragraph(id: string, values?: Arguments): void;
  /** Text that is made elsewhere: facts, the operator's words. */
  line(spans: Span[]): void;
  list(items: Item[]): void;
  /** A button labelled by a text; beyond three, or as many as the composer was made for, it is left out. */
  choice(id: string, action: Pressed, values?: Arguments): void;
  /** A button with a label that is made elsewhere. */
  button(label: string, action: Pressed): void;
  file(file: Attachment): void;
  /** Words of a record in the person's language, else in their own, which the answer then says. */
  words(text: Text): string;
  reply(more?: Omit<Reply, 'message'>): Reply;
}

type Pressed = Parameters<typeof writeAction>[0];

export function compose(
  question: Question,
  texts: (language: Question['language'], address: 'sie' | 'du') => Say,
  most: { choices: number } = { choices: fewChoices },
): Composer {
  const { language } = question;
  const say = texts(language, question.address);
  const blocks: Block[] = [];
  const choices: Choice[] = [];
  const files: Attachment[] = [];
  const foreign = new Set<string>();
  const button = (label: string, action: Pressed): void => {
    if (choices.length < most.choices) choices.push({ label, action: writeAction(action) });
  };
  return {
    question,
    say,
    paragraph: (id, values) => void blocks.push({ kind: 'paragraph', spans: say.spans(id, values) }),
    line: (spans) => void blocks.push({ kind: 'paragraph', spans }),
    list: (items) => void (items.length > 0 && blocks.push({ kind: 'list', items })),
    choice: (id, action, values) => button(say(id, values), action),
    button,
    file: (file) => void files.push(file),
    words: (text) => {
      const found = inLanguage(text, language);
      if (found.language !== language) foreign.add(found.language);
      return found.words;
    },
    reply: (more = {}) => {
      if (foreign.size > 0) {
        blocks.push({
          kind: 'paragraph',
          spans: say.spans('other-language', {
            language: [...foreign].map((tag) => languageName(tag, language)).join(', '),
          }),
        });
      }
      if (unchecked.includes(language)) blocks.push({ kind: 'paragraph', spans: say.spans('unchecked') });
      const message = { language, direction: directionOf(language), blocks, choices };
      return { message: files.length > 0 ? { ...message, files } : message, ...more };
    },
  };
}
