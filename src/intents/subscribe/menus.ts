import type { Reply } from '../../core/intent.ts';
import { kinds, type Subscription } from '../../core/subscription.ts';
import { topics } from '../../core/topics.ts';
import { type Composer } from '../../texts/compose.ts';
import { placeName } from '../../texts/facts.ts';
import { hour, orderLines } from '../../texts/order.ts';

const radii = [0, 10, 25];
const morning = 8;
const evening = 18;

/** A button that asks for something of the subscription's menus. */
function press(composer: Composer, item: string, id: string, values: Record<string, string | number> = {}): void {
  composer.choice(id, { intent: 'subscribe', item }, values);
}

/** A button that switches something; it shows whether it is on. */
function toggle(composer: Composer, item: string, on: boolean, label: string): void {
  composer.button(on ? composer.say('chosen', { label }) : label, { intent: 'subscribe', item });
}

/** What is ordered, and the ways to change it. */
export function overview(composer: Composer, order: Subscription, said: string | null): Reply {
  if (said !== null) composer.paragraph(said);
  orderLines(composer, order);
  press(composer, 'change', 'change-button');
  if (order.state === 'paused') press(composer, 'resume', 'resume-button');
  else press(composer, 'pause', 'pause-button');
  composer.choice('end-button', { intent: 'unsubscribe' });
  return composer.reply();
}

export function changes(composer: Composer): Reply {
  composer.paragraph('what-to-change');
  for (const menu of ['places', 'topics', 'kinds', 'when', 'calendar']) press(composer, menu, `${menu}-button`);
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply();
}

export function topicMenu(composer: Composer, order: Subscription): Reply {
  composer.paragraph('which-topics');
  for (const topic of topics)
    toggle(composer, `topic.${topic}`, order.topics.includes(topic), composer.say(`topic-${topic}`));
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply({ expects: 'topics' });
}

export function kindMenu(composer: Composer, order: Subscription, said: string | null): Reply {
  composer.paragraph(said ?? 'which-kinds');
  for (const kind of kinds) toggle(composer, `kind.${kind}`, order.kinds.includes(kind), composer.say(`kind-${kind}`));
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply();
}

/** Up to ten places can be taken away by a button; the rest by "only". */
export function placeMenu(composer: Composer, order: Subscription): Reply {
  const { knowledge } = composer.question;
  const example = knowledge.places.find(({ kind }) => kind === 'municipality')?.name ?? '';
  composer.paragraph('which-places', { example });
  if (order.places.length > 0) {
    press(composer, 'everywhere', 'everywhere-button');
    for (const km of radii)
      toggle(
        composer,
        `radius.${km}`,
        order.places.every(({ radiusKm }) => radiusKm === km),
        composer.say('radius-button', { km }),
      );
    for (const { place } of order.places.slice(0, 10))
      press(composer, `without.${place}`, 'without-button', { place: placeName(composer, place) });
  }
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply({ expects: 'place' });
}

export function timeMenu(composer: Composer, order: Subscription): Reply {
  const { say } = composer;
  const is = (cadence: Subscription['cadence'], at?: number): boolean =>
    order.cadence === cadence && (at === undefined || order.digestHour === at);
  composer.paragraph('which-time');
  toggle(composer, 'at.once', is('instant'), say('at-once-button'));
  for (const at of [morning, evening])
    toggle(composer, `at.daily.${at}`, is('daily', at), say('daily-button', { time: hour(at) }));
  toggle(composer, `at.weekly.${morning}`, is('weekly', morning), say('weekly-button', { time: hour(morning) }));
  const quiet = order.quiet ?? { from: 21, to: 8 };
  const times = { from: hour(quiet.from), to: hour(quiet.to) };
  toggle(composer, 'quiet', order.quiet !== null, say('quiet-button', times));
  toggle(composer, 'reminders', order.reminders, say('reminders-button'));
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply();
}
