import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { connectEmbedded } from '../src/store/embedded.ts';
import { migrate, migrationsFolder, openSchemaEngine, ownMigrations } from '../src/store/migrate.ts';

const schemaFile = new URL('../prisma/schema.prisma', import.meta.url);
const usage = `For developers, after a change of prisma/schema.prisma:
  npm run migrations -- create NAME   write the migration that leads there
  npm run migrations -- --check       fail if the migrations lead elsewhere, or are not stable`;

/** The SQL that leads from what the migrations make to what the schema says; null when they agree. */
async function difference(): Promise<string | null> {
  const database = new PGlite();
  try {
    const connection = connectEmbedded(database);
    const migrations = ownMigrations();
    await migrate(connection, migrations);
    const again = await migrate(connection, migrations);
    if (again.length > 0) throw new Error(`Applied a second time: ${again.join(', ')}`);
    const engine = await openSchemaEngine(connection);
    const files = [{ path: 'schema.prisma', content: readFileSync(schemaFile, 'utf8') }];
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : (stdout ?? '').trim();
  } finally {
    await database.close();
  }
}

function write(name: string, sql: string): void {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = new URL(`${stamp}_${name}/`, migrationsFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('migration.sql', folder), `${sql}\n`);
  console.log(`Wrote ${stamp}_${name}. Read it, and add the CHECK constraints that Prisma's schema cannot say.`);
}

const [command, name] = process.argv.slice(2);
if (command === '--check') {
  const sql = await difference();
  if (sql === null) console.log('The migrations lead to what prisma/schema.prisma says.');
  else {
    console.error(`The migrations do not lead to what prisma/schema.prisma says. What is missing:\n${sql}`);
    process.exitCode = 1;
  }
} else if (command === 'create' && name !== undefined && /^[a-z0-9_]+$/.test(name)) {
  const sql = await difference();
  if (sql === null) console.log('Nothing has changed.');
  else write(name, sql);
} else {
  console.error(usage);
  process.exitCode = 1;
}
