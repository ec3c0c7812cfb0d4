import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** Messages in this chat. */
export const intent: Intent = {
  name: 'subscribe',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('not-yet');
    if (question.knowledge.operator?.newsletter) composer.choice('newsletter-button', { intent: 'newsletter' });
    composer.choice('events-button', { intent: 'list_events' });
    return composer.reply();
  },
};
