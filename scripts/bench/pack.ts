import { readFileSync } from 'node:fs';
import { ContentFile } from '../../src/core/content.ts';

/** The moment for which answers are measured. */
export const today = '2026-11-23';
export const now = Date.parse(`${today}T09:00:00+01:00`);

export const packContent = (): ContentFile =>
  ContentFile.parse(
    JSON.parse(readFileSync(new URL('../../prisma/content/dithmarschen.json', import.meta.url), 'utf8')),
  );
