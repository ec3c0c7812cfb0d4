import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFile } from '../support/content-file.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import {
  dataDir,
  done,
  lotse,
  refused,
  type Program,
  startProgram,
  startRefused,
  type Variables,
} from '../support/program.ts';

const pack = fileURLToPath(new URL('../../prisma/content/dithmarschen.json', import.meta.url));
let server: PostgresServer | undefined;
let variables: Variables & { DATABASE_URL: string };
let programs: Program[];
beforeAll(async () => {
  server = await startPostgres();
  variables = { ...dataDir(), DATABASE_URL: server.url };
  programs = await Promise.all([startProgram(variables), startProgram(variables)]);
});
afterAll(() => server?.stop());

const helpInMeldorf = 'Wo kann ich in Meldorf helfen?';

test('two programs that start at once on an empty database both answer, and the content is there once', async () => {
  for (const program of programs) {
    expect(await program.answer(helpInMeldorf)).toContain('1. Hausaufgabenhilfe (Beispiel)');
    const health = await fetch(`${program.address}/healthz`);
    expect(await health.json()).toMatchObject({ ok: true, database: 'server' });
  }
  const doctor = done(await lotse(['doctor'], variables));
  expect(doctor).toContain('database: on a server (DATABASE_URL), reachable');
  expect(doctor).toContain('content: 215 places, 8 organisations, 1 contacts, 14 offers, 13 events');
  expect(doctor).not.toContain('secret');
  expect(done(await lotse(['import', pack], variables))).toContain('Nothing has changed.');
});

test('a command asks the server by itself, and what it imports is in every web chat within 2 seconds', async () => {
  expect(done(await lotse(['ask', helpInMeldorf], variables))).toContain('Hausaufgabenhilfe');
  const file = contentFile({ offers: [{ key: 'neu/lesen', title: 'Vorlesen', places: ['01051074'] }] });
  done(await lotse(['import', '-'], variables, file));
  for (const program of programs) {
    await expect.poll(() => program.answer(helpInMeldorf), { timeout: 2000, interval: 200 }).toContain('1. Vorlesen');
  }
});

test('a password or database that is wrong is one sentence without the password', async () => {
  const password = await startRefused({
    ...variables,
    DATABASE_URL: variables.DATABASE_URL.replace('secret', 'geheim'),
  });
  expect(refused(password)).toMatch(/^The PostgreSQL server .+ refuses the user or the password\..+\n$/);
  const database = await startRefused({
    ...variables,
    DATABASE_URL: variables.DATABASE_URL.replace(/postgres$/, 'nowhere'),
  });
  expect(refused(database)).toMatch(/^There is no such database: .+\/nowhere\..+\n$/);
  expect(`${password.err}${database.err}`).not.toMatch(/geheim|secret|^\s+at /m);
});

test('a database that goes away is said by /healthz, while the web chat answers from what it knew', async () => {
  await server?.stop();
  server = undefined;
  for (const { address, answer } of programs) {
    expect((await fetch(`${address}/healthz`)).status).toBe(503);
    expect(await answer(`Ich heiße Quittenbrot, ${helpInMeldorf}`)).toContain('1. Vorlesen');
  }
  const [doctor, ...stopped] = await Promise.all([
    lotse(['doctor'], variables),
    ...programs.map(({ stop }) => stop('SIGTERM')),
  ]);
  expect(refused(doctor)).toMatch(/^The PostgreSQL server .+ cannot be reached.+\n$/);
  for (const { code, milliseconds, err } of stopped) {
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(5000);
    expect(err).toContain('fault');
    expect(err).not.toMatch(/secret|Quittenbrot/);
  }
  expect(existsSync(variables.DATA_DIR)).toBe(false);
});
