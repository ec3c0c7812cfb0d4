import type { z } from 'zod';
import { readAction } from '../core/action.ts';
import type { SentFile } from '../core/chat.ts';
import { Refusal } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import { type Act, mayDo } from '../core/staff.ts';
import { type Draft, findDraft } from '../store/drafts.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Composer } from '../texts/compose.ts';
import type { Arguments } from '../texts/texts.ts';
import { beginDraft, dropDraft, keepDraft } from '../usecases/keep-draft.ts';
import { isWord } from './navigation.ts';
import { type Asker, composerFor, type Visit } from './visit.ts';

/** What a person answered: words, or the value of a pressed button of the step. */
export interface Input {
  text: string;
  pressed: string | null;
  files: readonly SentFile[];
}

/** A sentence of the texts. */
export interface Sentence {
  id: string;
  values?: Arguments;
}

/** `next`: answered. `again`: taken, and the step asks on. `fault`: not taken, and why. */
export type Read<Data> = { next: Data } | { again: Data; said?: Sentence } | { fault: Sentence };

/** Where a step or summary says its part. */
export interface Scene {
  visit: Visit;
  composer: Composer;
  /** A button with a label that is made elsewhere; at most some 40 characters of value. */
  button(label: string, value: string): void;
  /** A button labelled by a text. */
  press(id: string, value: string, values?: Arguments): void;
}

export interface Step<Data> {
  /** Lower-case letters; `step-<name>` is its name for people. */
  name: string;
  /** False: the step makes no sense with these answers. Without it: always. */
  applies?(data: Data): boolean;
  /** Not asked in order since there is a good answer already; it can still be changed from the summary. */
  isPassedOver?(data: Data): boolean;
  /** Has to be answered before the summary. */
  isNeeded?(data: Data): boolean;
  /** What is kept when the person skips it; without it, it cannot be skipped. */
  skipped?(data: Data): Data;
  ask(scene: Scene, data: Data): void | Promise<void>;
  read(scene: Scene, data: Data, input: Input): Read<Data> | Promise<Read<Data>>;
}

/**
 * `done`: the draft goes; the answer says what became of it. `shown`: it stays, and the answer shows something of it.
 * `kept`: it stays, and the summary is shown again, or a step by its name.
 */
export type Finished<Data> = 'done' | 'shown' | { kept: Data; said?: Sentence; step?: string };

/** A dialogue: its questions in order, then a summary in which each can be changed, then the act. */
export interface Form<Data extends object> {
  /** Lower-case letters. */
  name: string;
  /** Asked of the database at every step. */
  act: Act;
  data: z.ZodType<Data>;
  steps: readonly Step<Data>[];
  summary(scene: Scene, data: Data): void | Promise<void>;
  /** One of the summary's own buttons was pressed. A Refusal is told, and the draft stays. */
  finish(scene: Scene, data: Data, pressed: string): Promise<Finished<Data>>;
}

/** A form as the room sees it, whatever its answers are. */
export interface Dialogue {
  readonly name: string;
  /** Goes on with a draft. */
  go(visit: Visit, draft: Draft, input: { text: string; item: string | null }): Promise<Message>;
}

export interface Begins<Data> extends Dialogue {
  /** Begins a draft in the place of one that was open. `isFilled`: only what is missing is asked. */
  begin(visit: Visit, data: Data, isFilled: boolean): Promise<Message>;
}

/** The step of a draft that stands at its summary. */
const atSummary = '';
/** Instead of the name of a step in a button: `<draft>.go.back`. */
const going = 'go';
const changing = 'change';
/** Of a button that shows the draft as it is. */
const showing = (draft: number) => ({ intent: 'draft', item: `${draft}.${going}.show` });

