import { z } from 'zod';
import type { SentFile } from '../../src/core/chat.ts';
import { FileFault, fetchSentFile, sentFileLimits } from '../../src/core/fetch-file.ts';
import type { SlackSettings } from './settings.ts';

/** A file as an event names it; one that cannot be had (any more) has no address. */
export const EventFile = z.object({
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nonnegative().default(0),
  url_private: z.string().optional(),
});
export type EventFile = z.infer<typeof EventFile>;

/** What people sent; it is fetched with the bot token, and only if somebody asks for it. */
export function sentFiles(
  files: readonly EventFile[],
  { apiUrl, botToken }: Pick<SlackSettings, 'apiUrl' | 'botToken'>,
): readonly SentFile[] {
  return files.flatMap(({ name, mimetype, size, url_private: address }) => {
    if (address === undefined) return [];
    const fetch = (): Promise<Uint8Array> => {
      if (size > sentFileLimits.bytes) return Promise.reject(new FileFault('too-large'));
      const headers = { Authorization: `Bearer ${botToken}` };
      return fetchSentFile(address, { hosts: ['slack.com'], origin: new URL(apiUrl).origin, headers });
    };
    return [{ name: name ?? 'file', mediaType: mimetype ?? 'application/octet-stream', size, fetch }];
  });
}
