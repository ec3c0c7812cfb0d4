import type { Intent, Question, Reply } from '../../core/intent.ts';
import { compose } from '../../texts/compose.ts';
import { contactFacts, standing, webLink } from '../../texts/facts.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  const { knowledge } = question;
  const { operator } = knowledge;
  if (!operator) {
    composer.paragraph('program-alone');
    return composer.reply();
  }
  const organisation = knowledge.organisation(operator.organisation);
  const contact = knowledge.contact(operator.contact);
  composer.paragraph('program', { name: operator.assistantName, organisation: organisation?.name ?? '' });
  if (organisation?.description) composer.line([{ text: composer.words(organisation.description) }]);
  if (organisation?.funding) composer.line([{ text: composer.words(organisation.funding) }]);
  if (contact) composer.paragraph('contact-line', { contact: contactFacts(composer, contact) });
  if (organisation?.website) composer.line([webLink(organisation.website)]);
  if (organisation && organisation.social.length > 0) {
    composer.line([{ text: organisation.social.map(({ network, name }) => `${network}: ${name}`).join(', ') }]);
  }
  if (organisation) standing(composer, organisation);
  composer.choice('help-button', { intent: 'help' });
  if (operator.newsletter) composer.choice('newsletter-button', { intent: 'newsletter' });
  composer.choice('offers-button', { intent: 'find_offers' });
  return composer.reply();
}

/** Who or what this is, and who runs it. */
export const intent: Intent = { name: 'about', examples: readExamples(new URL('./', import.meta.url)), answer };