export function createDialogue<Data extends object>(
  { db, now }: { db: PrismaClient; now(): number },
  form: Form<Data>,
): Begins<Data> {
  type State = { step: string; data: Data; filled: boolean };

  const applying = (data: Data): Step<Data>[] => form.steps.filter((step) => step.applies?.(data) ?? true);
  const missing = (data: Data): string =>
    applying(data).find((step) => step.isNeeded?.(data) ?? false)?.name ?? atSummary;
  const named = (data: Data, name: string): Step<Data> | undefined => applying(data).find((step) => step.name === name);

  const after = ({ step, data, filled }: State): string => {
    if (filled) return missing(data);
    const steps = applying(data);
    const at = form.steps.findIndex(({ name }) => name === step);
    const later = steps.find((next) => form.steps.indexOf(next) > at && !(next.isPassedOver?.(data) ?? false));
    return later?.name ?? missing(data);
  };

  /** Null: there is nothing before it. */
  const before = ({ step, data, filled }: State): string | null => {
    if (filled && step !== atSummary && missing(data) === atSummary) return atSummary;
    const at = step === atSummary ? form.steps.length : form.steps.findIndex(({ name }) => name === step);
    const earlier = applying(data).filter(
      (other) => form.steps.indexOf(other) < at && !(other.isPassedOver?.(data) ?? false),
    );
    return earlier.at(-1)?.name ?? null;
  };

  const keep = ({ step, data, filled }: State): { step: string; data: object } => ({
    step,
    data: { answers: data, filled },
  });

  const sceneOf = (visit: Visit, composer: Composer, draft: number, step: string): Scene => {
    const action = (value: string) => ({
      intent: 'draft',
      item: `${draft}.${step === atSummary ? 'end' : step}.${value}`,
    });
    return {
      visit,
      composer,
      button: (label, value) => composer.button(label, action(value)),
      press: (id, value, values) => composer.choice(id, action(value), values),
    };
  };

  /** Asks what the draft stands at, after a sentence about what was said before. */
  const show = async (visit: Visit, draft: number, state: State, said?: Sentence): Promise<Message> => {
    const composer = composerFor(visit);
    if (said) composer.paragraph(said.id, said.values);
    const scene = sceneOf(visit, composer, draft, state.step);
    const go = (id: string, where: string): void =>
      composer.choice(id, { intent: 'draft', item: `${draft}.${going}.${where}` });
    const step = named(state.data, state.step);
    if (step) {
      await step.ask(scene, state.data);
      if (step.skipped) go('skip-button', 'skip');
      if (before(state) !== null) go('back-button', 'back');
    } else {
      await form.summary(scene, state.data);
      go('change-button', 'change');
    }
    go('cancel-button', 'cancel');
    return composer.reply().message;
  };

  /** What the button carries whose label was typed instead of pressed; null: none. */
  const typedButton = async (visit: Visit, draft: number, state: State, text: string): Promise<string | null> => {
    const composer = composerFor(visit);
    const scene = sceneOf(visit, composer, draft, state.step);
    await (named(state.data, state.step)?.ask(scene, state.data) ?? form.summary(scene, state.data));
    const written = text.trim().toLowerCase();
    const pressed = composer.reply().message.choices.find(({ label }) => label.toLowerCase() === written);
    return pressed === undefined ? null : (readAction(pressed.action)?.item ?? null);
  };

  const moveTo = async (visit: Visit, draft: number, state: State, said?: Sentence): Promise<Message> => {
    if (!(await keepDraft(db, draft, keep(state), now()))) return plain(visit, 'draft-gone');
    return show(visit, draft, state, said);
  };

  const go = async (visit: Visit, draft: number, state: State, where: string): Promise<Message> => {
    const step = named(state.data, state.step);
    if (where === 'cancel') {
      await dropDraft(db, draft);
      return plain(visit, 'draft-cancelled');
    }
    if (where === 'skip' && step?.skipped) {
      const data = step.skipped(state.data);
      return moveTo(visit, draft, { ...state, data, step: after({ ...state, data }) });
    }
    if (where === 'change') {
      const composer = composerFor(visit);
      composer.paragraph('what-to-change');
      for (const { name } of applying(state.data))
        composer.choice(`step-${name}`, { intent: 'draft', item: `${draft}.${changing}.${name}` });
      composer.choice('back-button', showing(draft));
      return composer.reply().message;
    }
    // All else shows the draft as it is: also "take" once what it would take is forgotten.
    const earlier = where === 'back' ? before(state) : null;
    return moveTo(visit, draft, { ...state, step: earlier ?? state.step });
  };

  const answered = async (visit: Visit, draft: number, state: State, input: Input): Promise<Message> => {
    const step = named(state.data, state.step);
    if (!step) return show(visit, draft, state, { id: 'use-buttons' });
    const read = await step.read(sceneOf(visit, composerFor(visit), draft, step.name), state.data, input);
    if ('fault' in read) return show(visit, draft, state, read.fault);
    if ('again' in read) return moveTo(visit, draft, { ...state, data: read.again }, read.said);
    return moveTo(visit, draft, { ...state, data: read.next, step: after({ ...state, data: read.next }) });
  };

  const finish = async (visit: Visit, draft: number, state: State, pressed: string): Promise<Message> => {
    const composer = composerFor(visit);
    try {
      const finished = await form.finish(sceneOf(visit, composer, draft, atSummary), state.data, pressed);
      if (finished === 'shown') {
        composer.choice('back-button', showing(draft));
        return composer.reply().message;
      }
      if (finished !== 'done') {
        const { kept: data, said, step = atSummary } = finished;
        return await moveTo(visit, draft, { step, data, filled: true }, said);
      }
    } catch (error) {
      return show(visit, draft, state, refused(error));
    }
    await dropDraft(db, draft);
    return composer.reply().message;
  };

  return {
    name: form.name,

    async begin(visit, data, isFilled) {
      const step = isFilled ? missing(data) : after({ step: '', data, filled: false });
      const state: State = { step, data, filled: isFilled };
      const draft = { form: form.name, ...keep(state) };
      const { id } = await beginDraft(db, visit.member.id, visit.inbound.chat, draft, now());
      return show(visit, id, state);
    },

    async go(visit, draft, { text, item }) {
      if (!mayDo(visit.member.role, form.act)) {
        await dropDraft(db, draft.id);
        return plain(visit, 'right-gone');
      }
      const state = stateOf(draft, form.data);
      if (state === null) {
        await dropDraft(db, draft.id);
        return plain(visit, 'draft-unreadable');
      }
      const [, at = '', ...rest] = item?.split('.') ?? [];
      const value = rest.join('.');
      if (item === null) {
        const word = isWord(text);
        if (word !== null) return go(visit, draft.id, state, word);
        const typed = await typedButton(visit, draft.id, state, text);
        if (typed !== null) return this.go(visit, draft, { text, item: typed });
        return answered(visit, draft.id, state, { text, pressed: null, files: visit.inbound.files ?? [] });
      }
      if (at === going) return go(visit, draft.id, state, value);
      if (at === changing && named(state.data, value))
        return moveTo(visit, draft.id, { ...state, step: value, filled: true });
      if (at === 'end' && state.step === atSummary) return finish(visit, draft.id, state, value);
      if (at !== state.step) return show(visit, draft.id, state, { id: 'old-button' });
      return answered(visit, draft.id, state, { text: '', pressed: value, files: [] });
    },
  };
}

