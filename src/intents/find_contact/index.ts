import type { Contact, Organisation } from '../../core/content.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { contactFacts, joined, placeName, placePhrase, reachedBy, standing, webLink } from '../../texts/facts.ts';
import { outside } from '../../texts/outside.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function whole(composer: Composer, contact: Contact): void {
  const { knowledge } = composer.question;
  const organisation = contact.organisation === null ? undefined : knowledge.organisation(contact.organisation);
  const name = { text: contact.name, strong: true };
  const role = contact.role ? composer.words(contact.role) : organisation?.name;
  composer.line(role === undefined ? [name] : [name, { text: `, ${role}` }]);
  composer.line(joined(composer.say.language, reachedBy(composer, contact)));
  if (contact.hours) composer.paragraph('hours', { hours: composer.words(contact.hours) });
  const deputy = contact.deputy === null ? undefined : knowledge.contact(contact.deputy);
  if (deputy) composer.paragraph('deputy', { contact: contactFacts(composer, deputy) });
  standing(composer, contact);
}

/** The organisation that was named, in any inflection, if one is known by that name. */
function named(question: Question): Organisation | undefined {
  const split = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const wanted = split(question.understanding.slots.org ?? '').map((word) =>
    word.slice(0, Math.max(3, word.length - 2)),
  );
  if (wanted.length === 0) return undefined;
  return question.knowledge.organisations.find(({ name, otherNames }) =>
    [name, ...otherNames].some((known) => wanted.every((stem) => split(known).some((word) => word.startsWith(stem)))),
  );
}

/** Where the place belongs: "A belongs to B." */
function belonging(composer: Composer, key: string): void {
  const [place, ...around] = composer.question.knowledge.within(key);
  const chain = around.filter((outer) => outer.kind === 'municipality' || outer.kind === 'association');
  if (!place || chain.length === 0) return;
  composer.paragraph(chain.length === 1 && chain[0]?.kind === 'association' ? 'belongs' : 'belongs-to-municipality', {
    place: placeName(composer, key),
    outer: chain.map((outer) => placeName(composer, outer.key)).join(', '),
  });
}

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  const { knowledge, understanding } = question;
  const { slots } = understanding;
  if (outside(composer, slots)) return composer.reply();
  const organisation = named(question);
  const place = slots.place[0] ?? null;
  if (organisation) {
    composer.line([{ text: organisation.name, strong: true }]);
    if (organisation.description) composer.line([{ text: composer.words(organisation.description) }]);
    if (organisation.website) composer.line([webLink(organisation.website)]);
  } else if (place !== null) belonging(composer, place);
  const ofOrganisation = organisation
    ? knowledge.contactsFor(place, slots.topics).filter((contact) => contact.organisation === organisation.key)
    : [];
  const general = knowledge.contactsFor(place, slots.topics);
  const contact = ofOrganisation[0] ?? general[0];
  if (!contact) {
    composer.paragraph('nobody');
    return composer.reply();
  }
  if (organisation && ofOrganisation.length === 0) composer.paragraph('no-number');
  else if (place !== null) composer.paragraph('volunteers-in', { place: placePhrase(composer, [place], 'in') });
  else composer.paragraph('in-charge');
  whole(composer, contact);
  composer.choice('offers-button', { intent: 'find_offers', slots: { place: slots.place } });
  composer.choice('events-button', { intent: 'list_events', slots: { place: slots.place } });
  return composer.reply({ shown: [contact.key] });
}

/** Who is in charge, and how to reach them. */
export const intent: Intent = { name: 'find_contact', examples: readExamples(new URL('./', import.meta.url)), answer };
