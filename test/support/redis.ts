import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './port.ts';
import { redisPath } from '../setup/redis.ts';

export interface RedisServer {
  url: string;
  /** Ends it at once: it keeps nothing on disk. */
  stop(): Promise<void>;
}

/** A Redis of the test's own, on a free port or a given one. */
export async function startRedis(wanted?: number): Promise<RedisServer> {
  const path = redisPath();
  if (path === null) throw new Error('No redis-server was found. Run npm test, which installs it where it can.');
  const port = wanted ?? (await freePort());
  const server = spawn(path, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error('Redis ended.')));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}
