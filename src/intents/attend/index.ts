import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
/** Names are one line. */
const longestName = 80;

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('not-announced');
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

/** `offset` 1 takes it back. What is written after "I am coming" is the person's name. */
async function act(question: Question, desk: Desk): Promise<Reply> {
  const { item, offset } = question.understanding;
  const announcement = Number(item);
  if (!Number.isSafeInteger(announcement) || announcement <= 0) return answer(question);
  const composer = compose(question, texts);
  if (offset === 1) {
    await desk.leave(announcement);
    composer.paragraph('left');
    return composer.reply();
  }
  const name = question.text.trim().split('\n')[0]?.slice(0, longestName) ?? '';
  if (!(await desk.attend(announcement, name === '' ? null : name))) return answer(question);
  if (name !== '') composer.paragraph('named', { name });
  else composer.paragraph(desk.kind === 'private' ? 'coming-name' : 'coming');
  composer.choice('leave-button', { intent: 'attend', item: String(announcement), offset: 1 });
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply({ expects: name === '' && desk.kind === 'private' ? 'text' : null });
}

/** "I am coming", by the button of an announcement. */
export const intent: Intent = { name: 'attend', examples: {}, answer, act };
