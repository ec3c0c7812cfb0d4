import { codeIn } from '../../core/commands.ts';
import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { firstOrder, kinds, type Order, type Subscription } from '../../core/subscription.ts';
import { topics } from '../../core/topics.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';
import { changes, kindMenu, overview, placeMenu, timeMenu, topicMenu } from './menus.ts';
import { readWish, type Wish } from './wishes.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
const mostPlaces = 30;

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  composer.paragraph('not-yet');
  if (question.knowledge.operator?.newsletter) composer.choice('newsletter-button', { intent: 'newsletter' });
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

async function act(question: Question, desk: Desk): Promise<Reply> {
  if (!desk.canBeTold) return answer(question);
  const composer = compose(question, texts, { choices: 25 });
  const { item } = question.understanding;
  const code = item?.startsWith('invited.') ? item.slice('invited.'.length) : codeIn(question.text);
  const invited = code === null ? null : await desk.invitation(code);
  const known = await desk.subscription();
  if (invited !== null) return ordering(composer, desk, known, invited);
  if (item === 'change') return changes(composer);
  if (item !== null && known) return byButton(composer, desk, known, item);
  const wish = readWish(question.text);
  const paused = wish.pause ?? (item === null ? null : { pause: true, resume: false }[item]) ?? null;
  if (paused !== null) return pausing(composer, await desk.pause(paused), paused);
  return ordering(composer, desk, known, changeOf(question, known, wish));
}

/** What the message adds to the order; `only` puts it in the place of what was ordered. */
function changeOf({ understanding, knowledge }: Question, known: Subscription | null, wish: Wish): Partial<Order> {
  const { slots } = understanding;
  const change: Partial<Order> = { ...wish.change };
  const before = wish.only || !known ? { places: [], topics: [] } : known;
  const named = slots.place.filter((key) => knowledge.place(key) && knowledge.place(key)?.kind !== 'outside');
  const district = named.find((key) => knowledge.place(key)?.kind === 'district');
  if (district !== undefined) change.places = [];
  else if (named.length > 0 || slots.exclude.place.length > 0) {
    const keys = [...new Set([...before.places.map(({ place }) => place), ...named])];
    const radius = new Map(known?.places.map(({ place, radiusKm }) => [place, radiusKm]));
    change.places = keys
      .filter((key) => !slots.exclude.place.includes(key))
      .slice(0, mostPlaces)
      .map((place) => ({ place, radiusKm: radius.get(place) ?? 0 }));
  }
  if (slots.topics.length > 0 || slots.exclude.topics.length > 0) {
    const all = before.topics.length === 0 && slots.topics.length === 0 ? topics : before.topics;
    change.topics = [...new Set([...all, ...slots.topics])].filter((topic) => !slots.exclude.topics.includes(topic));
  }
  return change;
}

async function ordering(
  composer: Composer,
  desk: Desk,
  known: Subscription | null,
  change: Partial<Order>,
): Promise<Reply> {
  const { language, understanding } = composer.question;
  const isOutside = understanding.slots.place.length > 0 && change.places === undefined;
  if (isOutside) return outside(composer, known);
  const order = await desk.subscribe(change, language);
  if (order === 'outside') return outside(composer, known);
  if (order === 'refused') return refused(composer);
  return overview(composer, order, known === null ? 'subscribed' : 'changed');
}

function outside(composer: Composer, known: Subscription | null): Reply {
  composer.paragraph('outside-only');
  return known ? overview(composer, known, null) : placeMenu(composer, { ...firstOrder, state: 'active' });
}

function pausing(composer: Composer, order: Subscription | null | 'refused', paused: boolean): Reply {
  if (order === 'refused') return refused(composer);
  if (order !== null) return overview(composer, order, paused ? 'paused' : 'resumed');
  composer.paragraph('nothing-yet');
  composer.choice('subscribe-button', { intent: 'subscribe' });
  return composer.reply();
}

/** The address is shown once: what is kept of it opens nothing. */
function calendar(composer: Composer, feed: { address: string } | null | 'refused'): Reply {
  if (feed === 'refused') return refused(composer);
  if (feed === null) return pausing(composer, null, false);
  const { address } = feed;
  composer.paragraph('calendar', { address: { text: address, href: address } });
  composer.choice('calendar-off-button', { intent: 'subscribe', item: 'calendar.off' });
  composer.choice('back-button', { intent: 'list_subscriptions' });
  return composer.reply();
}

function refused(composer: Composer): Reply {
  composer.paragraph('only-managers');
  composer.choice('events-button', { intent: 'list_events' });
  return composer.reply();
}

/** A menu, or something that one of them switches. */
async function byButton(composer: Composer, desk: Desk, known: Subscription, item: string): Promise<Reply> {
  const menus = { places: placeMenu, topics: topicMenu, when: timeMenu };
  if (item === 'kinds') return kindMenu(composer, known, null);
  if (item === 'calendar' || item === 'calendar.new') return calendar(composer, await desk.openFeed());
  if (item === 'calendar.off') {
    const closed = await desk.closeFeed();
    if (closed === 'refused') return refused(composer);
    return overview(composer, known, 'calendar-off');
  }
  if (item in menus) return menus[item as keyof typeof menus](composer, known);
  if (item === 'pause' || item === 'resume')
    return pausing(composer, await desk.pause(item === 'pause'), item === 'pause');
  const pressed = switched(known, item);
  if (pressed === null) return overview(composer, known, null);
  if (pressed.change.kinds?.length === 0) return kindMenu(composer, known, 'at-least-one');
  const order = await desk.subscribe(pressed.change, composer.question.language);
  if (order === 'outside') return outside(composer, known);
  if (order === 'refused') return refused(composer);
  if (pressed.menu === 'kinds') return kindMenu(composer, order, null);
  return menus[pressed.menu](composer, order);
}

type Pressed = { change: Partial<Order>; menu: 'places' | 'topics' | 'kinds' | 'when' };

/** Null for a button that this version does not know. */
function switched(known: Subscription, item: string): Pressed | null {
  const [what = '', value = '', more = ''] = item.split('.');
  const number = Number(more === '' ? value : more);
  const topic = topics.find((name) => name === value);
  const kind = kinds.find((name) => name === value);
  if (what === 'topic' && topic) return { change: { topics: flipped(known.topics, topic) }, menu: 'topics' };
  if (what === 'kind' && kind) return { change: { kinds: flipped(known.kinds, kind) }, menu: 'kinds' };
  if (what === 'everywhere') return { change: { places: [] }, menu: 'places' };
  if (what === 'without') {
    const key = item.slice('without.'.length);
    return { change: { places: known.places.filter(({ place }) => place !== key) }, menu: 'places' };
  }
  if (what === 'radius' && number >= 0 && number <= 100)
    return { change: { places: known.places.map(({ place }) => ({ place, radiusKm: number })) }, menu: 'places' };
  if (item === 'at.once') return { change: { cadence: 'instant' }, menu: 'when' };
  if (what === 'at' && (value === 'daily' || value === 'weekly') && number >= 0 && number < 24)
    return { change: { cadence: value, digestHour: number, digestWeekday: 1 }, menu: 'when' };
  if (item === 'quiet') return { change: { quiet: known.quiet === null ? firstOrder.quiet : null }, menu: 'when' };
  if (item === 'reminders') return { change: { reminders: !known.reminders }, menu: 'when' };
  return null;
}

function flipped<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** Messages in this chat: which, about what, where and when. */
export const intent: Intent = {
  name: 'subscribe',
  examples: readExamples(new URL('./', import.meta.url)),
  answer,
  act,
};
