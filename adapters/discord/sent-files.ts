import type { SentFile } from '../../src/core/chat.ts';
import { FileFault, fetchSentFile, sentFileLimits } from '../../src/core/fetch-file.ts';
import type { WrittenMessage } from './events.ts';
import type { DiscordSettings } from './settings.ts';

const hosts = ['cdn.discordapp.com', 'media.discordapp.net'];

/** What was sent along with a message; it is fetched only if somebody asks for it. */
export function sentFiles(
  { attachments }: Pick<WrittenMessage, 'attachments'>,
  { apiUrl }: Pick<DiscordSettings, 'apiUrl'>,
): readonly SentFile[] {
  return attachments.map(({ filename: name, content_type: mediaType, size, url }) => ({
    name,
    mediaType: mediaType ?? 'application/octet-stream',
    size,
    fetch: () =>
      size > sentFileLimits.bytes
        ? Promise.reject(new FileFault('too-large'))
        : fetchSentFile(url, { hosts, origin: new URL(apiUrl).origin }),
  }));
}
