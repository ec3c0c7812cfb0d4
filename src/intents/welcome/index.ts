import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** The first words in a chat, which nobody asks for: who this is, what to try, another language, what is kept. */
export const intent: Intent = {
  name: 'welcome',
  examples: {},
  answer(question) {
    const composer = compose(question, texts);
    const { operator } = question.knowledge;
    const organisation = operator?.organisation ? question.knowledge.organisation(operator.organisation)?.name : null;
    composer.paragraph('hello', { name: operator?.assistantName ?? 'Lotse' });
    if (organisation) composer.paragraph('run-by', { organisation });
    composer.paragraph('language');
    composer.paragraph('privacy');
    composer.choice('offers-button', { intent: 'find_offers' });
    composer.choice('events-button', { intent: 'list_events' });
    composer.choice('contact-button', { intent: 'find_contact' });
    return composer.reply();
  },
};
