// A process for tests: publishes one announcement, unless it was, and sends it until all is sent, or until it kills
// itself a few milliseconds after so many messages (0: it does not).
//   node sender.ts '{"url": …} or {"dataDir": …}' QUEUE LOG MESSAGES
// What reached the platform is a line of the log: it is there for good, also when the process is killed at that moment.
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fakePlatform } from './platform.ts';
import { author, draftOf, openStage, publishAnnouncement } from './stage.ts';

const [where = '{}', queue = '', log = '', messages = '0'] = process.argv.slice(2);
let left = Number(messages);
const { url = '', dataDir = '' } = JSON.parse(where) as { url?: string; dataDir?: string };
const database = await openDatabase(dataDir === '' ? { url } : { lock: lockDataDir(dataDir) });
const platform = fakePlatform('test');
platform.answer = async ({ chat, options }) => {
  await wait(Math.random() * 4);
  appendFileSync(log, `${chat.chat}\t${options?.key}\n`);
  left -= 1;
  if (left === 0) setTimeout(() => process.kill(process.pid, 'SIGKILL'), Math.random() * 20);
  await wait(Math.random() * 4);
  return null;
};
const stage = await openStage(database, [platform], {
  ...(queue === '' ? (url === '' ? {} : { queue: { databaseUrl: url } }) : { queue: { redisUrl: queue } }),
  clock: {
    get now() {
      return Date.now();
    },
    set now(_) {
      throw new Error('the clock of this process cannot be set');
    },
  },
});
await publishAnnouncement(database.prisma, author, draftOf(), Date.now());
await stage.settled();
process.stdout.write(`finished ${stage.faults.length}\n`);
await stage.close();
await database.close();
