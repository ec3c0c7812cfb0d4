import { writeAction } from '../core/action.ts';
import { directionOf, type Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import { readTexts } from './texts.ts';

const texts = readTexts(new URL('./inquiries/', import.meta.url));

/** A question about an announcement, as the staff read it. */
export function askedMessage(language: Language, title: string, question: string, inquiry: number): Message {
  const say = texts(language, 'sie');
  return {
    language,
    direction: directionOf(language),
    blocks: [
      { kind: 'paragraph', spans: say.spans('asked', { title: { text: title, strong: true } }) },
      { kind: 'paragraph', spans: [{ text: question }] },
    ],
    choices: [{ label: say('reply-button'), action: writeAction({ intent: 'reply', item: String(inquiry) }) }],
  };
}

/** The staff's answer, as who asked reads it. */
export function answeredMessage(language: Language, title: string, answer: string): Message {
  const say = texts(language, 'sie');
  return {
    language,
    direction: directionOf(language),
    blocks: [
      { kind: 'paragraph', spans: say.spans('answered', { title: { text: title, strong: true } }) },
      { kind: 'paragraph', spans: [{ text: answer }] },
    ],
    choices: [],
  };
}

/** An announcement that the program paused by itself, as its author reads it. */
export function pausedMessage(language: Language, title: string, reason: string, announcement: number): Message {
  const say = texts(language, 'sie');
  const values = { title: { text: title, strong: true }, reason };
  const action = writeAction({ intent: 'announcement', item: `show.${announcement}` });
  return {
    language,
    direction: directionOf(language),
    blocks: [{ kind: 'paragraph', spans: say.spans('paused-by-program', values) }],
    choices: [{ label: say('announcement-button'), action }],
  };
}
