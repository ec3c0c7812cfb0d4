import { Refusal } from './errors.ts';

/** No adapter fetches more bytes than that, nor longer. */
export const sentFileLimits = { bytes: 5_000_000, milliseconds: 15_000 } as const;

/** A file that somebody sent and that cannot be read. */
export class FileFault extends Refusal {
  constructor(fault: 'too-large' | 'not-had') {
    if (fault === 'too-large') super('file-too-large', 'The file is too large.', 'Send a file of at most 5 MB.');
    else super('file-not-had', 'The file could not be fetched.', 'Send it again in a while.');
  }
}

/**
 * What stands at an address of a platform, which may be a secret and is therefore named in no error. Throws a FileFault.
 * `hosts`: only from them, and those inside them, by HTTPS; `origin` is that of the platform's simulator in tests.
 */
export async function fetchSentFile(
  address: string,
  { hosts, origin, headers = {} }: { hosts: readonly string[]; origin: string; headers?: Record<string, string> },
): Promise<Uint8Array> {
  if (!isFrom(address, hosts, origin)) throw new FileFault('not-had');
  const signal = AbortSignal.timeout(sentFileLimits.milliseconds);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const response = await fetch(address, { headers, signal, redirect: 'error' });
    if (!response.ok || response.body === null) throw new FileFault('not-had');
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > sentFileLimits.bytes) throw new FileFault('too-large');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('not-had');
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function isFrom(address: string, hosts: readonly string[], origin: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.origin === origin) return true;
  return url.protocol === 'https:' && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
