import { writeFileSync } from 'node:fs';
import { contentSchema } from '../src/imports/content-schema.ts';

writeFileSync(new URL('../prisma/content/schema.json', import.meta.url), contentSchema());
