import { once } from 'node:events';
import { closeSync, openSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../core/errors.ts';
import { type DataDirLock, tryLockDataDir } from './data-dir.ts';

export type Stream = 'out' | 'err';

/** Takes whole pieces of output, in order. */
export type Output = (stream: Stream, text: string) => void;

/** Does a command's work and resolves to its exit code. A UserError reaches whoever started the command. */
export type Run = (command: string, args: unknown, output: Output) => Promise<number>;

type Line = { stream: Stream; text: string } | { exit: number } | { fault: { message: string; remedy: string | null } };

/** How often a holder that starts or stops is looked after. Milliseconds. */
const interval = 100;

/** What a Unix socket's address can hold, on the strictest system, with its final zero. Bytes. */
const longestAddress = 103;

/**
 * Does what commands of other processes hand over, for the holder of the folder's lock. `close` refuses what comes
 * later and resolves when the work under way is done.
 */
export async function serveHandover(dataDir: string, run: Run): Promise<{ close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, run));
  const { address, free } = addressOf(dataDir);
  // What a killed process left. Only the lock's holder comes here, so nobody listens on it.
  rmSync(address, { force: true });
  const listening = once(server, 'listening');
  // The socket is made within `listen`, for the owner alone.
  const before = process.umask(0o177);
  server.listen(address);
  process.umask(before);
  try {
    await listening;
  } catch (error) {
    free();
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `No socket can be made in the data folder ${dataDir} (${code}).`,
      'Choose a folder on a disk of this machine with DATA_DIR.',
    );
  }
  return {
    async close() {
      await new Promise((resolve) => void server.close(resolve));
      free();
    },
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, run: Run): Promise<void> {
  const say = (line: Line): void => void outgoing.write(`${JSON.stringify(line)}\n`);
  outgoing.on('error', () => undefined); // Whoever asked has left; the work goes on.
  outgoing.setHeader('Connection', 'close');
  try {
    const sent = await text(incoming);
    if (sent !== '') {
      const { command, args } = JSON.parse(sent) as { command: string; args: unknown };
      outgoing.flushHeaders();
      say({ exit: await run(command, args, (stream, words) => say({ stream, text: words })) });
    }
  } catch (error) {
    if (error instanceof UserError) say({ fault: { message: error.message, remedy: error.remedy } });
    else say({ fault: { message: error instanceof Error ? error.message : String(error), remedy: null } });
  }
  outgoing.end();
}

/** Lets the holder of the folder's lock run the command, and resolves to its exit code. */
export async function handOver(dataDir: string, command: string, args: unknown, output: Output): Promise<number> {
  const { address, free } = addressOf(dataDir);
  try {
    const incoming = await post(address, JSON.stringify({ command, args }));
    for await (const line of linesOf(incoming)) {
      if ('exit' in line) return line.exit;
      if ('stream' in line) output(line.stream, line.text);
      else if (line.fault.remedy === null) throw new Error(line.fault.message);
      else throw new UserError(line.fault.message, line.fault.remedy);
    }
  } catch (error) {
    if (!isConnectionFault(error)) throw error;
  } finally {
    free();
  }
  throw new UserError(
    'The running Lotse ended before it had finished this command.',
    'Look whether it was done, then try again.',
  );
}

async function* linesOf(incoming: IncomingMessage): AsyncGenerator<Line> {
  let rest = '';
  for await (const chunk of incoming.setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

/**
 * The lock on the folder, or a way to let its holder do the work. A holder that is just starting or stopping is waited
 * for; one that neither answers nor ends within `patience` milliseconds is a UserError.
 */
export async function holdOrHandOver(
  dataDir: string,
  patience = 30_000,
): Promise<{ lock: DataDirLock } | { handOver: Run }> {
  for (const until = Date.now() + patience; Date.now() < until; await wait(interval)) {
    const lock = tryLockDataDir(dataDir);
    if (lock) return { lock };
    if (await listens(dataDir, patience))
      return { handOver: (command, args, output) => handOver(dataDir, command, args, output) };
  }
  throw new UserError(
    `The data folder ${dataDir} is in use by another Lotse, which does not answer.`,
    'Wait until it has finished, or stop it; then try again.',
  );
}

async function listens(dataDir: string, patience: number): Promise<boolean> {
  const { address, free } = addressOf(dataDir);
  try {
    (await post(address, '', AbortSignal.timeout(patience))).resume();
    return true;
  } catch (error) {
    if (isConnectionFault(error)) return false;
    throw error;
  } finally {
    free();
  }
}

function post(socketPath: string, body: string, signal?: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, method: 'POST', agent: false, ...(signal && { signal }) });
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

const isConnectionFault = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(String(error.code));

/** A path to the socket that is short enough for an address. `free` when it is used no more. */
function addressOf(dataDir: string): { address: string; free(): void } {
  const address = join(dataDir, 'lotse.sock');
  if (Buffer.byteLength(address) <= longestAddress) return { address, free: () => undefined };
  if (process.platform !== 'linux') {
    throw new UserError(`The path ${dataDir} is too long for a socket.`, 'Choose a shorter one with DATA_DIR.');
  }
  const folder = openSync(dataDir, 'r');
  return { address: `/proc/self/fd/${folder}/lotse.sock`, free: () => closeSync(folder) };
}
