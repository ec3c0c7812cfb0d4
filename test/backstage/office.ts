import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { announcementMessage } from '../../src/announcing/message.ts';
import { createProgressBoard, type ProgressBoard } from '../../src/backstage/announcing/progress-board.ts';
import { createBackstage } from '../../src/backstage/index.ts';
import type { BackstageParts } from '../../src/backstage/parts.ts';
import type { ChatPlatform } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { type Message, plainText } from '../../src/core/message.ts';
import type { Role } from '../../src/core/staff.ts';
import { emergencyBy } from '../../src/emergency.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createMemory } from '../../src/engine/memory.ts';
import { createRespond } from '../../src/engine/respond.ts';
import { createRecordsReader } from '../../src/importing.ts';
import { intents } from '../../src/intents/index.ts';
import { reading } from '../../src/reading.ts';
import { loadContent } from '../../src/store/content.ts';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { countRecipients } from '../../src/store/planning.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { createTelling } from '../../src/telling.ts';
import { addStaff } from '../../src/usecases/add-staff.ts';
import type { Approval } from '../../src/usecases/announce.ts';
import { followAnnouncement } from '../../src/usecases/follow-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { redeemCode } from '../../src/usecases/redeem-code.ts';
import { type FakePlatform, fakePlatform } from '../announcing/platform.ts';
import { empty, fileOf, meeting, openStage, type Stage } from '../announcing/stage.ts';
import { now as start } from '../support/dialogue.ts';

/** A person's private chat with the assistant. */
export interface Desk {
  say(text: string, more?: Partial<Inbound>): Promise<string>;
  /** Presses the button of the last answer, or of the last message that came by itself, whose label contains the words. */
  press(label: string): Promise<string>;
  labels(): string[];
  last(): Message;
  /** What came by itself, as it is shown now, oldest first. */
  inbox(): string[];
}

/** Says only that it was asked: what it answers to whom is tested elsewhere, and to learn takes it a while. */
const engine = {
  answer({ text }) {
    const blocks = [{ kind: 'paragraph', spans: [{ text: `Die Antwort auf: ${text}` }] }];
    return {
      understanding: { intent: 'greeting', confidence: 1 },
      message: { language: 'de', direction: 'ltr', blocks, choices: [] },
      turn: { language: 'de', address: 'sie' },
      act: null,
    } as unknown as ReturnType<Engine['answer']>;
  },
} satisfies Engine;

const refuge = {
  key: 'geschuetzt',
  title: { de: 'Offener Abend' },
  start: '2026-12-03T19:00',
  venue: { name: 'Haus am Deich', address: 'Geheimweg 7', public: false },
  places: ['adorf'],
};
const sample = { key: 'muster', title: { de: 'Mustertreffen' }, start: '2026-12-02T10:00', example: true };
const choir = {
  key: 'chor',
  title: { de: 'Offener Chor' },
  start: '2026-11-24T17:00',
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
  places: ['cdorf'],
  topics: ['kultur' as const],
};
const lifts = {
  key: 'fahrdienst',
  title: { de: 'Fahrten zum Arzt' },
  places: ['stadt'],
  topics: ['fahrdienst' as const],
  freeSlots: 2,
};

