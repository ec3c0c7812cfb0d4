import { execFile } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { connectEmbedded } from '../../src/store/embedded.ts';
import { type Connection, migrate, ownMigrations } from '../../src/store/migrate.ts';
import { openServer } from '../../src/store/server.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

const names = ownMigrations().map(({ name }) => name);

/** What a person reads when the database cannot be opened. */
async function sentence(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(UserError);
  if (!(error instanceof UserError)) return '';
  expect(`${error.message}${error.remedy}`).not.toContain('secret');
  expect(error.message).toMatch(/^[^\n]+\.$/);
  expect(error.remedy).toMatch(/^[^\n]+\.$/);
  return error.message;
}

async function ledger(database: Database): Promise<unknown> {
  return database.prisma
    .$queryRaw`SELECT migration_name AS name, applied_steps_count AS steps, finished_at IS NOT NULL AS finished, rolled_back_at IS NULL AS kept FROM _prisma_migrations ORDER BY 1`;
}

const applied = names.map((name) => ({ name, steps: 1, finished: true, kept: true }));

describe('a server', { timeout: 60_000 }, () => {
  let server: PostgresServer;
  let admin: Client;

  beforeAll(async () => {
    server = await startPostgres();
    admin = new Client(server.url);
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  /** Of a new, empty database. */
  async function emptyDatabase(options = ''): Promise<string> {
    const name = `test_${Math.random().toString(36).slice(2)}`;
    await admin.query(`CREATE DATABASE ${name} ${options}`);
    return variant({ pathname: `/${name}` });
  }

  function variant(parts: Partial<Pick<URL, 'pathname' | 'port' | 'username' | 'password' | 'protocol'>>): string {
    return Object.assign(new URL(server.url), parts).href;
  }

  test('gets each migration once from five processes that start at the same moment', async () => {
    const url = await emptyDatabase();
    const module = new URL('../../src/store/database.ts', import.meta.url).href;
    const code = `const { openDatabase } = await import(${JSON.stringify(module)});
      const database = await openDatabase({ url: process.argv[1] });
      console.log(await database.prisma.contentState.count());
      await database.close();`;
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => run(code, url)));
    expect(outcomes).toEqual(Array.from({ length: 5 }, () => ({ stdout: '1\n', stderr: '' })));
    const database = await openDatabase({ url });
    expect(await ledger(database)).toEqual(applied);
    await database.close();
  });

  test('that is up to date is not locked, neither to open it nor afterwards', async () => {
    const url = await emptyDatabase();
    const first = await openDatabase({ url });
    const locks = await first.prisma.$queryRaw`SELECT mode FROM pg_locks WHERE locktype = 'advisory'`;
    expect(locks).toEqual([]);
    const own = await openServer(url);
    await own.alone(async () => {
      await (await openDatabase({ url })).close();
    });
    await own.close();
    await first.close();
  });

  test('in another time zone keeps moments as they are', async () => {
    const url = await emptyDatabase();
    await admin.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET timezone TO 'Asia/Tokyo'`);
    const database = await openDatabase({ url });
    const at = new Date('2026-07-01T12:34:56.789Z');
    const { id } = await database.prisma.audit.create({
      data: { at, actor: 'a', action: 'a', subject: 's', detail: {} },
    });
    expect(await database.prisma.audit.findUnique({ where: { id } })).toMatchObject({ at });
    expect(await database.prisma.$queryRaw`SELECT at = '2026-07-01T12:34:56.789Z' AS same FROM "Audit"`).toEqual([
      { same: true },
    ]);
    await database.close();
  });

  test('that cannot be reached', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => void probe.close(resolve));
    expect(await sentence(openDatabase({ url: variant({ port: String(port) }) }))).toBe(
      `The PostgreSQL server 127.0.0.1:${port}/postgres cannot be reached (ECONNREFUSED).`,
    );
    expect(await sentence(openDatabase({ url: 'postgresql://lotse:secret@no-such-host.invalid/lotse' }))).toMatch(
      /cannot be reached \(E\w+\)/,
    );
  });

  test('that refuses the password, or has none to check', async () => {
    expect(await sentence(openDatabase({ url: variant({ password: 'secret2' }) }))).toContain(
      'refuses the user or the password',
    );
    expect(await sentence(openDatabase({ url: variant({ password: '' }) }))).toContain(
      'refuses the user or the password',
    );
    expect(await sentence(openDatabase({ url: variant({ username: 'nobody-here' }) }))).toContain(
      'refuses the user or the password',
    );
  });

  test('without the database', async () => {
    expect(await sentence(openDatabase({ url: variant({ pathname: '/nowhere' }) }))).toMatch(
      /^There is no such database: 127\.0\.0\.1:\d+\/nowhere\.$/,
    );
  });

  test.each(['mysql://lotse:secret@localhost/lotse', 'localhost:5432', 'postgresql://lotse:sec#ret@:x/', 'true'])(
    'given as %s',
    async (url) => {
      expect(await sentence(openDatabase({ url }))).toBe('DATABASE_URL is not the address of a PostgreSQL server.');
    },
  );

  test('on which the user may not make tables, or only read them', async () => {
    const url = await emptyDatabase();
    await admin.query(`CREATE ROLE guest LOGIN PASSWORD 'guest'`);
    const guest = Object.assign(new URL(url), { username: 'guest', password: 'guest' }).href;
    expect(await sentence(openDatabase({ url: guest }))).toContain('may not make or change tables');
    await (await openDatabase({ url })).close();
    expect(await sentence(openDatabase({ url: guest }))).toContain('may not make or change tables');
    const owner = new Client(url);
    await owner.connect();
    await owner.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest');
    await owner.end();
    expect(await sentence(openDatabase({ url: guest }))).toContain('may not make or change tables');
  });

  test('that cannot store every script', async () => {
    const url = await emptyDatabase(`ENCODING 'LATIN1' TEMPLATE template0`);
    expect(await sentence(openDatabase({ url }))).toContain('stores texts as LATIN1');
  });

  test('that has no connection left', async () => {
    const url = await emptyDatabase('CONNECTION LIMIT 1');
    const { name, password } = { name: 'few', password: 'few' };
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' CONNECTION LIMIT 0`);
    const few = Object.assign(new URL(url), { username: name, password }).href;
    expect(await sentence(openDatabase({ url: few }))).toContain('has no connection left');
  });

  describeMigrations(async () => {
    const connected = await openServer(await emptyDatabase());
    onTestFinished(() => connected.close());
    return connected;
  });
});

