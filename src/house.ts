import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Out } from './commands/command.ts';
import { calendarFeed } from './calendar-feed.ts';
import { commands } from './commands/index.ts';
import type { Config } from './config.ts';
import type { ChatChange, ChatPlatform, Connection, Respond } from './core/adapter.ts';
import type { EventChanged } from './core/content-change.ts';
import { UserError } from './core/errors.ts';
import type { Knowledge } from './core/knowledge.ts';
import { createDesk } from './desk.ts';
import { emergencyBy } from './emergency.ts';
import { localTime } from './engine/clock.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { createMemory } from './engine/memory.ts';
import { createRespond } from './engine/respond.ts';
import { faultLine } from './imports/fault-list.ts';
import { readContentFile } from './imports/content-file.ts';
import { intents } from './intents/index.ts';
import { createSecondOpinion } from './llm/second-opinion.ts';
import { createOffice } from './office.ts';
import { contentRevision, knownKeys, loadContent, wasContentImported } from './store/content.ts';
import { type Database, openDatabase } from './store/database.ts';
import type { DataDirLock } from './store/data-dir.ts';
import type { Run } from './store/handover.ts';
import { createTelling, type Telling } from './telling.ts';
import { createKnowledge } from './store/knowledge.ts';
import { importContent } from './usecases/import-content.ts';
import { noteChatChange } from './usecases/note-chat-change.ts';

/** Who the audit log names for what the program does by itself. */
const program = 'program';
/** Milliseconds for which what is known is not compared with the database again. */
const knowledgeIsFreshFor = 1000;

