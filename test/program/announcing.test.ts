import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../simulators/discord/server.ts';
import { openSlack, type Slack } from '../simulators/slack/index.ts';
import { startTelegram, type Telegram } from '../simulators/telegram/server.ts';
import { dataDir, done, lotse, type Program, startProgram, type Variables } from '../support/program.ts';

let telegram: Telegram;
let slack: Slack;
let discord: Discord;
let variables: Variables;
let program: Program;

beforeAll(async () => {
  telegram = await startTelegram();
  slack = await openSlack();
  discord = await startDiscord();
  variables = {
    ...dataDir(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.tokens.botToken,
    SLACK_APP_TOKEN: slack.tokens.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_BOT_TOKEN: discord.world.token,
    DISCORD_API_URL: discord.api,
  };
  program = await startProgram(variables);
});

afterAll(async () => {
  await program.stop('SIGTERM');
  await Promise.all([telegram.close(), slack.close(), discord.stop()]);
});

const soon = { timeout: 20_000 };

test('who subscribed on any platform gets what the staff announce, who did not gets nothing', async () => {
  const anna = telegram.person('de');
  const other = telegram.person('de');
  const ben = slack.person({ locale: 'de-DE' });
  const channel = slack.direct(ben);
  const cem = discord.person('de');
  const direct = discord.directChannel(cem);

  anna.writes('Sag mir Bescheid, wenn es etwas Neues gibt');
  await expect.poll(() => telegram.read(anna.room), soon).toContain('ich melde mich hier von selbst');
  other.writes('Wo kann ich helfen?');
  slack.write(ben, channel, 'Sag mir Bescheid, wenn es etwas Neues gibt');
  await expect.poll(() => slack.seen(channel).join('\n'), soon).toContain('ich melde mich hier von selbst');
  discord.write(cem, direct, 'Sag mir Bescheid, wenn es etwas Neues gibt');
  await expect.poll(() => discord.seen(direct), soon).toContain('ich melde mich hier von selbst');

  const added = done(await lotse(['staff', 'add', '--name', 'Greta', '--role', 'administrator'], variables));
  const [code = ''] = /[A-Z2-9]{4}(?:-[A-Z2-9]{4})+/.exec(added) ?? [];
  const greta = telegram.person('de');
  greta.writes(`/staff ${code}`);
  await expect.poll(() => telegram.read(greta.room), soon).toContain('Greta');

  const text = 'Am Hafen suchen wir zwei Leute, die beim Umzug tragen.';
  const announced = await lotse(['announce', '--title', 'Umzugshilfe', '--text', text, '--urgent', '--yes'], variables);
  expect(announced).toMatchObject({ code: 0 });

  await expect.poll(() => telegram.read(anna.room), soon).toContain(text);
  await expect.poll(() => slack.seen(channel).join('\n'), soon).toContain(text);
  await expect.poll(() => discord.seen(direct), soon).toContain(text);
  expect(telegram.read(other.room)).not.toContain(text);

  const audit = done(await lotse(['audit'], variables));
  expect(audit).toContain('Greta');
}, 90_000);