describe('a data folder', { timeout: 60_000 }, () => {
  let template: string;

  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), 'lotse-'));
    const database = await openDatabase({ lock: lockDataDir(template) });
    await database.prisma.chat.create({ data: { platform: 'test', account: 'a', chat: 'c', kind: 'private' } });
    await database.close();
  });
  afterAll(() => rmSync(template, { recursive: true }));

  /** A database with one chat in it. */
  function copy(): string {
    const folder = temporaryFolder();
    cpSync(template, folder, { recursive: true });
    return folder;
  }

  const open = (folder: string): Promise<Database> => openDatabase({ lock: lockDataDir(folder) });

  test('is made for its owner alone', () => {
    const folder = join(temporaryFolder(), 'new', 'data');
    lockDataDir(folder).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('is opened again with what is in it, and refused to others meanwhile', async () => {
    const folder = copy();
    const database = await open(folder);
    expect(await ledger(database)).toEqual(applied);
    expect(await database.prisma.chat.count()).toBe(1);
    expect(database.embedded).toBe(true);
    expect(() => lockDataDir(folder)).toThrow(UserError);
    await database.close();
    const lock = lockDataDir(folder);
    lock.release();
  });

  test('lets the process that made it end at once', async () => {
    const module = (name: string) => JSON.stringify(new URL(`../../src/store/${name}`, import.meta.url).href);
    const code = `const { openDatabase } = await import(${module('database.ts')});
      const { lockDataDir } = await import(${module('data-dir.ts')});
      const database = await openDatabase({ lock: lockDataDir(process.argv[1]) });
      await database.close();
      console.log(Date.now());`;
    const { stdout, stderr } = await run(code, temporaryFolder());
    expect(Date.now() - Number(stdout)).toBeLessThan(5000);
    expect(stderr).toBe('');
  });

  test('whose making was interrupted is made anew', async () => {
    const folder = temporaryFolder();
    cpSync(join(template, 'database'), join(folder, 'database.unfinished'), { recursive: true });
    rmSync(join(folder, 'database.unfinished', 'global'), { recursive: true });
    const database = await open(folder);
    expect(await database.prisma.chat.count()).toBe(0);
    await database.close();
    expect(readdirSync(folder).toSorted()).toEqual(['database', 'lock']);
  });

  test('that is a file', async () => {
    const file = join(temporaryFolder(), 'data');
    writeFileSync(file, 'mine');
    expect(() => lockDataDir(file)).toThrow(`${file} is a file, not a folder.`);
    expect(() => lockDataDir(join(file, 'inside'))).toThrow('cannot be made or written to (ENOTDIR)');
  });

  test('that may not be written to', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const module = new URL('../../src/store/data-dir.ts', import.meta.url).href;
    // Root may write anywhere, so it becomes somebody else.
    const code = `const { lockDataDir } = await import(${JSON.stringify(module)});
      if (process.getuid() === 0) {
        process.setgid(65534);
        process.setuid(65534);
      }
      try { lockDataDir(process.argv[1]); } catch (error) { console.log(error.message); }`;
    const { stdout } = await run(code, folder);
    chmodSync(folder, 0o700);
    expect(stdout).toContain('cannot be made or written to (EACCES)');
  });

  test('with a lock file that is something else', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'lock'), 'x'.repeat(5000));
    expect(() => lockDataDir(folder)).toThrow(
      `The file ${join(folder, 'lock')} cannot be used as a lock (file is not a database).`,
    );
  });

  const damages: [string, (database: string) => void][] = [
    ['no pg_control', (database) => rmSync(join(database, 'global', 'pg_control'))],
    ['an empty pg_control', (database) => truncateSync(join(database, 'global', 'pg_control'))],
    [
      'a pg_control of noise',
      (database) => writeFileSync(join(database, 'global', 'pg_control'), Buffer.alloc(8192, 'noise')),
    ],
    ['no write-ahead log', (database) => emptyFolder(join(database, 'pg_wal'))],
    ['a cut write-ahead log', (database) => cutFiles(join(database, 'pg_wal'), /^0/, 0)],
    ['no transaction states', (database) => emptyFolder(join(database, 'pg_xact'))],
    ['no tables', (database) => rmSync(join(database, 'base'), { recursive: true })],
    ['cut tables', (database) => cutFiles(join(database, 'base', '5'), /^1/, 8192)],
    ['no settings', (database) => rmSync(join(database, 'postgresql.conf'))],
    ['settings of noise', (database) => appendFileSync(join(database, 'postgresql.conf'), '\nnoise noise noise\n')],
    ['only a folder', (database) => emptyFolder(database)],
  ];
  test.each(damages)('with %s', async (_what, damage) => {
    const folder = copy();
    damage(join(folder, 'database'));
    expect(await sentence(open(folder))).toMatch(
      /cannot be opened: its files are damaged or incomplete\.|holds no complete database\./,
    );
    lockDataDir(folder).release();
  });

  test('is never made over what is left of another database', async () => {
    const folder = copy();
    rmSync(join(folder, 'database', 'PG_VERSION'));
    const before = readdirSync(join(folder, 'database', 'base', '5')).length;
    expect(await sentence(open(folder))).toContain('holds no complete database');
    expect(readdirSync(join(folder, 'database', 'base', '5'))).toHaveLength(before);
  });

  test('of another PostgreSQL', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n');
    expect(await sentence(open(folder))).toContain(
      'has files of PostgreSQL 17; this version of Lotse reads those of 18.',
    );
  });

  test('of a newer Lotse', async () => {
    const folder = copy();
    const database = await open(folder);
    await database.prisma
      .$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99990101000000_later', now())`;
    await database.close();
    expect(await sentence(open(folder))).toContain(
      'last used by a newer version of Lotse: it has the migration 99990101000000_later',
    );
  });

  test('made with another text of a migration', async () => {
    const folder = copy();
    const database = await open(folder);
    await database.prisma.$executeRaw`UPDATE _prisma_migrations SET checksum = 'x'`;
    await database.close();
    expect(await sentence(open(folder))).toContain(`another text of the migration ${names[0] ?? ''}`);
  });

  describeMigrations(async () => {
    const database = new PGlite();
    onTestFinished(() => database.close());
    return connectEmbedded(database);
  });
});

