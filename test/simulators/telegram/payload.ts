import type { IncomingMessage } from 'node:http';
import { readMultipart } from '../multipart.ts';
import type { Uploaded } from './world.ts';

/** Fields that are texts also where they look like JSON. */
const texts = new Set(['text', 'caption', 'parse_mode', 'callback_query_id', 'url', 'secret_token']);

/** What a request asks for, as JSON or as a form with files in it. Null for anything else. */
export async function readPayload(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(body, type);
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString());
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function readForm(body: Buffer, type: string): Record<string, unknown> {
  const files = new Map<string, Uploaded>();
  const payload: Record<string, unknown> = {};
  for (const { name, filename, bytes } of readMultipart(body, type)) {
    if (filename !== null) files.set(`attach://${name}`, { name: filename, bytes });
    else payload[name] = texts.has(name) ? bytes.toString() : json(bytes.toString());
  }
  return attached(payload, files) as Record<string, unknown>;
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** With each file in the place that refers to it. */
function attached(value: unknown, files: ReadonlyMap<string, Uploaded>): unknown {
  if (typeof value === 'string') return files.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => attached(one, files));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, attached(one, files)]));
}
