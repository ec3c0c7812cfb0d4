import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { contentFile, longFile } from '../support/content-file.ts';
import {
  dataDir,
  done,
  lotse,
  npmStart,
  refused,
  type Program,
  startCommand,
  startProgram,
} from '../support/program.ts';

const variables = dataDir();
let first: Program;
beforeAll(async () => {
  first = await startProgram(variables, npmStart);
});

const helpInMeldorf = 'Wo kann ich in Meldorf helfen?';
const offer = (key: string, title: string): string =>
  contentFile({ title: key, offers: [{ key, title, places: ['01051074'] }] });

test('npm start on an empty folder says where the web chat is and which platforms are off', () => {
  expect(first.printed.out).toMatch(/^Web chat: http:\/\/127\.0\.0\.1:\d+$/m);
  for (const platform of ['Telegram', 'Slack', 'Discord'])
    expect(first.printed.out).toMatch(new RegExp(`^${platform}: off \\(.+_TOKEN is not set\\)$`, 'm'));
  expect(first.printed.err).toBe('');
});

test('a running program says that it lives', async () => {
  const response = await fetch(`${first.address}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: true, database: 'embedded' });
});

test('the web chat is a page, and answers from the content pack', async () => {
  const page = await fetch(first.address);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('Ein Programm, kein Mensch');
  expect(await first.answer(helpInMeldorf)).toContain('Hausaufgabenhilfe (Beispiel)');
});

test('SIGTERM to npm ends the program cleanly within 5 seconds, though connections are open', async () => {
  done(await lotse(['import', '-'], variables, offer('neu/lesen', 'Vorlesen in der Bücherei')));
  const { hostname, port } = new URL(first.address);
  const idle = connect(Number(port), hostname);
  idle.write(`GET /healthz HTTP/1.1\r\nHost: ${hostname}\r\nConnection: keep-alive\r\n\r\n`);
  await once(idle, 'data');
  const half = connect(Number(port), hostname);
  half.write(
    'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  await once(half, 'ready');
  for (const socket of [idle, half]) socket.on('error', () => undefined); // It may be cut rather than closed.
  const ended = await first.stop('SIGTERM');
  done(ended);
  expect(ended.milliseconds).toBeLessThan(5000);
});

test('a later start keeps the content, and SIGINT ends it as SIGTERM does', async () => {
  const program = await startProgram(variables);
  expect(await program.answer(helpInMeldorf)).toContain('Vorlesen in der Bücherei');
  expect(program.printed.out).not.toContain('for the first time');
  const ended = await program.stop('SIGINT');
  done(ended);
  expect(ended.milliseconds).toBeLessThan(5000);
});

test('a command that was handed over is finished before SIGTERM ends the program', async () => {
  const own = dataDir(variables);
  const program = await startProgram(own);
  const command = startCommand(['import', '-'], own);
  command.input.end(longFile(2500));
  await command.printing('Writing 2500 records');
  const { code, milliseconds } = await program.stop('SIGTERM');
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(5000);
  expect((await command.ended).out).toContain('offers: 2500 new');
});

test('kill -9 in the middle of an import loses nothing that was acknowledged, and leaves no half', {
  timeout: 60_000,
}, async () => {
  const own = dataDir(variables);
  const program = await startProgram(own);
  done(await lotse(['import', '-'], own, offer('neu/werkstatt', 'Möbel aufarbeiten')));
  const chat = startCommand(['chat'], own);
  chat.input.write('Hallo\n');
  await chat.printing('Lotse');
  const command = startCommand(['import', '-'], own);
  command.input.end(longFile(3000));
  await command.printing('Writing 3000 records');
  await program.stop('SIGKILL');
  chat.input.end('Danke\n');
  for (const ended of await Promise.all([command.ended, chat.ended])) {
    expect(refused(ended)).toContain('The running Lotse ended before it had finished this command. Look whether');
  }

  const again = await startProgram(own);
  expect(await again.answer(helpInMeldorf)).toContain('Möbel aufarbeiten');
  const exported = await lotse(['export'], own);
  expect([0, 3000]).toContain(exported.out.split('"lang/').length - 1);
  done(await again.stop('SIGTERM'));
});
