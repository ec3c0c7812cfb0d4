import { z } from 'zod';
import { ContentFile } from '../core/content.ts';

/** The content format as JSON Schema, the text of prisma/content/schema.json: editors check and complete with it. */
export function contentSchema(): string {
  const schema = z.toJSONSchema(ContentFile, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Content of Lotse' }, null, 2)}\n`;
}
