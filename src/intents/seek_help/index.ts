import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { outside } from '../../texts/outside.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** Needs help: led to the responsible contact, never to a list of volunteering offers. */
export const intent: Intent = {
  name: 'seek_help',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    const { slots } = question.understanding;
    if (outside(composer, slots)) return composer.reply();
    composer.paragraph('ask-there');
    responsible(composer, slots.place, slots.topics);
    composer.choice('events-button', { intent: 'list_events', slots: { place: slots.place, topics: slots.topics } });
    return composer.reply();
  },
};
