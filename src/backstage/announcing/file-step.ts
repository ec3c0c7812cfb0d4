import type { SentFile } from '../../core/chat.ts';
import type { Step } from '../guide.ts';
import type { Answers } from './answers.ts';

/** Bytes; every platform takes as much. */
const largest = 4 * 1024 * 1024;
const types: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/calendar': 'ics',
};
const longestDescription = 500;

/** A picture or file that is sent along, and what it shows for who cannot see it. */
export const file: Step<Answers> = {
  name: 'file',
  applies: ({ correcting }) => correcting === null,
  // The summary has a button for it.
  isPassedOver: () => true,
  isNeeded: ({ file: sent }) => sent?.description === '',
  skipped: (answers) => ({ ...answers, file: null }),
  ask({ composer }, { file: sent }) {
    if (sent?.description === '') composer.paragraph('ask-description', { name: sent.name });
    else composer.paragraph('ask-file');
  },
  async read(_scene, answers, { text, files }) {
    const [sent] = files;
    if (sent) {
      const fault = faultOf(sent);
      if (fault !== null) return { fault: { id: fault, values: { name: sent.name, most: largest / 1024 / 1024 } } };
      const bytes = await bytesOf(sent);
      if (bytes === null) return { fault: { id: 'file-not-fetched' } };
      if (bytes.byteLength > largest)
        return { fault: { id: 'file-over-limit', values: { name: sent.name, most: largest / 1024 / 1024 } } };
      const { name, mediaType } = sent;
      const base64 = Buffer.from(bytes).toString('base64');
      const description = text.trim().slice(0, longestDescription);
      const read = { ...answers, file: { name: named(name, mediaType), mediaType, base64, description } };
      return description === '' ? { again: read } : { next: read };
    }
    if (answers.file === null) return { fault: { id: 'file-missing' } };
    const description = text.trim().slice(0, longestDescription);
    return description === ''
      ? { fault: { id: 'use-buttons' } }
      : { next: { ...answers, file: { ...answers.file, description } } };
  },
};

/** Which text says why it cannot be sent along; null: it can. */
function faultOf({ mediaType, size }: SentFile): string | null {
  if (!Object.hasOwn(types, mediaType)) return 'file-type';
  return size > largest ? 'file-over-limit' : null;
}

/** Null: the platform did not give it. */
async function bytesOf(sent: SentFile): Promise<Uint8Array | null> {
  try {
    return await sent.fetch();
  } catch {
    return null;
  }
}

/** Without folders, and with an ending that fits. */
function named(name: string, mediaType: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .replace(/[^\p{L}\p{N}._ -]/gu, '')
    .replace(/^\.+/, '')
    .slice(0, 80);
  return safe.includes('.') ? safe : `${safe || 'anhang'}.${types[mediaType] ?? 'bin'}`;
}
