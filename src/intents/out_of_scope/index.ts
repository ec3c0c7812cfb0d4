import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { outside } from '../../texts/outside.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** Everything that the assistant does not know, other districts too: said so, with what it does know. */
export const intent: Intent = {
  name: 'out_of_scope',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    const { operator } = question.knowledge;
    if (outside(composer, question.understanding.slots)) {
      composer.choice('offers-button', { intent: 'find_offers' });
      return composer.reply();
    }
    if (operator) composer.paragraph('unknown', { subject: composer.words(operator.subject) });
    else composer.paragraph('unknown-plain');
    composer.choice('offers-button', { intent: 'find_offers' });
    composer.choice('events-button', { intent: 'list_events' });
    composer.choice('contact-button', { intent: 'find_contact' });
    return composer.reply();
  },
};
