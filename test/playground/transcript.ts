import type { Entry, SeatKey } from './views.ts';

/** A message of the assistant's as the platform's server has it now. `only` is the person who alone sees it. */
export interface Received<Content> {
  id: string;
  content: Content;
  only?: string | undefined;
}

interface Kept<Content> {
  chat: string;
  only: string | undefined;
  signature: string;
  entry: Omit<Entry<Content>, 'author' | 'isHidden'>;
  isAssistant: boolean;
}

export const people = { administrator: 'Anna', member: 'Maria' } as const;
/** Who sits where. */
export const personIn = (seat: SeatKey): string => (seat === 'administrator' ? people.administrator : people.member);

/** What was said in the chats of one platform, in the order in which people saw it. */
export class Transcript<Content> {
  readonly #assistant: string;
  readonly #empty: Content;
  #kept: Kept<Content>[] = [];
  #notes = 0;

  constructor(assistant: string, empty: Content) {
    this.#assistant = assistant;
    this.#empty = empty;
  }

  /** A person's own words, under the id that the platform gave them. */
  says(
    chat: string,
    name: string,
    id: string,
    content: Content,
    more: { isCommand?: boolean; only?: string } = {},
  ): void {
    this.#keep(chat, name, id, more.isCommand ? 'command' : 'message', content, more.only);
  }

  /** Something that happened there. */
  notes(chat: string, name: string, kind: 'added' | 'removed' | 'unknown-command' | 'failed', only?: string): void {
    this.#notes += 1;
    this.#keep(chat, name, `note-${this.#notes}`, kind, this.#empty, only);
  }

  /** Brings what is known of the assistant's messages in line with what the platform shows. True: there is a new one. */
  follows(chat: string, received: readonly Received<Content>[]): boolean {
    const now = new Map(received.map((message) => [message.id, message]));
    this.#kept = this.#kept.filter(
      ({ chat: its, isAssistant, entry }) => its !== chat || !isAssistant || now.has(entry.id),
    );
    let isNews = false;
    for (const { id, content, only } of received) {
      const signature = JSON.stringify(content);
      const known = this.#kept.find((kept) => kept.chat === chat && kept.isAssistant && kept.entry.id === id);
      if (!known) {
        this.#keep(chat, this.#assistant, id, 'message', content, only, true);
        isNews = true;
      } else if (known.signature !== signature) {
        known.signature = signature;
        known.entry = { ...known.entry, content, isEdited: true };
      }
    }
    return isNews;
  }

  seenBy(chat: string, person: string): Entry<Content>[] {
    return this.#kept
      .filter((kept) => kept.chat === chat && (kept.only === undefined || kept.only === person))
      .map(({ entry, isAssistant, only }) => ({
        ...entry,
        author: isAssistant ? 'assistant' : entry.name === person ? 'me' : 'other',
        isHidden: only !== undefined,
      }));
  }

  #keep(
    chat: string,
    name: string,
    id: string,
    kind: Entry['kind'],
    content: Content,
    only: string | undefined,
    isAssistant = false,
  ): void {
    const entry = { id, kind, name, at: Date.now(), isEdited: false, content };
    this.#kept.push({ chat, only, isAssistant, signature: JSON.stringify(content), entry });
  }
}
