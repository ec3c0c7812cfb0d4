import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** A greeting, answered with one and an offer. */
export const intent: Intent = {
  name: 'greeting',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    const { operator } = question.knowledge;
    composer.paragraph('hello', { name: operator?.assistantName ?? 'Lotse' });
    composer.choice('offers-button', { intent: 'find_offers' });
    composer.choice('events-button', { intent: 'list_events' });
    composer.choice('contact-button', { intent: 'find_contact' });
    return composer.reply();
  },
};