function stateOf<Data>(
  { step, data }: Draft,
  schema: z.ZodType<Data>,
): { step: string; data: Data; filled: boolean } | null {
  if (typeof data !== 'object' || data === null || !('answers' in data) || !('filled' in data)) return null;
  const { success, data: answers } = schema.safeParse(data.answers);
  return success ? { step, data: answers, filled: data.filled === true } : null;
}

/** Says what was refused, so that the person can go on from where they are; throws all else, and that a right is gone. */
export function refused(error: unknown): Sentence {
  if (!(error instanceof Refusal) || error.kind === 'right-gone') throw error;
  return { id: error.kind, values: error.values };
}

/** Begins something new. Where a draft is open, the person is asked first; `anew` is the button that begins all the same. */
export async function beginOrAsk(
  db: PrismaClient,
  visit: Visit,
  anew: { intent: string; item: string },
  begin: () => Promise<Message>,
): Promise<Message> {
  const draft = await findDraft(db, visit.member.id, visit.inbound.chat);
  if (!draft) return begin();
  const composer = composerFor(visit);
  composer.paragraph('draft-open');
  composer.choice('resume-draft-button', showing(draft.id));
  composer.choice('fresh-draft-button', anew);
  return composer.reply().message;
}

/** One sentence. */
export function plain(visit: Asker, id: string, values?: Arguments): Message {
  const composer = composerFor(visit);
  composer.paragraph(id, values);
  return composer.reply().message;
}
