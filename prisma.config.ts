import { defineConfig } from 'prisma/config';

// The client is generated without Prisma's schema engine, and scripts/migrations.ts does without it as well: any
// program that exists keeps Prisma from downloading one.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
