import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** No more messages in this chat. */
export const intent: Intent = {
  name: 'unsubscribe',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('nothing-on');
    return composer.reply();
  },
};
