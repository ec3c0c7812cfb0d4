import type { PageFacts } from '../adapters/webchat/index.ts';
import type { Knowledge } from './core/knowledge.ts';
import { inLanguage, type Language, type Text } from './core/language.ts';

/** What the pages of the web chat say about who runs it, in one language. `model` is the host of a language model. */
export function pageFacts(knowledge: Knowledge, language: Language, model: string | null): PageFacts {
  const { operator } = knowledge;
  const wording = (text: Text | null | undefined): PageFacts['imprint'] => (text ? inLanguage(text, language) : null);
  const contact = operator ? knowledge.contact(operator.contact) : undefined;
  return {
    assistantName: operator?.assistantName ?? 'Lotse',
    operatorName: (operator && knowledge.organisation(operator.organisation)?.name) ?? null,
    subject: wording(operator?.subject),
    imprint: wording(operator?.imprint),
    privacy: wording(operator?.privacy),
    contact: contact ? { name: contact.name, phone: contact.phone, email: contact.email } : null,
    attributions: knowledge.attributions,
    model,
  };
}
