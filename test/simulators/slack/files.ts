import { z } from 'zod';
import { type Answer, json, type Method, openChannel, refused, type Values } from './web-api.ts';
import type { SlackFile, Workspace } from './workspace.ts';

const Completed = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

const withScope =
  (method: Method): Method =>
  (space, values) =>
    space.mayWriteFiles
      ? method(space, values)
      : refused('missing_scope', { needed: 'files:write', provided: 'chat:write' });

function prepare(space: Workspace, values: Values): Answer {
  const { filename: name = '', length: given, alt_txt: altText = '' } = values;
  const length = Number(given);
  if (name === '' || !Number.isInteger(length) || length <= 0) return refused('invalid_arguments');
  if (length > 1_000_000_000) return refused('file_size_limit_exceeded');
  if (altText.length > 1000) return refused('alt_txt_too_large');
  const id = space.id('F');
  space.files.set(id, { id, name, length, altText, bytes: null, title: null });
  return { ok: true, upload_url: `${space.origin}/upload/v1/${id}`, file_id: id };
}

/** Shows the files in a channel, in one message of theirs. */
function complete(space: Workspace, values: Values): Answer {
  const { success, data } = Completed.safeParse(json(values['files']));
  if (!success) return refused('invalid_arguments');
  const files = data.map(({ id }) => space.files.get(id)).filter((file): file is SlackFile => file?.bytes != null);
  if (files.length < data.length) return refused('file_not_found');
  const channel = openChannel(space, { channel: values['channel_id'] }, true);
  if (typeof channel === 'string') return refused(channel);
  for (const [index, file] of files.entries()) file.title = data[index]?.title ?? file.name;
  channel.messages.push({
    ts: space.ts(),
    thread: values['thread_ts'] ?? null,
    user: space.bot.user,
    text: '',
    blocks: [],
    isMarkup: true,
    metadata: null,
    unfurl: false,
    files,
  });
  return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
}

/** The message of a file goes with it. */
function remove(space: Workspace, values: Values): Answer {
  const id = values['file'] ?? '';
  if (!space.files.delete(id)) return refused('file_not_found');
  for (const channel of space.channels.values()) {
    const index = channel.messages.findIndex(({ files = [] }) => files.some((file) => file.id === id));
    if (index >= 0) channel.messages.splice(index, 1);
  }
  return { ok: true };
}

export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': withScope(prepare),
  'files.completeUploadExternal': withScope(complete),
  'files.delete': withScope(remove),
};

/** What comes to an upload address, as it is; the status that Slack answers with. */
export function takeUpload(space: Workspace, path: string, bytes: Uint8Array): number {
  const file = space.files.get(path.split('/').at(-1) ?? '');
  if (!file || file.bytes !== null) return 404;
  if (bytes.byteLength !== file.length) return 400;
  file.bytes = bytes;
  return 200;
}
