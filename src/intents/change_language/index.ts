import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('languages');
  return composer.reply();
}

/** Another language. */
export const intent: Intent = {
  name: 'change_language',
  examples: readExamples(new URL('./', import.meta.url)),
  answer,
  async act(question, desk) {
    await desk.speak(question.language);
    return answer(question);
  },
};
