import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../test/support/postgres.ts';
import { startRedis } from '../../../test/support/redis.ts';

export const placeNames = ['PostgreSQL with Redis', 'PostgreSQL', 'embedded'] as const;
export type PlaceName = (typeof placeNames)[number];

/** Where rows and queue live: servers in processes of their own, or a folder. */
export interface Place {
  /** Variables with which the program finds it. */
  variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openPlace(name: PlaceName): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const servers = [
    ...(name === 'embedded' ? [] : [{ variable: 'DATABASE_URL', ...(await startPostgres()) }]),
    ...(name === 'PostgreSQL with Redis' ? [{ variable: 'REDIS_URL', ...(await startRedis()) }] : []),
  ];
  return {
    variables: { DATA_DIR: folder, ...Object.fromEntries(servers.map(({ variable, url }) => [variable, url])) },
    async close() {
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
