// A process for tests: holds the data folder and does what it is handed, or hands over the command that it was given.
//   node holder.ts DATA_DIR COMMAND
import { UserError } from '../../src/core/errors.ts';
import { openDatabase } from '../../src/store/database.ts';
import { holdOrHandOver, type Run, serveHandover } from '../../src/store/handover.ts';

const [dataDir = '', command = ''] = process.argv.slice(2);
const print = (stream: 'out' | 'err', text: string): void =>
  void (stream === 'out' ? process.stdout : process.stderr).write(`${text}\n`);

try {
  const place = await holdOrHandOver(dataDir);
  if ('handOver' in place) {
    process.exitCode = await place.handOver(command, null, print);
  } else {
    const { prisma, close } = await openDatabase({ lock: place.lock });
    const add = (chat: number) =>
      prisma.chat.create({ data: { platform: 'test', account: 'a', chat: String(chat), kind: 'private' } });
    const run: Run = async (asked, _args, output) => {
      if (asked === 'fail') throw new UserError('This cannot be.', 'Try something else.');
      if (asked === 'for-ever') {
        output('out', 'begun');
        await new Promise(() => undefined);
      }
      if (asked === 'count') output('out', String(await prisma.chat.count()));
      output('err', `${asked} done`);
      return 7;
    };
    const serving = await serveHandover(dataDir, run);
    print('out', 'held');
    if (command === 'write') {
      for (let chat = (await prisma.chat.count()) + 1; ; chat++) {
        await add(chat);
        print('out', String(chat));
      }
    }
    process.stdin.resume();
    await new Promise((resolve) => void process.stdin.once('end', resolve));
    await serving.close();
    await close();
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  print('err', `${error.message} ${error.remedy}`);
  process.exitCode = 1;
}
