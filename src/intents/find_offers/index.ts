import type { Offer } from '../../core/content.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import type { Slots } from '../../core/understanding.ts';
import { listOf, semicolon } from '../../texts/calendar.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { contactFacts, offerItem, oldStanding, placePhrase, standing, title } from '../../texts/facts.ts';
import { outside } from '../../texts/outside.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
const pageSize = 3;

/** An offer to show, with the kilometres to the place that was asked for when it is elsewhere. */
type Found = { offer: Offer; km: number | null };

function details(composer: Composer, offer: Offer): Reply {
  const { knowledge } = composer.question;
  composer.line(title(composer, offer));
  if (offer.summary) composer.line([{ text: composer.words(offer.summary) }]);
  if (offer.schedule) composer.paragraph('schedule', { schedule: composer.words(offer.schedule) });
  if (offer.timeCommitment) composer.paragraph('time', { time: composer.words(offer.timeCommitment) });
  if (offer.freeSlots !== null) composer.paragraph('slots', { slots: offer.freeSlots });
  if (offer.requirements.length > 0) {
    composer.paragraph('requirements', {
      requirements: offer.requirements.map((text) => composer.words(text)).join(semicolon(composer.say.language)),
    });
  }
  const organisation = offer.organisation === null ? undefined : knowledge.organisation(offer.organisation);
  if (organisation) composer.paragraph('organisation', { name: organisation.name });
  const contact =
    (offer.contact === null ? undefined : knowledge.contact(offer.contact)) ??
    knowledge.contactsFor(offer.places[0] ?? null, offer.topics)[0];
  if (contact) {
    const facts = [...contactFacts(composer, contact), ...oldStanding(composer, contact)];
    composer.paragraph('contact-line', { contact: facts });
  }
  standing(composer, offer);
  composer.choice('more-offers', { intent: 'find_offers', slots: { place: offer.places.slice(0, 1) } });
  return composer.reply({ shown: [offer.key] });
}

/** Widens step by step until something is found, and says in the first line what it did. */
function search(composer: Composer, slots: Slots): { intro: [string, Record<string, string>]; found: Found[] } {
  const { knowledge } = composer.question;
  const { topics, exclude } = slots;
  const here = knowledge.offers({ places: slots.place, topics, exclude });
  // What is offered in a municipality is offered in each of its localities.
  const home = slots.place.flatMap((key) =>
    knowledge.within(key).filter(({ kind }, at) => at === 0 || (at === 1 && kind === 'municipality')),
  );
  const lies = (offer: Offer): boolean =>
    home.length === 0 || offer.places.some((key) => knowledge.within(key).some((place) => home.includes(place)));
  const own = here.filter(lies);
  const wider = here.filter((offer) => !own.includes(offer)).map((offer) => ({ offer, km: null }));
  const suffix = topics.length > 0 ? '-topic' : '';
  const names = {
    place: placePhrase(composer, slots.place, 'in'),
    topics: listOf(
      topics.map((topic) => composer.say(`topic-${topic}`)),
      composer.say.language,
    ),
  };
  if (own.length > 0) {
    const intro = slots.place.length > 0 ? `found-place${suffix}` : `found${suffix}`;
    return { intro: [intro, names], found: [...own.map((offer) => ({ offer, km: null })), ...wider] };
  }
  const { place, topics: topicsLeftOut } = exclude;
  if (place.length + topicsLeftOut.length > 0 && slots.place.length > 0) {
    const without = knowledge.offers({ places: slots.place, topics, exclude: { place: [], topics: [] } }).filter(lies);
    if (without.length > 0) return { intro: [`nothing-else${suffix}`, names], found: wider };
  }
  const centre = slots.place[0];
  const near = centre === undefined ? [] : knowledge.offersNear(centre, { topics, exclude }, 30);
  if (near.length > 0 || wider.length > 0) {
    return { intro: [`near${suffix}`, names], found: [...wider, ...near.map(({ offer, km }) => ({ offer, km }))] };
  }
  if (topics.length === 0) return { intro: [centre === undefined ? 'nothing-anywhere' : 'nothing', names], found: [] };
  const { found } = search(composer, { ...slots, topics: [] });
  return { intro: [found.length > 0 ? 'nothing-topic' : 'nothing-topic-anywhere', names], found };
}

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  const { understanding, knowledge } = question;
  const { slots, offset } = understanding;
  const item = understanding.item === null ? undefined : knowledge.offer(understanding.item);
  if (item) return details(composer, item);
  if (outside(composer, slots)) {
    composer.choice('offers-here', { intent: 'find_offers' });
    return composer.reply();
  }
  const { intro, found } = search(composer, slots);
  const page = found.slice(offset, offset + pageSize);
  const next = offset + page.length;
  composer.paragraph(offset === 0 ? intro[0] : page.length > 0 ? 'further' : 'no-more', intro[1]);
  composer.list(page.map(({ offer, km }, index) => offerItem(composer, offer, offset + index + 1, km)));
  if (offset === 0) responsible(composer, slots.place, slots.topics);
  if (offset === 0 && slots.place.length === 0 && found.length > 0) composer.paragraph('which-place');
  const first = page[0];
  if (next < found.length) composer.choice('more', { intent: 'find_offers', slots, offset: next });
  if (first) composer.choice('more-about', { intent: 'find_offers', item: first.offer.key }, { number: offset + 1 });
  composer.choice('events-button', { intent: 'list_events', slots: { place: slots.place } });
  return composer.reply({
    shown: found.slice(0, next).map(({ offer }) => offer.key),
    ...(next < found.length ? { next } : {}),
  });
}

/** Wants to give help: time, things, rooms, skills. Answers with offers, the place's own first. */
export const intent: Intent = { name: 'find_offers', examples: readExamples(new URL('./', import.meta.url)), answer };
