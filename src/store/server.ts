import { type ClientBase, Pool } from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { UserError } from '../core/errors.ts';
import type { Connection } from './migrate.ts';

/** A person waits for the first connection, so it has this long. Milliseconds. */
const patience = 5000;
/** As long as another process may take for its migrations. Milliseconds. */
const migrationPatience = 120_000;
/** Any number, but for ever the same: processes that start at once agree on it. */
const migrationLock = 7_202_611;

export interface Server extends Connection {
  /**
   * Lets one process at a time do the work, on a connection of its own: Prisma's schema engine takes locks that only
   * the end of its connection frees. So does the end of the process.
   */
  alone<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Throws a UserError if the tables may only be read. */
  requireRights(): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the server and checks that it will do. Throws a UserError in which no password stands. */
export async function openServer(url: string): Promise<Server> {
  const name = nameOf(url);
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: patience,
    application_name: 'lotse',
    onConnect: prepare,
  };
  const pool = new Pool(settings);
  const connection = connect(pool, name);
  const demand = async (right: string, { query }: Connection): Promise<void> => {
    const { rows } = await query(`SELECT ${right} AS granted`);
    if (rows[0]?.['granted'] !== true) throw noRights(name);
  };
  try {
    const { rows } = await connection.query('SHOW server_encoding');
    const encoding = String(rows[0]?.['server_encoding']);
    if (encoding !== 'UTF8') {
      throw new UserError(
        `The database ${name} stores texts as ${encoding}.`,
        `Create one that takes every script (CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0) and name it in DATABASE_URL.`,
      );
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...connection,
    async alone(work) {
      const own = new Pool({ ...settings, max: 1, idleTimeoutMillis: 0 });
      const only = connect(own, name);
      try {
        await only.query(`SET lock_timeout = ${migrationPatience}`);
        await only.query(`SELECT pg_advisory_lock(${migrationLock})`);
        await demand(`has_schema_privilege('public', 'CREATE')`, only);
        return await work(only);
      } finally {
        await own.end();
      }
    },
    requireRights: () => demand(`has_table_privilege('"ContentState"', 'UPDATE')`, connection),
    close: () => pool.end(),
  };
}

function connect(pool: Pool, name: string): Connection {
  // A connection that breaks while nobody uses it is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  return {
    adapter: new PrismaPg(pool),
    async query(sql) {
      try {
        return await pool.query(sql);
      } catch (error) {
        throw refusal(error, name);
      }
    },
    runScript: async (script) => void (await pool.query(script)),
  };
}

/** Prisma's adapter takes and gives times in UTC without saying so, and the tables are in `public`. */
async function prepare(client: ClientBase): Promise<void> {
  await client.query(`SET TIME ZONE 'UTC'; SET search_path TO public`);
}

/** How the server is called in messages: without user and password. */
function nameOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol === 'postgresql:' || address?.protocol === 'postgres:')
    return `${address.host}${address.pathname}`;
  throw new UserError(
    'DATABASE_URL is not the address of a PostgreSQL server.',
    'Expected something like postgresql://user:password@host:5432/database; signs such as @ : / # % in a password are written as %40 %3A %2F %23 %25.',
  );
}

/** PostgreSQL's error codes, and Node's for connections, in words. */
function refusal(error: unknown, name: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (['28P01', '28000'].includes(code) || error.message.startsWith('SASL')) {
    return new UserError(
      `The PostgreSQL server ${name} refuses the user or the password.`,
      'Check DATABASE_URL: its user, password and database.',
    );
  }
  if (code === '3D000') {
    return new UserError(
      `There is no such database: ${name}.`,
      'Create it (CREATE DATABASE …), or check DATABASE_URL.',
    );
  }
  if (code === '42501' || code === '3F000') return noRights(name);
  if (code === '55P03') {
    return new UserError(
      `Another process is still bringing the database ${name} up to date.`,
      'Wait for it, then start again.',
    );
  }
  if (code === '53300') {
    return new UserError(
      `The PostgreSQL server ${name} has no connection left.`,
      'Stop what uses them, or raise max_connections.',
    );
  }
  if (['57P03', '57P01', '57P02'].includes(code)) {
    return new UserError(`The PostgreSQL server ${name} is starting or stopping.`, 'Start Lotse again in a moment.');
  }
  if (/^E[A-Z_]+$/.test(code) || /timeout|terminated/i.test(error.message)) {
    return new UserError(
      `The PostgreSQL server ${name} cannot be reached (${code || 'no answer'}).`,
      'Start it, or check DATABASE_URL: its host and port.',
    );
  }
  if (/SSL|certificate/i.test(error.message)) {
    return new UserError(
      `The PostgreSQL server ${name} and Lotse cannot agree on encryption.`,
      'Check DATABASE_URL: its sslmode.',
    );
  }
  return error;
}

function noRights(name: string): UserError {
  return new UserError(
    `The user of DATABASE_URL may not make or change tables in the database ${name}.`,
    'Make that user the owner of the database (ALTER DATABASE … OWNER TO …), then start again.',
  );
}
