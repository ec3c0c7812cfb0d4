import { z } from 'zod';
import { ContentFile } from '../core/content.ts';
import { isObjectFormat } from './format-faults.ts';

const width = 120;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A content file for people to read, compare and edit: what is as if it were left out is left out. */
export function contentText(file: ContentFile): string {
  return `${print(lean(ContentFile, file), 0, 0)}\n`;
}

/** The value as short as the format lets it be written. */
function lean(format: z.core.$ZodType, value: unknown): Json {
  if (format instanceof z.ZodDefault || format instanceof z.ZodNullable || format instanceof z.ZodOptional) {
    return lean(format.unwrap(), value);
  }
  if (Array.isArray(value)) {
    const element = format instanceof z.ZodArray ? format.element : z.unknown();
    return value.map((entry) => lean(element, entry));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (!isObjectFormat(format)) {
    const entries = Object.entries(value).filter(([name, inner]) => name !== 'weak' || inner === true);
    const [first, ...others] = entries;
    if (first && others.length === 0 && (first[0] === 'de' || first[0] === 'text')) return String(first[1]);
    return Object.fromEntries(entries.map(([name, inner]) => [name, lean(z.unknown(), inner)]));
  }
  const written: { [name: string]: Json } = {};
  const values = new Map<string, unknown>(Object.entries(value));
  for (const [name, field] of Object.entries(format.shape)) {
    const inner = values.get(name);
    if (inner !== undefined && !isDefault(field, inner)) written[name] = lean(field, inner);
  }
  return written;
}

function isDefault(field: z.core.$ZodType, value: unknown): boolean {
  return field instanceof z.ZodDefault && JSON.stringify(field.def.defaultValue) === JSON.stringify(value);
}

/** In one line if it fits; the file and its lists of records always spread out. */
function print(value: Json, indent: number, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > 1 || !hasObjects(value)) {
    const line = inline(value);
    if (indent + line.length <= width) return line;
  }
  const margin = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    const lines = value.every((entry) => typeof entry === 'string')
      ? fill(
          value.map((entry) => JSON.stringify(entry)),
          width - indent - 3,
        )
      : value.map((entry) => print(entry, indent + 2, depth + 1));
    return `[\n${lines.map((line) => margin + line).join(',\n')}\n${' '.repeat(indent)}]`;
  }
  const fields = Object.entries(value).map(([name, inner]) => {
    const label = `${JSON.stringify(name)}: `;
    const line = inline(inner);
    const fits = depth > 0 && indent + 2 + label.length + line.length < width;
    return label + (fits ? line : print(inner, indent + 2, depth + 1));
  });
  return `{\n${fields.map((field) => margin + field).join(',\n')}\n${' '.repeat(indent)}}`;
}

const hasObjects = (value: Json): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((inner) => typeof inner === 'object' && inner !== null);

function inline(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${inline(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** As many words a line as fit. */
function fill(words: readonly string[], size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 <= size) lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(word);
  }
  return lines;
}
