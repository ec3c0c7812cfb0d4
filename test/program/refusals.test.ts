import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { contentFile } from '../support/content-file.ts';
import { dataDir, done, type Ended, lotse, refused, startProgram, startRefused } from '../support/program.ts';

/** A folder that holds a database with the content pack. */
const whole = dataDir();
beforeAll(async () => {
  await lotse(['doctor'], whole);
});

/** The one sentence, or two, that a person reads. */
function refusal(ended: Ended): string {
  expect(ended.out).not.toContain('Ready.');
  const err = refused(ended);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  return err;
}

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

test.each([
  ['PORT', 'abc', 'expected a port'],
  ['PORT', '70000', 'expected a port'],
  ['PUBLIC_URL', 'lotse.example.org', 'expected an address such as'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL'],
  ['DATABASE_URL', 'mysql://u:p@127.0.0.1/x', 'not the address of a PostgreSQL server'],
  ['DATABASE_URL', 'postgresql://u:geheim@127.0.0.1:1/lotse', 'cannot be reached'],
])('%s=%s is refused with a sentence', async (name, value, expected) => {
  const variables = dataDir();
  const err = refusal(await startRefused({ ...variables, [name]: value }));
  expect(err).toContain(expected);
  expect(err).not.toContain('geheim');
  expect(existsSync(variables.DATA_DIR)).toBe(false);
});

test('a HOST that is not of this machine is a sentence', async () => {
  const err = refusal(await startRefused({ ...dataDir(whole), HOST: '192.0.2.1' }));
  expect(err).toContain('Set HOST to an address of this machine');
});

test('a server that hangs up is no PostgreSQL server, which the command says as the program does', async () => {
  const { server, port } = await listening();
  const variables = { ...dataDir(), DATABASE_URL: `postgresql://u:geheim@127.0.0.1:${port}/lotse` };
  for (const ended of [await startRefused(variables), await lotse(['doctor'], variables)]) {
    expect(refusal(ended)).toMatch(/^The PostgreSQL server .+ cannot be reached .+ check DATABASE_URL/);
  }
  server.close();
});

test('a file in the place of DATA_DIR is left as it is', async () => {
  const variables = dataDir();
  mkdirSync(join(variables.DATA_DIR, '..'), { recursive: true });
  writeFileSync(variables.DATA_DIR, 'mine');
  for (const ended of [await startRefused(variables), await lotse(['ask', 'Hallo'], variables)]) {
    expect(refusal(ended)).toBe(
      `${variables.DATA_DIR} is a file, not a folder. Choose another folder with DATA_DIR.\n`,
    );
  }
});

test.each<[string, (folder: string) => void]>([
  ['without its version', (folder) => rmSync(join(folder, 'PG_VERSION'))],
  ['without its control file', (folder) => rmSync(join(folder, 'global/pg_control'))],
  ['with a broken control file', (folder) => writeFileSync(join(folder, 'global/pg_control'), 'x'.repeat(8192))],
  ['without its tables', (folder) => rmSync(join(folder, 'base'), { recursive: true })],
  ['without its log of changes', (folder) => rmSync(join(folder, 'pg_wal'), { recursive: true })],
])('a damaged DATA_DIR, %s, is a sentence', async (_, damage) => {
  const variables = dataDir(whole);
  const folder = join(variables.DATA_DIR, 'database');
  damage(folder);
  expect(refusal(await startRefused(variables))).toContain(folder);
});

test('a DATA_DIR whose lock cannot be one is a sentence', async () => {
  const variables = dataDir(whole);
  mkdirSync(join(variables.DATA_DIR, 'lock'));
  expect(refusal(await startRefused(variables))).toContain(join(variables.DATA_DIR, 'lock'));
});

test('a content pack that is missing or faulty is a sentence, and leaves nothing in the way of a right one', {
  timeout: 60_000,
}, async () => {
  const variables = dataDir();
  const pack = join(variables.DATA_DIR, '../pack.json');
  const start = (): Promise<Ended> => startRefused({ ...variables, CONTENT_PACK: pack });
  mkdirSync(join(variables.DATA_DIR, '..'), { recursive: true });
  expect(refusal(await start())).toBe(
    `The content pack ${pack} cannot be read (ENOENT). Set CONTENT_PACK to a content file.\n`,
  );

  writeFileSync(
    pack,
    contentFile({
      offers: [
        { key: 'gut', title: 'Gut' },
        { key: 'schlecht', title: 'Schlecht', places: ['nirgends'] },
      ],
    }),
  );
  const err = refused(await start());
  expect(err).toContain('The content pack has faults:');
  expect(err).toContain(`${pack}:`);
  expect(err).toContain('offers[1].places[0]: found "nirgends", expected');
  expect(err).not.toContain('    at ');

  const places = [{ key: 'nirgends', kind: 'municipality' as const, name: 'Nirgends' }];
  writeFileSync(pack, contentFile({ places, offers: [{ key: 'gut', title: 'Gut', places: ['nirgends'] }] }));
  const exported = await lotse(['export'], { ...variables, CONTENT_PACK: pack });
  expect(JSON.parse(exported.out)).toMatchObject({ offers: [{ key: 'gut' }], places: [{ key: 'nirgends' }] });
});

test('a second program on the same folder, or on the same port, refuses, and the first goes on', {
  timeout: 60_000,
}, async () => {
  const other = dataDir(whole);
  const program = await startProgram(whole);
  const { port } = new URL(program.address);
  const [folder, address] = await Promise.all([startRefused(whole), startRefused({ ...other, PORT: port })]);
  expect(refusal(folder)).toBe(
    `The data folder ${whole.DATA_DIR} is in use by another Lotse. Stop that one first, or choose another folder with DATA_DIR.\n`,
  );
  expect(refusal(address)).toBe(
    `Port ${port} is already in use on 127.0.0.1. Stop what uses it, or choose another port, for example PORT=${Number(port) + 1}.\n`,
  );
  expect(await program.answer('Was ist los?')).toContain('(Beispiel)');
  done(await program.stop('SIGTERM'));
});
