import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../simulators/discord/server.ts';
import { openSlack, type Slack } from '../simulators/slack/index.ts';
import { startTelegram, type Telegram } from '../simulators/telegram/server.ts';
import {
  dataDir,
  done,
  lotse,
  type Program,
  refused,
  startProgram,
  startRefused,
  type Variables,
} from '../support/program.ts';

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

const question = 'Wo kann ich in Meldorf helfen?';
const answer = 'Hausaufgabenhilfe (Beispiel)';

test('the program says that it is connected to all platforms, and so do the health page and doctor', async () => {
  for (const name of ['Telegram', 'Slack', 'Discord']) expect(program.printed.out).toContain(`${name}: connected`);
  const health: unknown = await (await fetch(`${program.address}/healthz`)).json();
  expect(health).toMatchObject({ platforms: { telegram: 'connected', slack: 'connected', discord: 'connected' } });
  const doctor = done(await lotse(['doctor'], variables));
  for (const name of ['Telegram', 'Slack', 'Discord']) expect(doctor).toContain(`${name}: on, connected`);
});

test('a question on Telegram is answered from the content', async () => {
  const person = telegram.person('de');
  person.writes(question);
  await expect.poll(() => telegram.read(person.room), { timeout: 20_000 }).toContain(answer);
});

test('a question on Slack is answered from the content', async () => {
  const person = slack.person({ locale: 'de-DE' });
  const channel = slack.direct(person);
  slack.write(person, channel, question);
  await expect.poll(() => slack.seen(channel).join('\n'), { timeout: 20_000 }).toContain(answer);
});

test('a question on Discord is answered from the content', async () => {
  const person = discord.person('de');
  const channel = discord.directChannel(person);
  discord.write(person, channel, question);
  await expect.poll(() => discord.seen(channel), { timeout: 20_000 }).toContain(answer);
});

test('words after a command say what it is about, on every platform', async () => {
  const inHeide = /in Heide/;
  const one = telegram.person('de');
  one.writes('/termine Heide');
  const two = slack.person({ locale: 'de-DE' });
  slack.command(two, slack.direct(two), '/termine', 'Heide');
  const three = discord.person('de');
  discord.command(three, discord.directChannel(three), 'termine', 'Heide');
  await expect.poll(() => telegram.read(one.room), { timeout: 20_000 }).toMatch(inHeide);
  await expect.poll(() => slack.seen(slack.direct(two)).join(), { timeout: 20_000 }).toMatch(inHeide);
  await expect.poll(() => discord.seen(discord.directChannel(three)), { timeout: 20_000 }).toMatch(inHeide);
});

test('the App Home on Slack shows what is on and what the person gets, as it is now', async () => {
  const person = slack.person({ locale: 'de-DE' });
  const direct = slack.direct(person);
  slack.openHome(person, 'home');
  await expect.poll(() => slack.home(person), { timeout: 20_000 }).toContain('nichts bestellt');
  expect(slack.home(person)).toMatch(/Programm[^]*Als Nächstes steht an:\n1\./);
  slack.write(person, direct, 'Sag mir Bescheid, wenn in Heide etwas gesucht wird');
  await expect.poll(() => slack.seen(direct)).toHaveLength(1);
  slack.openHome(person, 'home');
  await expect.poll(() => slack.home(person), { timeout: 20_000 }).toContain('Das bekommt dieser Chat:');
  expect(slack.home(person)).toContain('Wo: Heide');
  slack.press(person, 'home', 'Abbestellen');
  await expect.poll(() => slack.seen(direct)).toHaveLength(2);
  slack.openHome(person, 'home');
  await expect.poll(() => slack.home(person)).toContain('nichts bestellt');
});

test('an opened chat is welcomed in its language, and a button leads on', async () => {
  const person = telegram.person('en');
  person.writes('/start');
  await expect.poll(() => telegram.read(person.room), { timeout: 20_000 }).toContain('a program, not a person');
  person.presses('Where can I help?');
  await expect.poll(() => telegram.read(person.room), { timeout: 20_000 }).toContain('(example)');
});

test('a platform that refuses its token leaves the others alone', async () => {
  telegram.revoke();
  await expect
    .poll(async () => (await fetch(`${program.address}/healthz`)).json(), { timeout: 20_000 })
    .toMatchObject({ ok: true, platforms: { telegram: 'refused', slack: 'connected', discord: 'connected' } });
  expect(await program.answer(question)).toContain(answer);
});

test('a platform that is set up in part stops the start with what is missing', async () => {
  const said = refused(await startRefused({ ...dataDir(), SLACK_BOT_TOKEN: 'xoxb-1' }));
  expect(said).toMatch(/SLACK_APP_TOKEN/);
});

test.each(['telegram', 'slack', 'discord'])('how to create the bot is told: setup %s', async (platform) => {
  expect(done(await lotse(['setup', platform], dataDir())).length).toBeGreaterThan(500);
});

test('setup of an unknown platform names the known ones', async () => {
  expect(refused(await lotse(['setup', 'fax'], dataDir()))).toContain('telegram, slack, discord');
});
