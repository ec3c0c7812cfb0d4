import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type FakePlatform, fakePlatform } from './platform.ts';
import { furnish, openStage, type Stage } from './stage.ts';

/** The sending on an embedded database, with one platform, and content for each test of the file. */
export function embeddedStage(): {
  readonly stage: Stage;
  readonly platform: FakePlatform;
  readonly database: Database;
} {
  let folder: string;
  let open: { database: Database } | undefined;
  let current: { stage: Stage; platform: FakePlatform } | undefined;
  const required = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the stage is open only while tests run');
    return value;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-announcing-'));
    open = { database: await openDatabase({ lock: lockDataDir(folder) }) };
  });
  afterAll(async () => {
    await open?.database.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    const { database } = required(open);
    await furnish(database.prisma);
    const platform = fakePlatform('test');
    current = { platform, stage: await openStage(database, [platform]) };
  });
  afterEach(async () => {
    const { stage } = required(current);
    await stage.close();
    expect(stage.faults).toEqual([]);
  });
  return {
    get stage() {
      return required(current).stage;
    },
    get platform() {
      return required(current).platform;
    },
    get database() {
      return required(open).database;
    },
  };
}
