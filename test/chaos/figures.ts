import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { fileName, newest, type Scene } from './plot.ts';
import { faultKinds, platforms, type World, type WorldChat } from './world.ts';

/** A row of the table. `passed` is null where the figure only says what happened. */
export interface Figure {
  name: string;
  value: string;
  wanted: string;
  passed: boolean | null;
}

/** Whatever shows an announcement ends with how to end them; what only tells of a change does not. */
const footer = 'Ändern oder beenden';

interface Row {
  state: string;
  reason: string | null;
  sentRevision: number;
  toldRevision: number;
  inDoubt: boolean;
}

/** One announcement in one chat: what is shown of it, and what its row says. */
interface Case extends Pick<WorldChat, 'platform' | 'manner'> {
  scene: Scene;
  row: Row | undefined;
  /** Messages that show it, and what came after it to tell of a change. */
  main: string[];
  told: string[];
  /** Messages with its file. */
  files: number;
}

const messages = (cases: readonly Case[]): number => cases.reduce((sum, { main }) => sum + main.length, 0);

/** What has to be there: the row, or what it says, excuses those that were never to get it. */
const isMissed = ({ scene, row, main }: Case): boolean => {
  if (scene.turn === 'withdrawn') return false;
  if (scene.turn === 'stopped') return main.length === 0 && row !== undefined && row.reason !== 'cancelled';
  if (scene.turn === 'called off' && main.length === 0) return row?.reason !== 'called-off';
  return main.length === 0;
};

const isOld = ({ scene, main }: Case): boolean =>
  scene.turn !== 'withdrawn' && main.length > 0 && !main.some((text) => text.includes(newest(scene)));

/** Something of it still stands there as if it were on. */
const isUncorrected = ({ scene, main, told }: Case): boolean =>
  scene.turn === 'called off' && main.length > 0 && ![...main, ...told].some((text) => text.includes(newest(scene)));