/** What holds for migrations on both engines. */
function describeMigrations(connect: () => Promise<Connection>): void {
  const good = {
    name: '90000101000000_good',
    sql: `CREATE TABLE good (a text); INSERT INTO good VALUES ('semi;colon');`,
  };
  const bad = { name: '90000102000000_bad', sql: `CREATE TABLE half (a text); INSERT INTO good VALUES (1, 2);` };

  test('a migration that fails leaves nothing of itself, and is tried again', async () => {
    const connection = await connect();
    expect(await sentence(migrate(connection, [good, bad]))).toMatch(
      /^The database could not be brought up to date: .*INSERT has more expressions/,
    );
    const tables = `SELECT to_regclass('good') IS NOT NULL AS good, to_regclass('half') IS NOT NULL AS half`;
    expect((await connection.query(tables)).rows).toEqual([{ good: true, half: false }]);
    expect(await migrate(connection, [good, { ...bad, sql: bad.sql.replace('1, 2', '1') }])).toEqual([bad.name]);
    expect((await connection.query('SELECT a FROM good')).rows).toEqual([{ a: 'semi;colon' }, { a: '1' }]);
  });

  test('a migration that a kill interrupted is tried again', async () => {
    const connection = await connect();
    await migrate(connection, [good]);
    await connection.runScript(
      `DROP TABLE good; UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0`,
    );
    expect(await migrate(connection, [good])).toEqual([good.name]);
    expect(await migrate(connection, [good])).toEqual([]);
  });
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

function cutFiles(folder: string, which: RegExp, length: number): void {
  for (const name of readdirSync(folder).filter((file) => which.test(file))) truncateSync(join(folder, name), length);
}

/** A process of its own, as the launcher starts it. */
function run(code: string, argument: string): Promise<{ stdout: string; stderr: string }> {
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code, argument];
  return promisify(execFile)(process.execPath, options);
}
