import type { Platform } from './platforms.ts';

/** discord.js lets 50 requests a second through by itself; where more is measured, that is lifted. */
export async function liftLibraryLimit(platform: Platform): Promise<void> {
  if (platform !== 'discord') return;
  const { DefaultRestOptions } = await import('discord.js');
  Reflect.set(DefaultRestOptions, 'globalRequestsPerSecond', Number.POSITIVE_INFINITY);
}
