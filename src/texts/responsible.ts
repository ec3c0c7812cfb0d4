import type { Topic } from '../core/topics.ts';
import type { Composer } from './compose.ts';
import { contactFacts, placePhrase } from './facts.ts';

/** One line that names who is responsible for the first of the places. */
export function responsible(composer: Composer, places: readonly string[], topics: readonly Topic[]): void {
  const key = places[0] ?? null;
  const contact = composer.question.knowledge.contactsFor(key, topics)[0];
  if (!contact) return;
  const facts = contactFacts(composer, contact);
  if (key === null) composer.paragraph('contact-line', { contact: facts });
  else composer.paragraph('contact-for', { place: placePhrase(composer, [key], 'for'), contact: facts });
}
