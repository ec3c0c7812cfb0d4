import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('not-sent');
  responsible(composer, [], []);
  return composer.reply();
}

async function act(question: Question, desk: Desk): Promise<Reply> {
  const announcement = Number(question.understanding.item);
  if (!Number.isSafeInteger(announcement) || announcement <= 0) return answer(question);
  const composer = compose(question, texts);
  const written = question.text.trim();
  if (written === '') {
    composer.paragraph('ask');
    composer.choice('cancel-button', { intent: 'help' });
    return composer.reply({ expects: 'text' });
  }
  if (!(await desk.inquire(announcement, written))) return answer(question);
  composer.paragraph('sent');
  return composer.reply();
}

/** A question about an announcement, by its button: it goes to the staff, and their answer comes back. */
export const intent: Intent = { name: 'inquire', examples: {}, answer, act };
