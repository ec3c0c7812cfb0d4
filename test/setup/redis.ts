import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The Redis server for the tests: REDIS_SERVER_PATH, else the first that is found; null if there is none. */
export function redisPath(): string | null {
  const { REDIS_SERVER_PATH, PATH = '' } = process.env;
  if (REDIS_SERVER_PATH) return REDIS_SERVER_PATH;
  const folders = [...PATH.split(delimiter), ...places];
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path)) ?? null;
}