export async function figuresOf(parts: {
  db: PrismaClient;
  world: World;
  scenes: readonly Scene[];
  chats: number;
  wanted: { kills: number };
  isSettled: boolean;
  took: number;
  kills: number;
  mornings: number;
  sendingAtKills: Readonly<Record<string, number>>;
  happened: ReadonlyMap<string, number>;
}): Promise<Figure[]> {
  const { db, world, scenes, chats, wanted, isSettled, took, kills, mornings, sendingAtKills, happened } = parts;
  const cases = await casesOf(db, world.chats, scenes);
  const on = (platform: Case['platform']): Case[] => cases.filter((one) => one.platform === platform);
  const failures = (kind: string): number =>
    platforms.reduce((sum, platform) => sum + (world.faults.get(`${platform} ${kind}`) ?? 0), 0);
  const none = (name: string, of: readonly Case[]): Figure => ({
    name: of[0] ? `${name} (${of[0].scene.turn}, ${of[0].row?.state}, ${of[0].row?.reason})` : name,
    value: String(of.length),
    wanted: '0',
    passed: of.length === 0,
  });
  const said = (name: string, value: number | string): Figure => ({
    name,
    value: String(value),
    wanted: '',
    passed: null,
  });
  const doubled = cases.filter(({ main }) => main.length > 1);
  const twice = on('telegram').filter(({ main }) => main.length > 1);
  const lost = failures('cut after') > 0 ? (world.faults.get('telegram cut after') ?? 0) : 0;
  const extra = messages(twice) - twice.length;
  const bound = (sendingAtKills['telegram'] ?? 0) + lost;
  const turned = scenes.filter(({ turn }) => turn !== 'reminded' && turn !== 'with a file');
  const wanting = (what: (chat: WorldChat) => boolean): number => world.chats.filter(what).length;
  return [
    said('chats on three platforms', chats),
    said(
      'of them quiet until eight',
      wanting(({ manner }) => manner === 'quiet'),
    ),
    said(
      'of them with a digest at eight',
      wanting(({ manner }) => manner === 'digest'),
    ),
    said(
      'of them with reminders',
      wanting(({ reminders }) => reminders),
    ),
    said('mornings, on each of which it is eight', mornings),
    said('announcements, each to all chats', scenes.length),
    said('of them moved, corrected, called off, withdrawn or stopped in the middle', turned.length),
    said('messages shown at the end', messages(cases)),
    {
      name: 'processes killed while sending',
      value: String(kills),
      wanted: `${wanted.kills}`,
      passed: kills >= wanted.kills,
    },
    said(
      'rows being sent at the kills',
      Object.values(sendingAtKills).reduce((sum, count) => sum + count, 0),
    ),
    ...[...happened].map(([name, count]) => said(name, count)),
    ...faultKinds.map((kind) => said(`requests: ${kind}`, failures(kind))),
    said('seconds', Math.round(took)),
    { name: 'all brought to its end', value: isSettled ? 'yes' : 'no', wanted: 'yes', passed: isSettled },
    none(
      'chats without a row',
      cases.filter(({ scene, row }) => row === undefined && !['stopped', 'withdrawn'].includes(scene.turn)),
    ),
    none(
      'rows that failed',
      cases.filter(({ row }) => row?.state === 'failed' || row?.state === 'gone'),
    ),
    ...platforms.map((platform) => none(`missed on ${platform}`, on(platform).filter(isMissed))),
    ...platforms.map((platform) => none(`not the newest on ${platform}`, on(platform).filter(isOld))),
    none('called off, and shown without saying so', cases.filter(isUncorrected)),
    none(
      'withdrawn, and still there though not in doubt',
      cases.filter(({ scene, row, main }) => scene.turn === 'withdrawn' && main.length > 0 && !row?.inDoubt),
    ),
    none(
      'withdrawn, and still there on slack',
      on('slack').filter(({ scene, main }) => scene.turn === 'withdrawn' && main.length > 0),
    ),
    said(
      'withdrawn, in doubt, and still there',
      cases.filter(({ scene, row, main }) => scene.turn === 'withdrawn' && main.length > 0 && row?.inDoubt).length,
    ),
    none(
      'shown without its file',
      cases.filter(
        ({ scene, manner, main, files }) =>
          scene.turn === 'with a file' && manner !== 'digest' && main.length > 0 && files === 0,
      ),
    ),
    none(
      'its file twice on slack and discord',
      [...on('slack'), ...on('discord')].filter(({ files }) => files > 1),
    ),
    none(
      'changes told twice on slack and discord',
      [...on('slack'), ...on('discord')].filter(({ told }) => told.length > 1),
    ),
    none(
      'changes not told',
      cases.filter(({ row }) => row?.state === 'done' && row.sentRevision > 0 && row.toldRevision < row.sentRevision),
    ),
    none(
      'twice on slack',
      on('slack').filter(({ main }) => main.length > 1),
    ),
    none(
      'twice on discord',
      on('discord').filter(({ main }) => main.length > 1),
    ),
    {
      name: 'twice on telegram',
      value: String(extra),
      wanted: `at most ${bound} (rows being sent there at the kills, answers cut off)`,
      passed: extra <= bound,
    },
    none(
      'twice, and its row does not say so',
      doubled.filter(({ row }) => !row?.inDoubt),
    ),
    said('rows that say so', cases.filter(({ row }) => row?.inDoubt).length),
  ];
}

async function casesOf(db: PrismaClient, chats: readonly WorldChat[], opened: readonly Scene[]): Promise<Case[]> {
  const known = await db.chat.findMany({ select: { id: true, platform: true, chat: true } });
  const numbers = new Map(known.map(({ id, platform, chat }) => [`${platform} ${chat}`, id]));
  const rows = new Map((await db.delivery.findMany()).map((row) => [`${row.announcementId} ${row.chatId}`, row]));
  const scenes = [...opened, ...(await remindersOf(db, opened))];
  return chats.flatMap(({ platform, chat, manner, reminders, shown }) => {
    const all = shown();
    const number = numbers.get(`${platform} ${chat}`);
    return scenes.flatMap((scene): Case[] => {
      const isReminder = scene.turn === 'reminder';
      if (isReminder && !reminders) return [];
      const about = all.filter((text) => text.includes(scene.title) && text.includes('Erinnerung:') === isReminder);
      return [
        {
          scene,
          platform,
          manner,
          row: rows.get(`${scene.id} ${number}`),
          main: about.filter((text) => text.includes(footer)),
          told: about.filter((text) => !text.includes(footer)),
          files: all.filter((text) => text.includes(fileName(scene))).length,
        },
      ];
    });
  });
}

/** One that there is not has no rows. */
async function remindersOf(db: PrismaClient, scenes: readonly Scene[]): Promise<Scene[]> {
  const reminders = await db.announcement.findMany({ where: { reminderOf: { not: null } } });
  return scenes
    .filter(({ turn }) => turn === 'reminded')
    .map((scene) => ({
      ...scene,
      id: reminders.find(({ reminderOf }) => reminderOf === scene.id)?.id ?? 0,
      turn: 'reminder' as const,
    }));
}
