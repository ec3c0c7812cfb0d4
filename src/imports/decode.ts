/**
 * The text of a file that a program of somebody's wrote: UTF-8 or UTF-16 by their marks, else UTF-8 if it is that, else
 * windows-1252. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide === null && bytes.includes(0)) return null;
  const text = wide === null ? (utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)) : wideText(wide, bytes);
  return text.includes('\0') ? null : text.toWellFormed();
}

function wideText(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Without characters that neither databases nor platforms take; lines end with one character. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
}
