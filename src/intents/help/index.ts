import type { Intent } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

/** What the assistant can do, by example. */
export const intent: Intent = {
  name: 'help',
  examples: readExamples(new URL('./', import.meta.url)),
  answer(question) {
    const composer = compose(question, texts);
    const { places } = question.knowledge;
    const towns = places.filter((place) => place.kind === 'municipality');
    const largest = towns.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
    composer.paragraph('can-do');
    if (largest) composer.paragraph('for-example', { place: largest.name });
    composer.choice('offers-button', { intent: 'find_offers' });
    composer.choice('events-button', { intent: 'list_events' });
    composer.choice('contact-button', { intent: 'find_contact' });
    return composer.reply();
  },
};
