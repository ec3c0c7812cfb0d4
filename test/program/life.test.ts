import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { contentFile, longFile } from '../support/content-file.ts';
import { dataDir, lotse, type Program, startCommand, startProgram } from '../support/program.ts';

const variables = dataDir();
let first: Program;
beforeAll(async () => {
  first = await startProgram(variables);
});

const helpInMeldorf = 'Wo kann ich in Meldorf helfen?';
const offer = (key: string, title: string): string => contentFile({ title: key, offers: [{ key, title, places: ['01051074'] }] });

test('the first start on an empty folder says where the web chat is and which platforms are off', () => {
  expect(first.printed.out).toMatch(/^Web chat: http:\/\/127\.0\.0\.1:\d+$/m);
  for (const platform of ['Telegram', 'Slack', 'Discord']) expect(first.printed.out).toMatch(new RegExp(`^${platform}: off \\(.+_TOKEN is not set\\)$`, 'm'));
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

test('SIGTERM ends it cleanly within 5 seconds, though connections are open', async () => {
  await lotse(['import', '-'], variables, offer('neu/lesen', 'Vorlesen in der Bücherei'));
  const { hostname, port } = new URL(first.address);
  const idle = connect(Number(port), hostname);
  idle.write(`GET /healthz HTTP/1.1\r\nHost: ${hostname}\r\nConnection: keep-alive\r\n\r\n`);
  await once(idle, 'data');
  const half = connect(Number(port), hostname);
  half.write('POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  await once(half, 'ready');
  for (const socket of [idle, half]) socket.on('error', () => {}); // It may be cut rather than closed.
  const { code, err, milliseconds } = await first.stop('SIGTERM');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(milliseconds).toBeLessThan(5000);
});

test('a later start keeps the content, and SIGINT ends it as SIGTERM does', async () => {
  const program = await startProgram(variables);
  expect(await program.answer(helpInMeldorf)).toContain('Vorlesen in der Bücherei');
  expect(program.printed.out).not.toContain('for the first time');
  const { code, err, milliseconds } = await program.stop('SIGINT');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(milliseconds).toBeLessThan(5000);
});

test('a command that was handed over is finished before SIGTERM ends the program', async () => {
  const own = dataDir(variables);
  const program = await startProgram(own);
  const command = startCommand(['import', '-'], own, longFile(2500));
  await command.printing('Writing 2500 records');
  const { code, milliseconds } = await program.stop('SIGTERM');
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(5000);
  expect(await command.ended).toMatchObject({ code: 0, out: expect.stringContaining('offers: 2500 new') });
});

test('kill -9 in the middle of an import loses nothing that was acknowledged, and leaves no half', async () => {
  const own = dataDir(variables);
  const program = await startProgram(own);
  expect(await lotse(['import', '-'], own, offer('neu/werkstatt', 'Möbel aufarbeiten'))).toMatchObject({ code: 0 });
  const command = startCommand(['import', '-'], own, longFile(3000));
  await command.printing('Writing 3000 records');
  await program.stop('SIGKILL');
  const { code, err } = await command.ended;
  expect(code).toBe(1);
  expect(err).toContain('The running Lotse ended before it had finished this command.');
  expect(err).not.toContain('    at ');

  const again = await startProgram(own);
  expect(await again.answer(helpInMeldorf)).toContain('Möbel aufarbeiten');
  const exported = await lotse(['export'], own);
  expect([0, 3000]).toContain(exported.out.split('"lang/').length - 1);
  expect(await again.stop('SIGTERM')).toMatchObject({ code: 0 });
});
