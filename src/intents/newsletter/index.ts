import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** The operator's e-mail newsletter. Addresses that people write here are not kept: the contact puts them on the list. */
export const intent: Intent = {
  name: 'newsletter',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    const newsletter = question.knowledge.operator?.newsletter;
    if (!newsletter) {
      composer.paragraph('none');
      return composer.reply();
    }
    composer.line([{ text: composer.words(newsletter) }]);
    composer.paragraph('how');
    responsible(composer, [], []);
    composer.choice('events-button', { intent: 'list_events' });
    return composer.reply();
  },
};
