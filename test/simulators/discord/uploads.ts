import { readMultipart } from '../multipart.ts';
import { invalid, Refusal, tooLong } from './refusal.ts';
import { type PostedFile, snowflake, type Upload } from './world.ts';

/** Bytes of one file without boosts, files of a message, characters of a description. */
const limits = { bytes: 10 * 1024 * 1024, files: 10, description: 1024 };

interface Named {
  id: string | number;
  filename?: string;
  description?: string;
}

/** A request's body and its files by number: JSON, or a form with `payload_json` and `files[n]`. */
export function readBody(
  bytes: Buffer,
  contentType: string,
): { body: Record<string, unknown>; uploads: Map<number, Upload> } {
  const uploads = new Map<number, Upload>();
  let json = bytes.toString();
  if (contentType.startsWith('multipart/form-data')) {
    const fields = readMultipart(bytes, contentType);
    json = fields.find(({ name }) => name === 'payload_json')?.bytes.toString() ?? '';
    for (const { name, filename, type, bytes: content } of fields) {
      const number = /^files\[(\d+)\]$/.exec(name)?.[1];
      if (number !== undefined && filename !== null)
        uploads.set(Number(number), { name: filename, type, bytes: content });
    }
  }
  return { body: json === '' ? {} : (JSON.parse(json) as Record<string, unknown>), uploads };
}

/** The files of a message after a request: those it keeps of `before`, then those it uploads. Throws a Refusal. */
export function readFiles(
  body: Record<string, unknown>,
  uploads: ReadonlyMap<number, Upload>,
  before: readonly PostedFile[],
): PostedFile[] {
  const named = body['attachments'] as Named[] | undefined;
  const kept = named ? before.filter(({ id }) => named.some((one) => String(one.id) === id)) : before;
  const isKnown = ({ id }: Named): boolean => uploads.has(Number(id)) || before.some((file) => file.id === String(id));
  if (named && !named.every(isKnown)) throw invalid('attachments', 'ATTACHMENT_NOT_FOUND', 'Attachment data not found');
  if (named?.some(({ description = '' }) => description.length > limits.description))
    throw tooLong('attachments', limits.description);
  const added = [...uploads].map(([number, upload]): PostedFile => {
    if (upload.bytes.byteLength > limits.bytes) throw new Refusal(413, 40_005, 'Request entity too large');
    const { filename = upload.name, description = '' } = named?.find(({ id }) => Number(id) === number) ?? {};
    return { ...upload, id: snowflake(), name: filename, description };
  });
  if (kept.length + added.length > limits.files) throw tooLong('attachments', limits.files);
  return [...kept, ...added];
}