/** An office with its database, two platforms, the sending, and a clock that is moved by hand. */
export function office() {
  let folder: string;
  let open: { database: Database } | undefined;
  let stage: Stage | undefined;
  let respond: ReturnType<typeof createRespond>;
  let board: ProgressBoard;
  let approval: Approval = 'off';
  let emergency: BackstageParts['emergency'] = () => null;
  let events = 0;
  const clock = { now: start };
  const reported: unknown[] = [];
  const now = (): number => clock.now;
  const shown = new Map<string, FakePlatform>();
  const required = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the office is open only while tests run');
    return value;
  };
  const prisma = (): PrismaClient => required(open).database.prisma;

  let known: { knowledge: Knowledge; revision: number } | undefined;
  const knowledge = async (): Promise<Knowledge> => {
    const { revision } = await prisma().contentState.findUniqueOrThrow({ where: { id: 1 } });
    if (known?.revision !== revision)
      known = { knowledge: await createKnowledge(await loadContent(prisma()), '2026-11-23'), revision };
    return known.knowledge;
  };

  /** As after a start of the program: nothing is remembered but what the database holds. */
  const restart = (): void => {
    const platforms: ReadonlyMap<string, ChatPlatform> = shown;
    const db = prisma();
    const words = reading();
    board = createProgressBoard({ db, knowledge, platforms, reading: words, now });
    respond = createRespond({
      engine,
      memory: createMemory(),
      knowledge,
      backstage: createBackstage(
        { db, knowledge, platforms, reading: words, emergency, now, report: (error) => void reported.push(error) },
        {
          approval,
          render: announcementMessage,
          count: (wanted) => countRecipients(db, wanted),
          wake: () => required(stage).announcing.wake(),
          eventChanged() {
            required(stage).announcing.wake();
            return Promise.resolve();
          },
          readRecords: createRecordsReader(db),
          ...createTelling(db, platforms),
          follow: (id, { inbound, language }) => followAnnouncement(db, id, inbound.chat, language),
        },
      ),
      now,
      wait: () => Promise.resolve(),
      report(error) {
        throw error;
      },
    });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-office-'));
    open = { database: await openDatabase({ lock: lockDataDir(folder) }) };
  });
  afterAll(async () => {
    await open?.database.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    clock.now = start;
    approval = 'off';
    emergency = () => null;
    known = undefined;
    await empty(prisma());
    await importContent(prisma(), 'test', fileOf({ events: [meeting, refuge, sample, choir], offers: [lifts] }));
    shown.clear();
    for (const name of ['telegram', 'discord']) shown.set(name, fakePlatform(name, now));
    stage = await openStage(required(open).database, [...shown.values()], { clock });
    restart();
  });
  afterEach(async () => {
    const { faults } = required(stage);
    await required(stage).close();
    expect(faults).toEqual([]);
  });

  const chatOf = (sender: string, more: Partial<Inbound> = {}): Desk => {
    let answered: Message | null = null;
    /** How many messages had come by themselves when it was answered. */
    let seen = 0;
    const arrived = () => (shown.get('telegram')?.requests ?? []).filter(({ chat }) => chat.chat === sender);
    const hear = async (text: string, action: string | null, extra: Partial<Inbound> = {}): Promise<string> => {
      events += 1;
      // Slower than anybody is slowed down.
      clock.now += 2000;
      const chat = { platform: 'telegram', account: 'bot', chat: sender, thread: null };
      const inbound = { id: `e${events}`, chat, kind: 'private' as const, sender, text, action, locale: 'de' };
      answered = await respond({ ...inbound, ...more, ...extra });
      seen = arrived().length;
      if (answered === null) throw new Error(`nothing was said to "${text}"`);
      return plainText(answered);
    };
    const last = (): Message => {
      const newest = arrived().at(-1)?.message;
      const message = arrived().length > seen && newest ? newest : answered;
      if (message === null) throw new Error('nothing was said yet');
      return message;
    };
    return {
      say: (text, extra) => hear(text, null, extra),
      press(label) {
        const { choices } = last();
        const choice = choices.find((one) => one.label === label) ?? choices.find((one) => one.label.includes(label));
        if (!choice)
          throw new Error(
            `no button "${label}" among ${last()
              .choices.map((c) => c.label)
              .join(', ')}`,
          );
        return hear(choice.label, choice.action);
      },
      labels: () => last().choices.map((choice) => choice.label),
      last,
      inbox: () => (shown.get('telegram')?.shown(sender) ?? []).map(({ text }) => text),
    };
  };

  return {
    prisma,
    chatOf,
    restart,
    now,
    later(milliseconds: number): void {
      clock.now += milliseconds;
    },
    platform: (name: string): FakePlatform => required(shown.get(name)),
    /** From now on. */
    requireApproval(): void {
      approval = 'required';
      restart();
    },
    /** From now on emergencies are seen, by the program's own engine. */
    seeEmergencies(): void {
      emergency = emergencyBy(createEngine(intents));
      restart();
    },
    /** Until everything that is due was sent. */
    settled: () => required(stage).settled(),
    /** The progress messages are brought up to date. */
    look: () => board.look(),
    code: async (name: string, role: Role, organisation: string | null = null) =>
      addStaff(prisma(), 'command', { name, role, organisation }, clock.now),
    /** Somebody of the staff whose chat is linked. */
    async member(name: string, role: Role, organisation: string | null = null): Promise<Desk & { id: number }> {
      const { id, code } = await addStaff(prisma(), 'command', { name, role, organisation }, clock.now);
      const user = name.toLowerCase();
      await redeemCode(prisma(), { platform: 'telegram', account: 'bot', user, chat: user }, code, clock.now);
      clock.now += 6000;
      return { id, ...chatOf(user) };
    },
  };
}
