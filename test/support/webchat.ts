import type { Words } from '../../adapters/webchat/words.ts';
import { createWebChat, type PageFacts, type WebChat } from '../../adapters/webchat/index.ts';
import type { Respond } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import type { Message } from '../../src/core/message.ts';

export const facts: PageFacts = {
  assistantName: 'Lotse',
  operatorName: 'Beratungsstelle Musterland',
  subject: { words: 'das Ehrenamt in Musterland', language: 'de' },
  imprint: null,
  privacy: null,
  contact: { name: 'Maria Muster', phone: '0123 45-67', email: 'maria@example.org' },
  attributions: ['Places: © Example contributors'],
  model: null,
};

/** Every word of a page by its place ("storedFacts.ipAddress.how"); what takes a name is filled with "Lotse". */
export function sentencesOf(words: Words): Map<string, string> {
  const read = (part: unknown, place: string): [string, string][] => {
    if (typeof part === 'string') return [[place, part]];
    if (typeof part === 'function') return read((part as (name: string) => unknown)('Lotse'), place);
    if (typeof part !== 'object' || part === null) throw new Error(`${place} is neither a text nor texts`);
    return Object.entries(part).flatMap(([name, inner]) => read(inner, place === '' ? name : `${place}.${name}`));
  };
  return new Map(read(words, ''));
}

/** One paragraph, and what else a test is about. */
export function saying(text: string, more: Partial<Message> = {}): Message {
  return { language: 'de', direction: 'ltr', blocks: [{ kind: 'paragraph', spans: [{ text }] }], choices: [], ...more };
}

/** Answers "Antwort auf …", and keeps what it was asked. */
export function createEcho(): Respond & { asked: Inbound[] } {
  const asked: Inbound[] = [];
  const respond: Respond = (inbound) => {
    asked.push(inbound);
    return Promise.resolve(saying(`Antwort auf ${inbound.text}`));
  };
  return Object.assign(respond, { asked });
}

/** A web chat on a free port. */
export async function startWebChat(
  respond: Respond,
  parts: Partial<Parameters<typeof createWebChat>[0]> = {},
): Promise<WebChat & { faults: unknown[] }> {
  const faults: unknown[] = [];
  const chat = createWebChat({
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    pages: () => Promise.resolve(facts),
    health: () => Promise.resolve({ ok: true }),
    calendar: () => Promise.resolve(null),
    webhooks: () => [],
    report: (error) => void faults.push(error),
    ...parts,
  });
  await chat.start(respond);
  return Object.assign(chat, { faults });
}
