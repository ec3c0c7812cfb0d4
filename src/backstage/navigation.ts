import { languages } from '../core/language.ts';
import { texts } from './visit.ts';

const buttons = { back: 'back-button', cancel: 'cancel-button', skip: 'skip-button' } as const;
type Where = keyof typeof buttons;

/** What people also write in the place of a button. */
const further: Readonly<Record<string, Where>> = { abbruch: 'cancel', '/abbrechen': 'cancel', '/cancel': 'cancel' };

/** Whether the words are those of a button that leads through a dialogue, in any language. */
export function isWord(text: string): Where | null {
  const written = text.trim().toLowerCase();
  if (Object.hasOwn(further, written)) return further[written] ?? null;
  for (const [where, id] of Object.entries(buttons)) {
    if (languages.some((language) => spoken(language, id) === written)) return where as Where;
  }
  return null;
}

function spoken(language: (typeof languages)[number], id: string): string | null {
  const say = texts(language, 'sie');
  return say.has(id) ? say(id).toLowerCase() : null;
}
