import { writeAction } from '../core/action.ts';
import { chatKey, type Inbound } from '../core/chat.ts';
import { languages } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Draft } from '../store/drafts.ts';
import type { BackstageParts } from './parts.ts';
import { composerFor, type Visit } from './visit.ts';

/** Milliseconds for which a message that was set aside is remembered, in this process only. */
const rememberedFor = 30 * 60_000;

/** Danger comes before a draft that waits for words: numbers first, and the draft stays as it is. */
export function createEmergencies({ emergency }: Pick<BackstageParts, 'emergency'>): {
  /** Null: nobody is in clear danger. Else the message is set aside, in case it was the answer all the same. */
  interrupt(visit: Visit, draft: Draft): Message | null;
  /** The message that was set aside in this chat, once; null: none, or it is forgotten. */
  takeBack(visit: Visit): Inbound | null;
} {
  const setAside = new Map<string, Inbound>();

  return {
    interrupt(visit, draft) {
      const { inbound } = visit;
      const answer = emergency(inbound.text, visit);
      if (answer === null) return null;
      const key = chatKey(inbound.chat);
      setAside.set(key, inbound);
      setTimeout(() => setAside.get(key) === inbound && setAside.delete(key), rememberedFor).unref();
      const language = languages.find((one) => one === answer.language) ?? visit.language;
      const { say } = composerFor({ ...visit, language });
      const press = (label: string, item: string) => ({ label, action: writeAction({ intent: 'draft', item }) });
      return {
        ...answer,
        blocks: [...answer.blocks, { kind: 'paragraph', spans: say.spans('draft-kept') }],
        choices: [
          press(say('resume-draft-button'), `${draft.id}.go.show`),
          press(say('as-text-button'), `${draft.id}.go.take`),
          ...answer.choices,
        ],
      };
    },

    takeBack({ inbound: { chat } }) {
      const key = chatKey(chat);
      const inbound = setAside.get(key) ?? null;
      setAside.delete(key);
      return inbound;
    },
  };
}
