import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { firstOrder } from '../../core/subscription.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { orderLines } from '../../texts/order.ts';
import { readTexts } from '../../texts/texts.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function hello(composer: Composer): void {
  const { knowledge } = composer.question;
  const { operator } = knowledge;
  const organisation = operator?.organisation ? knowledge.organisation(operator.organisation)?.name : null;
  composer.paragraph('hello', { name: operator?.assistantName ?? 'Lotse' });
  if (organisation) composer.paragraph('run-by', { organisation });
  composer.paragraph('language');
  composer.paragraph('privacy');
}

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  hello(composer);
  composer.choice('offers-button', { intent: 'find_offers' });
  composer.choice('events-button', { intent: 'list_events' });
  composer.choice('contact-button', { intent: 'find_contact' });
  return composer.reply();
}

/** What an invitation's link orders is shown before it is ordered. */
async function act(question: Question, desk: Desk): Promise<Reply> {
  const [, code] = /^\s*abo[-_ ]?([a-z0-9]{6})\s*$/i.exec(question.text) ?? [];
  if (code === undefined || !desk.canBeTold) return answer(question);
  const composer = compose(question, texts);
  const order = await desk.invitation(code);
  hello(composer);
  composer.paragraph(order === null ? 'unknown-code' : 'invited');
  if (order !== null) {
    orderLines(composer, { ...firstOrder, ...order });
    composer.choice('order-button', { intent: 'subscribe', item: `invited.${code}` });
  }
  composer.choice('offers-button', { intent: 'find_offers' });
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

/** The first words in a chat, which nobody asks for: who this is, what to try, another language, what is kept. */
export const intent: Intent = { name: 'welcome', examples: {}, answer, act };
