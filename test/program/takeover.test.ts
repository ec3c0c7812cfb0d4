import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTelegram, type Telegram } from '../simulators/telegram/server.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { dataDir, type Program, startProgram, type Variables } from '../support/program.ts';

let server: PostgresServer;
let telegram: Telegram;
let variables: Variables;
let first: Program;
let second: Program;

beforeAll(async () => {
  server = await startPostgres();
  telegram = await startTelegram();
  variables = {
    ...dataDir(),
    DATABASE_URL: server.url,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  };
  first = await startProgram(variables);
  second = await startProgram(variables);
});

afterAll(async () => {
  await second.stop('SIGTERM');
  await telegram.close();
  await server.stop();
});

const stateOf = async ({ address }: Program): Promise<unknown> => (await fetch(`${address}/healthz`)).json();

test('of two processes with one token one speaks; when it is killed, the other takes over within 15 seconds', async () => {
  expect(await stateOf(first)).toMatchObject({ platforms: { telegram: 'connected' } });
  expect(await stateOf(second)).toMatchObject({ platforms: { telegram: 'standby' } });
  expect(second.printed.out).toContain('Telegram: another process has the token; this one waits');

  await first.stop('SIGKILL');
  const killed = Date.now();
  const person = telegram.person('de');
  person.writes('Wo kann ich in Meldorf helfen?');
  await expect.poll(() => telegram.read(person.room), { timeout: 20_000 }).toContain('Hausaufgabenhilfe');
  expect(Date.now() - killed).toBeLessThan(15_000);
  expect(await stateOf(second)).toMatchObject({ platforms: { telegram: 'connected' } });
}, 60_000);
