import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** A person instead of the program. */
export const intent: Intent = {
  name: 'talk_to_human',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('person');
    responsible(composer, question.understanding.slots.place, question.understanding.slots.topics);
    return composer.reply();
  },
};
