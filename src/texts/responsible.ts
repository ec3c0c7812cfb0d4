import type { Topic } from '../core/topics.ts';
import type { Composer } from './compose.ts';
import { contactFacts, oldStanding, placePhrase } from './facts.ts';

/** One line that names who is responsible for the first of the places, or for all of ours if that is elsewhere. */
export function responsible(composer: Composer, places: readonly string[], topics: readonly Topic[]): void {
  const { knowledge } = composer.question;
  const first = knowledge.place(places[0] ?? '');
  const key = first && first.kind !== 'outside' ? first.key : null;
  const contact = knowledge.contactsFor(key, topics)[0];
  if (!contact) return;
  const facts = [...contactFacts(composer, contact), ...oldStanding(composer, contact)];
  if (key === null) composer.paragraph('contact-line', { contact: facts });
  else composer.paragraph('contact-for', { place: placePhrase(composer, [key], 'for'), contact: facts });
}
