import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../simulators/discord/server.ts';
import { startTelegram, type Telegram } from '../simulators/telegram/server.ts';
import { dataDir, done, lotse, type Program, startProgram, type Variables } from '../support/program.ts';

let telegram: Telegram;
let discord: Discord;
let variables: Variables;
let program: Program;
const patience = { timeout: 20_000 };

beforeAll(async () => {
  telegram = await startTelegram();
  discord = await startDiscord();
  variables = {
    ...dataDir(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_BOT_TOKEN: discord.world.token,
    DISCORD_API_URL: discord.api,
  };
  program = await startProgram(variables);
});

afterAll(async () => {
  await program.stop('SIGTERM');
  await Promise.all([telegram.close(), discord.stop()]);
});

test('from a code to the report: staff announce from their own chat, and the message there changes as it goes on', async () => {
  const reader = telegram.person('de');
  reader.writes('Bitte informiere mich hier über alles Neue');
  const other = discord.person('de');
  const channel = discord.directChannel(other);
  discord.write(other, channel, '/abo alles');
  await expect.poll(() => telegram.read(reader.room), patience).toContain('Was:');
  await expect.poll(() => discord.seen(channel), patience).toContain('Was:');

  const added = done(await lotse(['staff', 'add', '--name', 'Anna', '--role', 'publisher'], variables));
  const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(added) ?? [];
  const anna = telegram.person('de', 'Anna');
  anna.writes(`/staff ${code}`);
  await expect.poll(() => telegram.read(anna.room), patience).toContain('Willkommen im Team, Anna');
  anna.writes('/announce Der Newsletter ist da\nEr liegt im Büro aus.');
  await expect.poll(() => telegram.read(anna.room), patience).toContain('Das bekommen: Discord 1, Telegram 1');
  anna.presses('Ändern');
  await expect.poll(() => telegram.read(anna.room), patience).toContain('Was soll anders werden?');
  anna.presses('Dringend');
  await expect.poll(() => telegram.read(anna.room), patience).toContain('Ist es dringend?');
  anna.writes('dringend');
  await expect.poll(() => telegram.read(anna.room), patience).toContain('kommt auch in den Ruhezeiten');
  anna.presses('Senden');
  await expect.poll(() => telegram.read(reader.room), patience).toContain('Er liegt im Büro aus.');
  await expect.poll(() => discord.seen(channel), patience).toContain('Er liegt im Büro aus.');
  await expect.poll(() => telegram.read(anna.room), patience).toContain('Verschickt: Der Newsletter ist da');
  expect(done(await lotse(['audit', '--limit', '1'], variables))).toContain('Anna (staff 1) published announcement 1.');
}, 90_000);
