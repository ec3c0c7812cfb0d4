import { z } from 'zod';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Door, Place } from '../../src/core/door.ts';
import type { Attachment } from '../../src/core/message.ts';
import type { Api } from './api.ts';
import { resultOf } from './faults.ts';
import { shorten } from './split.ts';

/** Bytes that Slack takes, characters of the text for who does not see a picture, and of a title that is read. */
export const fileLimits = { bytes: 1_000_000_000, altText: 1000, title: 200 } as const;
export const isPicture = ({ mediaType }: Attachment): boolean => mediaType.startsWith('image/');
export const altTextOf = ({ description }: Attachment): string => shorten(description, fileLimits.altText);
export const titleOf = ({ description }: Attachment): string => shorten(description, fileLimits.title);
/** Milliseconds that an upload may take. */
const patience = 60_000;

const Prepared = z.object({ upload_url: z.url(), file_id: z.string() });

/** `id` is there once Slack has the file, also where nobody may have been shown it. */
export type Shared = { result: SendResult; id: string | null };

/** Uploads files, shows them in chats and deletes them. */
export function createFiles({ api, door }: { api: Api; door: Door }) {
  const transfer = (file: Attachment, address: string, urgency: Urgency): Promise<Response | null> =>
    door.through({ line: 'files', urgency, limits: [] }, async () => {
      const headers = { 'Content-Type': 'application/octet-stream' };
      const body = new Uint8Array(file.bytes);
      const signal = AbortSignal.any([door.shut, AbortSignal.timeout(patience)]);
      const response = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
      await response.arrayBuffer();
      return response;
    });

  const upload = async (file: Attachment, urgency: Urgency): Promise<Shared> => {
    const altText = isPicture(file) ? { alt_txt: altTextOf(file) } : {};
    const values = { filename: file.name, length: file.bytes.byteLength, ...altText };
    const prepared = await api.call('files.getUploadURLExternal', values, aside('files.getUploadURLExternal', urgency));
    // Nobody is shown what was only prepared.
    if (!prepared.ok) return { result: again(prepared.result), id: null };
    const { success, data } = Prepared.safeParse(prepared.data);
    if (!success) return { result: { kind: 'refused', why: 'no_upload_url' }, id: null };
    try {
      const response = await transfer(file, data.upload_url, urgency);
      if (response === null) return { result: { kind: 'busy', seconds: 1 }, id: null };
      if (response.ok) return { result: { kind: 'ok', id: data.file_id }, id: data.file_id };
      return { result: resultOf({ code: `http_${response.status}`, seconds: null }, 1), id: null };
    } catch {
      // What the network says may name the address, which is a secret.
      return { result: { kind: 'busy', seconds: 1 }, id: null };
    }
  };

  return {
    /** `uploaded` is the id of an earlier attempt that may not have come to its end. */
    async share(chat: ChatRef, file: Attachment, place: Place, uploaded: string | null): Promise<Shared> {
      const prepared: Shared =
        uploaded === null ? await upload(file, place.urgency) : { result: { kind: 'ok', id: uploaded }, id: uploaded };
      const { id } = prepared;
      if (id === null) return prepared;
      const values = {
        files: [{ id, title: titleOf(file) }],
        channel_id: chat.chat,
        ...(chat.thread === null ? {} : { thread_ts: chat.thread }),
      };
      const shown = await api.call('files.completeUploadExternal', values, place);
      return { result: shown.ok ? { kind: 'ok', id } : shown.result, id };
    },
    /** What is not there any more is removed. */
    async remove(id: string): Promise<SendResult> {
      const called = await api.call('files.delete', { file: id }, aside('files.delete', 'broadcast'));
      const isAway = !called.ok && (called.code === 'file_not_found' || called.code === 'file_deleted');
      return called.ok || isAway ? { kind: 'ok', id } : called.result;
    },
  };
}

function again(result: SendResult): SendResult {
  return result.kind === 'unknown' ? { kind: 'busy', seconds: 1 } : result;
}

/** Slack allows about 50 a minute of each kind. */
function aside(line: string, urgency: Urgency): Place {
  return { line, urgency, limits: [{ count: 50, milliseconds: 60_000 }] };
}
