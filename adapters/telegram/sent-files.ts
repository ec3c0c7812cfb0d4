import type { Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { SentFile } from '../../src/core/chat.ts';
import { FileFault, fetchSentFile, sentFileLimits } from '../../src/core/fetch-file.ts';
import type { Settings } from './settings.ts';

/** The document or picture of a message; it is fetched only if somebody asks for it. */
export function sentFiles(
  { document, photo }: Message,
  api: Api,
  { apiRoot, token }: Pick<Settings, 'apiRoot' | 'token'>,
): readonly SentFile[] {
  const picture = photo?.at(-1);
  const file = document
    ? { name: document.file_name ?? 'file', mediaType: document.mime_type ?? 'application/octet-stream', of: document }
    : picture && { name: 'photo.jpg', mediaType: 'image/jpeg', of: picture };
  if (!file) return [];
  const { name, mediaType, of } = file;
  const size = of.file_size ?? 0;
  return [
    {
      name,
      mediaType,
      size,
      async fetch() {
        if (size > sentFileLimits.bytes) throw new FileFault('too-large');
        const { origin } = new URL(apiRoot);
        const path = await pathOf(api, of.file_id);
        return fetchSentFile(`${apiRoot}/file/bot${token}/${path}`, { hosts: [], origin });
      },
    },
  ];
}

async function pathOf(api: Api, id: string): Promise<string> {
  try {
    const { file_path: path } = await api.getFile(id);
    if (path === undefined || !/^[\w./-]{1,200}$/.test(path)) throw new FileFault('not-had');
    return path;
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('not-had');
  }
}
