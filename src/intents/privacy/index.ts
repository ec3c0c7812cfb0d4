import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** What is kept about the person who asks. */
export const intent: Intent = {
  name: 'privacy',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('kept');
    composer.paragraph('memory');
    composer.paragraph('ask');
    responsible(composer, [], []);
    return composer.reply();
  },
};
