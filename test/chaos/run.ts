import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { furnish } from '../announcing/stage.ts';
import type { Act, Fared, Given, Result } from './acts.ts';
import { chanceOf } from './chance.ts';
import { evening, morning, startClock } from './clock.ts';
import { type Figure, figuresOf } from './figures.ts';
import { isAtNight, isDayOver, open, type Scene, turnOf, turns } from './plot.ts';
import { startSender, type Sender } from './processes.ts';
import { openServers } from './servers.ts';
import { openWorld, type World } from './world.ts';

export interface Wanted {
  /** Servers of its own with two processes, or one process with its embedded database. */
  size: 'servers' | 'embedded';
  chats: number;
  kills: number;
  /** Nobody is away for long, or left alone. */
  isBrief: boolean;
  seed: number;
  say(line: string): void;
}

/** Milliseconds that all may take after the last kill, and the pauses between kills. */
const patience = 120_000;
const pause = { least: 100, most: 1200 };
/** After so many kills in a row nobody dies for so long, so that something gets done. */
const series = 7;
const lull = { least: 5000, most: 8000 };
/** Milliseconds from the middle of the night, where quiet chats wait, to the morning. */
const night = { long: 10_000, brief: 1500 };
/** Milliseconds after which every process knows a new record: an announcement is not waited for after a day. */
const becomesKnown = 1500;
/** Processes that are loaded ahead. */
const loaded = 3;
/** Milliseconds between two looks whether a request is to go wrong. */
const betweenFaults = 50;

