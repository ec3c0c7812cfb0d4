import { readFileSync } from 'node:fs';
import { ContentFile } from '../../src/core/content.ts';
import type { Item, Message, Span } from '../../src/core/message.ts';
import { plainText } from '../../src/core/message.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import type { Answer, Engine } from '../../src/engine/engine.ts';
import type { LastTurn } from '../../src/engine/memory.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { content, fewPlaces } from './content.ts';

export const today = '2026-11-23';
/** A Monday. */
export const now = Date.parse(`${today}T09:00+01:00`);

type Written = Parameters<typeof content>[0];

/** The few places with what a test adds; somebody is responsible for all of it. */
export function musterland(written: Written = {}): Promise<Knowledge> {
  const all = content({
    places: fewPlaces,
    operator: { organisation: 'traeger', contact: 'zentrale', subject: 'das Ehrenamt in Musterland' },
    ...written,
    organisations: [{ key: 'traeger', name: 'Träger' }, ...(written.organisations ?? [])],
    contacts: [{ key: 'zentrale', name: 'Zita Zentrale', phone: '0481 1234' }, ...(written.contacts ?? [])],
  });
  return createKnowledge(all, today);
}

/** What the content pack that ships with the program knows. */
export function pack(): Promise<Knowledge> {
  const file = new URL('../../prisma/content/dithmarschen.json', import.meta.url);
  return createKnowledge(ContentFile.parse(JSON.parse(readFileSync(file, 'utf8'))), today);
}

export interface Said extends Answer {
  /** As a person reads it, without the buttons. */
  text: string;
  buttons: string[];
}

/** One person who asks, answer after answer. */
export interface Dialogue {
  write(text: string): Said;
  /** Presses the button of the last answer that has this label, or one whose action is given. */
  press(button: string | { action: string }): Said;
  readonly turn: LastTurn | null;
}

export function dialogue(
  engine: Engine,
  knowledge: Knowledge,
  { locale = null, at = now }: { locale?: string | null; at?: number } = {},
): Dialogue {
  let last: Answer | null = null;
  const say = (text: string, action: string | null): Said => {
    last = engine.answer({ text, action, locale }, knowledge, last?.turn ?? null, at);
    return { ...last, text: plainText(last.message), buttons: last.message.choices.map(({ label }) => label) };
  };
  return {
    get turn() {
      return last?.turn ?? null;
    },
    write: (text) => say(text, null),
    press(button) {
      if (typeof button !== 'string') return say('', button.action);
      const found = last?.message.choices.find(({ label }) => label === button);
      if (!found)
        throw new Error(`No button "${button}" among ${last?.message.choices.map(({ label }) => label).join(', ')}`);
      return say(found.label, found.action);
    },
  };
}

export function items({ blocks }: Message): Item[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** The first line of each list entry. */
export function titles(message: Message): string[] {
  return items(message).map(({ lines: [first = []] }) => first.map(({ text }) => text).join(''));
}

export function spans({ blocks }: Message): Span[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.spans : block.items.flatMap(({ lines }) => lines.flat()),
  );
}
