import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { phoneLink } from '../../texts/facts.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';
import { lines } from './lines.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** Acute danger: the numbers first, calmly; then that this is a program, and who can be reached in person. */
export const intent: Intent = {
  name: 'emergency',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    composer.paragraph('danger', {
      ambulance: phoneLink(lines.ambulance.number),
      police: phoneLink(lines.police.number),
    });
    composer.paragraph('talk', { number: phoneLink(lines.crisis.number) });
    composer.paragraph('women', { number: phoneLink(lines.women.number) });
    composer.paragraph('children', { number: phoneLink(lines.children.number) });
    composer.paragraph('program');
    responsible(composer, question.understanding.slots.place.slice(0, 1), []);
    return composer.reply();
  },
};
