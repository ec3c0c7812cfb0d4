/** One field of a form; files have a name of their own. */
export interface Field {
  name: string;
  filename: string | null;
  type: string;
  bytes: Buffer;
}

/** A body of multipart/form-data, as RFC 7578 describes it. Throws for anything else. */
export function readMultipart(body: Buffer, contentType: string): Field[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no form: ${contentType}`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line before it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const fields: Field[] = [];
  let at = whole.indexOf(delimiter);
  while (at >= 0) {
    const from = at + delimiter.length;
    if (whole.toString('latin1', from, from + 2) === '--') return fields;
    at = whole.indexOf(delimiter, from);
    if (at >= 0) fields.push(readField(whole.subarray(from + 2, at)));
  }
  throw new Error('the form has no end');
}

function readField(part: Buffer): Field {
  const end = part.indexOf('\r\n\r\n');
  const head = part.toString('utf8', 0, end);
  const value = (pattern: RegExp): string | null => pattern.exec(head)?.[1] ?? null;
  return {
    name: value(/[; ]name="([^"]*)"/i) ?? '',
    filename: value(/filename="([^"]*)"/i) ?? value(/filename=([^\s";]+)/i),
    type: value(/^content-type: *(\S+)/im) ?? 'text/plain',
    bytes: part.subarray(end + 4),
  };
}