/** Everything that answers and commands need, wired together over one open database. */
export interface House {
  readonly config: Config;
  readonly database: Database;
  /** Learns from its examples when it is first asked for: about a second. */
  engine(): Engine;
  readonly respond: Respond;
  /** Takes note of what happened to a chat. */
  changed(change: ChatChange): void;
  /** An event has another time or place, or was called off. */
  readonly eventChanged: EventChanged;
  now(): number;
  /** What is known now: made anew when content or the day has changed; or as if it were another moment. */
  knowledge(at?: number): Promise<Knowledge>;
  /** The platforms on which this process may send, by their names for chats; who connects one adds it. */
  readonly platforms: Map<string, ChatPlatform>;
  /** How each platform that is on is connected; who connects one adds it. */
  readonly connections: Map<string, () => Connection>;
  readonly telling: Telling;
  /** Who sends announcements puts in here how it is woken. */
  readonly sending: { wake(): void };
  /** The calendar of a secret address; null: it opens nothing. */
  calendar(token: string): Promise<Uint8Array | null>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

export interface Health {
  ok: boolean;
  database: 'embedded' | 'server';
  seconds: number;
  /** How each connection is, by the platform's name. */
  platforms: Record<string, Connection['state']>;
}

export interface Listeners {
  /** Is told what takes a while. */
  say(text: string): void;
  /** Is told of faults of the program. */
  report(error: unknown): void;
}

/**
 * Opens the database and wires everything. `lock` is the one on the data folder; null where the database is on a
 * server. Throws a UserError for what the operator can put right.
 */
export async function openHouse(config: Config, lock: DataDirLock | null, { say, report }: Listeners): Promise<House> {
  const begun = Date.now();
  const now = (): number => Date.now();
  const database = await openDatabase(lock ? { lock } : { url: config.databaseUrl ?? '' });
  try {
    const { prisma } = database;
    // The pack comes with the first question, so that an import into an empty database brings its own content only.
    const knowledge = createCurrentKnowledge(database, now, report, async () => {
      if (await wasContentImported(prisma)) return;
      say('Loading the content for the first time …');
      await loadPack(database, config.contentPack);
    });
    const platforms = new Map<string, ChatPlatform>();
    const connections: House['connections'] = new Map();
    const telling = createTelling(prisma, platforms);
    let trained: Engine | null = null;
    const engine = (): Engine => (trained ??= createEngine(intents));
    const onDemand: Engine = { answer: (...asked) => engine().answer(...asked) };
    const memory = createMemory();
    const forgetting = setInterval(() => memory.forget(now()), 60_000).unref();
    const sending: House['sending'] = { wake: () => undefined };
    const office = createOffice({
      db: prisma,
      knowledge,
      platforms,
      telling,
      emergency: emergencyBy(onDemand),
      approval: config.approval,
      wake: () => sending.wake(),
      now,
      report,
    });
    const respond = createRespond({
      engine: onDemand,
      memory,
      knowledge,
      desk: createDesk({ db: prisma, platforms, telling, publicUrl: addressOf(config), now }),
      backstage: office.backstage,
      now,
      wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
      report,
      secondOpinion: config.languageModel ? createSecondOpinion({ ...config.languageModel, report }) : undefined,
    });
    return {
      config,
      database,
      platforms,
      telling,
      connections,
      sending,
      changed: (change) => void noteChatChange(prisma, change, now()).catch(report),
      engine,
      respond,
      // Sending compares what it told with the records; else it does so within a minute.
      eventChanged: async () => sending.wake(),
      now,
      knowledge,
      calendar: async (token) => calendarFeed(prisma, await knowledge(), token, now()),
      async health() {
        const seconds = Math.round((now() - begun) / 1000);
        const state = {
          database: database.embedded ? ('embedded' as const) : ('server' as const),
          seconds,
          platforms: Object.fromEntries([...connections].map(([name, connection]) => [name, connection().state])),
        };
        try {
          await contentRevision(prisma);
          return { ok: true, ...state };
        } catch (error) {
          report(error);
          return { ok: false, ...state };
        }
      },
      async close() {
        clearInterval(forgetting);
        await office.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The newest knowledge, compared with the database at most once a second; `beforeFirst` comes before all. While the database cannot be reached, what
 * was known last goes on to answer.
 */
function createCurrentKnowledge(
  { prisma }: Database,
  now: () => number,
  report: (error: unknown) => void,
  beforeFirst: () => Promise<void>,
): (at?: number) => Promise<Knowledge> {
  let current: { knowledge: Knowledge; revision: number; day: string } | null = null;
  let checkedAt = 0;
  let making: Promise<Knowledge> | null = null;

  const made = async (at: number): Promise<{ knowledge: Knowledge; day: string }> => {
    const content = await loadContent(prisma);
    const day = localTime(at, content.operator?.timeZone ?? 'UTC').day;
    return { knowledge: await createKnowledge(content, day), day };
  };

  const refresh = async (): Promise<Knowledge> => {
    try {
      if (!current) await beforeFirst();
      const revision = await contentRevision(prisma);
      const day = current && localTime(now(), current.knowledge.operator?.timeZone ?? 'UTC').day;
      if (current?.revision !== revision || current.day !== day) {
        current = { ...(await made(now())), revision };
      }
    } catch (error) {
      if (!current) throw error;
      report(error);
    }
    checkedAt = now();
    return current.knowledge;
  };

  const present = (): Promise<Knowledge> => {
    if (current && now() - checkedAt < knowledgeIsFreshFor) return Promise.resolve(current.knowledge);
    making ??= refresh().finally(() => {
      making = null;
    });
    return making;
  };

  return async (at) => {
    const known = await present();
    const sameDay = at === undefined || localTime(at, known.operator?.timeZone ?? 'UTC').day === current?.day;
    return sameDay ? known : (await made(at)).knowledge;
  };
}

async function loadPack({ prisma }: Database, file: string): Promise<void> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(`The content pack ${file} cannot be read (${reason}).`, 'Set CONTENT_PACK to a content file.');
  }
  const { content, faults, more } = await readContentFile(file, bytes, await knownKeys(prisma));
  if (content === null) {
    const listed = faults.slice(0, 20).map(faultLine).join('\n');
    const rest = faults.length + more - 20;
    throw new UserError(
      `The content pack has faults:\n${listed}${rest > 0 ? `\n… and ${rest} more` : ''}\n`,
      'Correct them, or set CONTENT_PACK to another file. Nothing was written.',
    );
  }
  await importContent(prisma, program, content);
}

/** Where people reach the web chat, without a slash at its end. */
function addressOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port}`;
}

/** Runs a command by its name, as another process or this one's command line gives it. */
export async function runCommand(house: House, name: string, values: unknown, out: Out): Promise<number> {
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command) throw new UserError(`There is no command "${name}".`, 'See scripts/lotse --help.');
  return command(house, values, out);
}

/** Does what other processes hand over to this one. */
export function handedOverTo(house: House): Run {
  return (name, values, output) =>
    runCommand(house, name, values, { out: (text) => output('out', text), err: (text) => output('err', text) });
}
