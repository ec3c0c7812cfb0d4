import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { orderLines } from '../../texts/order.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('not-yet');
  if (question.knowledge.operator?.newsletter) composer.choice('newsletter-button', { intent: 'newsletter' });
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

/** Which messages this chat gets. */
export const intent: Intent = {
  name: 'list_subscriptions',
  examples: readExamples(new URL('./', import.meta.url)),
  answer,
  async act(question, desk) {
    if (!desk.canBeTold) return answer(question);
    const composer = compose(question, texts);
    const order = await desk.subscription();
    if (order === null) {
      composer.paragraph('nothing-yet');
      composer.choice('subscribe-button', { intent: 'subscribe' });
      composer.choice('events-button', { intent: 'list_events' });
      return composer.reply();
    }
    composer.paragraph('ordered');
    orderLines(composer, order);
    composer.choice('change-button', { intent: 'subscribe', item: 'change' });
    if (order.state === 'paused') composer.choice('resume-button', { intent: 'subscribe', item: 'resume' });
    else composer.choice('pause-button', { intent: 'subscribe', item: 'pause' });
    composer.choice('end-button', { intent: 'unsubscribe' });
    return composer.reply();
  },
};
