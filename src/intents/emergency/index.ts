import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** Acute danger: the numbers first, calmly. */
export const intent: Intent = {
  name: 'emergency',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('danger');
    composer.paragraph('talk');
    composer.paragraph('violence');
    composer.paragraph('children');
    composer.paragraph('program');
    responsible(composer, [], []);
    return composer.reply();
  },
};
