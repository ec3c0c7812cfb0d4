import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import type { Order, Subscription } from '../../core/subscription.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { orderLines } from '../../texts/order.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('nothing-on');
  return composer.reply();
}

/** What is left where only some places or topics are not wanted any more; null: all ends. */
function lessOf(known: Subscription, { understanding }: Question): Partial<Order> | null {
  const { place, topics } = understanding.slots;
  const places = known.places.filter(({ place: key }) => !place.includes(key));
  const left = known.topics.filter((topic) => !topics.includes(topic));
  const fewerPlaces = places.length > 0 && places.length < known.places.length;
  const fewerTopics = left.length > 0 && left.length < known.topics.length;
  if (!fewerPlaces && !fewerTopics) return null;
  return { ...(fewerPlaces ? { places } : {}), ...(fewerTopics ? { topics: left } : {}) };
}

async function act(question: Question, desk: Desk): Promise<Reply> {
  const composer = compose(question, texts);
  const known = await desk.subscription();
  if (!known) return answer(question);
  const less = lessOf(known, question);
  if (less !== null) {
    const order = await desk.subscribe(less, question.language);
    // Less is never outside.
    if (order === 'refused' || order === 'outside') return refused(composer);
    composer.paragraph('less');
    orderLines(composer, order);
    composer.choice('end-button', { intent: 'unsubscribe' });
    return composer.reply();
  }
  const ended = await desk.unsubscribe();
  if (ended === 'refused') return refused(composer);
  composer.paragraph(ended ? 'ended' : 'nothing-on');
  const place = known.places.map((ordered) => ordered.place).slice(0, 5);
  composer.choice('again-button', { intent: 'subscribe', slots: { place, topics: [...known.topics].slice(0, 5) } });
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

function refused(composer: Composer): Reply {
  composer.paragraph('only-managers');
  return composer.reply();
}

/** No more messages in this chat. */
export const intent: Intent = {
  name: 'unsubscribe',
  examples: readExamples(new URL('./', import.meta.url)),
  answer,
  act,
};
