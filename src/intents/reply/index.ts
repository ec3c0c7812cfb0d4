import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('not-open');
  return composer.reply();
}

async function act(question: Question, desk: Desk): Promise<Reply> {
  const inquiry = Number(question.understanding.item);
  if (!Number.isSafeInteger(inquiry) || inquiry <= 0) return answer(question);
  const composer = compose(question, texts);
  const written = question.text.trim();
  if (written === '') {
    composer.paragraph('write');
    composer.choice('cancel-button', { intent: 'help' });
    return composer.reply({ expects: 'text' });
  }
  composer.paragraph(await desk.reply(inquiry, written));
  return composer.reply();
}

/** The staff's answer to a question about an announcement. */
export const intent: Intent = { name: 'reply', examples: {}, answer, act };
