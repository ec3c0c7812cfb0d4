import { z } from 'zod';

export const Platform = z.enum(['telegram', 'slack', 'discord']);
export type Platform = z.infer<typeof Platform>;