/** Sends announcements while everything dies, and compares what the chats show with what they were to show. */
export async function runChaos({ size, chats, kills, isBrief, seed, say }: Wanted): Promise<Figure[]> {
  const chance = chanceOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'lotse-chaos-'));
  const clockFile = join(folder, 'clock');
  const clock = startClock(clockFile);
  const world = await openWorld(chats, clock.now);
  const servers = size === 'servers' ? await openServers() : null;
  const dataDir = join(folder, 'data');
  const openPlace = (): Promise<Database> =>
    openDatabase(servers ? { url: servers.postgres.url } : { lock: lockDataDir(dataDir) });
  const variables = {
    ...world.variables,
    DATA_DIR: dataDir,
    CHAOS_CLOCK: clockFile,
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    ...(servers ? { DATABASE_URL: servers.postgres.url, REDIS_URL: servers.redisUrl } : {}),
  };
  const counted = {
    kills: 0,
    mornings: 0,
    sendingAtKills: {} as Record<string, number>,
    faults: new Map<string, number>(),
  };
  const fault = (words: string): void => {
    const [line = ''] = words.split('\n').filter((part) => part.trim() !== '');
    counted.faults.set(line, (counted.faults.get(line) ?? 0) + 1);
  };
  const starting = { variables, fault, now: clock.now };
  let names = 0;
  /** Loading takes longer than all the rest: some have done that when they are wanted. */
  const spares: Sender[] = [];
  const start = (): Sender => {
    while (spares.length < (isBrief ? 1 : loaded)) spares.push(startSender(starting));
    const next = spares.shift() ?? startSender(starting);
    names += 1;
    next.begin(`sender-${names}`);
    return next;
  };
  const senders: Sender[] = [];
  let scenes: Scene[] = [];
  const run = { isOver: false };

  /** Asks one that lives, until one did it. */
  const perform = async <A extends Act>(act: A, given: Given<A>): Promise<Result<A>> => {
    for (const until = Date.now() + patience; Date.now() < until; ) {
      const ready = senders.filter(({ isReady }) => isReady);
      const result = ready[0] ? await chance.one([ready[0], ...ready]).ask(act, given) : null;
      if (result !== null) return result;
      if (run.isOver) replaceEnded();
      await wait(50);
    }
    throw new Error(`Nobody could ${act} for ${patience / 1000} seconds.`);
  };

  let [dawn, opened] = [0, 0];
  const goToMorning = (before: number): void => {
    dawn = clock.toMorning(before);
    counted.mornings += 1;
  };
  const openNext = async (fared: readonly Fared[]): Promise<void> => {
    const number = scenes.length;
    if (number === turns.length || counted.kills < (number * kills) / turns.length) return;
    if (isAtNight(number)) {
      if (Date.now() < opened + becomesKnown || clock.now() < dawn || !isDayOver(scenes, fared)) return;
      goToMorning(isBrief ? night.brief : night.long);
    }
    scenes = [...scenes, await open(perform, number, clock.now())];
    opened = Date.now();
  };
  /** Opens the scenes over all the kills, and lets each have its turn in the middle. */
  const play = async (): Promise<void> => {
    while (!run.isOver || scenes.length < turns.length || scenes.some(({ isOver }) => !isOver)) {
      const fared = await perform('fared', undefined);
      for (const scene of scenes)
        if (
          !scene.isOver &&
          isInTheMiddle(
            fared.find(({ announcement }) => announcement === scene.id),
            chats,
          )
        )
          await turnOf(perform, scene);
      await openNext(fared);
      await wait(100);
    }
    while (clock.now() < dawn || !isDayOver(scenes, await perform('fared', undefined))) await wait(100);
    goToMorning(0);
  };
  const spoil = async (): Promise<void> => {
    while (!run.isOver) {
      world.fail(chance);
      await wait(betweenFaults);
    }
  };

  const replaceEnded = (): void => {
    for (const [index, { isEnded }] of senders.entries()) if (isEnded) senders[index] = start();
  };
  const killOne = async (): Promise<void> => {
    // Neither gets ahead: what is announced is to be killed while it is sent.
    const expected = Math.max(1, Math.floor((counted.kills * turns.length) / kills));
    while (scenes.length < expected || !senders.some(({ isReady }) => isReady)) {
      replaceEnded();
      await wait(20);
    }
    const { least, most } = counted.kills % series === 0 && !isBrief ? lull : pause;
    await wait(chance.between(least, most));
    const ready = senders.filter(({ isReady }) => isReady);
    const [first] = ready;
    if (!first) return;
    const killed = chance.one([first, ...ready]);
    await killed.kill();
    counted.kills += 1;
    if (servers) add(counted.sendingAtKills, await servers.sendingOf(killed.holder, killed.begunAt));
    const next = start();
    senders[senders.indexOf(killed)] = next;
    if (servers) return;
    await next.begun;
    for (const { platform, since } of next.found)
      if (since >= killed.begunAt) add(counted.sendingAtKills, { [platform]: 1 });
  };

  const begun = Date.now();
  try {
    const database = await openPlace();
    await furnish(database.prisma);
    await subscribeAll(database, world);
    await database.close();
    senders.push(start(), ...(servers ? [start()] : []));
    const playing = Promise.all([play(), spoil()]);
    let told = 0;
    const troubles = servers?.troubles(world, chance).filter(({ isLong }) => !(isBrief && isLong)) ?? [];
    while (counted.kills < kills) {
      await killOne();
      const [trouble] = troubles;
      if (trouble && counted.kills >= trouble.at * kills) {
        say(`${seconds(begun)} ${trouble.name}`);
        troubles.shift();
        await trouble.make();
      }
      if (Date.now() - told < 10_000) continue;
      told = Date.now();
      say(`${seconds(begun)} ${counted.kills} of ${kills} kills, ${scenes.length} announcements`);
    }
    run.isOver = true;
    await playing;
    replaceEnded();
    say(`${seconds(begun)} ${counted.kills} kills done; what is open is brought to its end`);
    const isSettled = await settle(perform, say);
    for (const sender of senders) await sender.stop();
    const after = await openPlace();
    const took = (Date.now() - begun) / 1000;
    const figures = await figuresOf({
      db: after.prisma,
      world,
      scenes,
      chats,
      wanted: { kills },
      isSettled,
      took,
      ...counted,
      happened: servers?.happened ?? new Map(),
    });
    await after.close();
    return figures;
  } finally {
    await Promise.all([...senders, ...spares].map((sender) => sender.kill()));
    for (const [words, count] of counted.faults) say(`  reported ${count} times: ${words}`);
    await Promise.all([servers?.stop(), world.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (begun: number): string => `${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s`;

const isInTheMiddle = (fared: Fared | undefined, chats: number): boolean =>
  fared !== undefined && fared.shown >= chats * 0.3;

function add(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
}

/** Whether everything came to its end in time. */
async function settle(
  perform: <A extends Act>(act: A, given: Given<A>) => Promise<Result<A>>,
  say: Wanted['say'],
): Promise<boolean> {
  let told = 0;
  for (const [began, until] = [Date.now(), Date.now() + patience]; Date.now() < until; ) {
    const fared = await perform('fared', undefined);
    const left = fared
      .filter(({ open }) => open > 0)
      .map(
        ({ announcement, open, openUntil, attempts }) =>
          `${announcement}: ${open} until ${openUntil}, ${attempts} tries`,
      );
    if (Date.now() - began > 10_000 * told) {
      told += 1;
      say(`  open at ${new Date().toISOString().slice(11, 19)}: ${left.join('; ')}`);
    }
    if (fared.every(({ open, isApplied }) => open === 0 && isApplied)) return true;
    await wait(200);
  }
  return false;
}

/** Each chat of the platforms wants everything, in its own manner. */
async function subscribeAll({ prisma }: Database, { chats }: World): Promise<void> {
  await prisma.$executeRaw`
    WITH wanted AS (
      SELECT * FROM unnest(${chats.map(({ platform }) => platform)}::text[], ${chats.map(({ account }) => account)}::text[],
        ${chats.map(({ chat }) => chat)}::text[], ${chats.map(({ manner }) => manner)}::text[],
        ${chats.map(({ reminders }) => reminders)}::boolean[]) AS c(platform, account, chat, manner, reminders)
    ), made AS (
      INSERT INTO "Chat" (platform, account, chat, kind, language)
      SELECT platform, account, chat, 'private', 'de' FROM wanted RETURNING id, platform, chat
    )
    INSERT INTO "Subscription" ("chatId", kinds, topics, reminders, cadence, "digestHour", "quietFrom", "quietTo")
    SELECT id, ARRAY['event', 'offer', 'news'], ARRAY[]::text[], reminders,
      CASE manner WHEN 'digest' THEN 'daily' ELSE 'instant' END::"Cadence",
      CASE manner WHEN 'digest' THEN ${morning}::int END,
      CASE manner WHEN 'quiet' THEN ${evening}::int END, CASE manner WHEN 'quiet' THEN ${morning}::int END
    FROM made JOIN wanted USING (platform, chat)`;
}
