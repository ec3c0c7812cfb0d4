import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type CompactWeights, compactFrom } from './softmax.ts';

const file = new URL('weights.bin', import.meta.url);
const keyBytes = 32;

/** What the weights depend on: the examples, and the code that learns from them. */
export function keyOf(examples: readonly { text: string; intent: string; language: string }[]): Buffer {
  const hash = createHash('sha256');
  for (const folder of ['./', './kinds/', '../topics/']) {
    const here = new URL(folder, import.meta.url);
    for (const name of readdirSync(here).toSorted()) {
      if (/\.(?:ts|txt)$/.test(name)) hash.update(readFileSync(new URL(name, here)));
    }
  }
  hash.update(readFileSync(new URL('../folding.ts', import.meta.url)));
  for (const { text, intent, language } of examples) hash.update(`${language} ${intent} ${text}\n`);
  return hash.digest();
}

/** The weights that `npm ci` learned, or null if they are of other examples, of another size, or not there. */
export function readWeights(key: Buffer, size: number): CompactWeights | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.length !== keyBytes + size * Int16Array.BYTES_PER_ELEMENT || !bytes.subarray(0, keyBytes).equals(key))
    return null;
  return compactFrom(new Int16Array(new Uint8Array(bytes.subarray(keyBytes)).buffer));
}

export function keepWeights(key: Buffer, { steps }: CompactWeights): void {
  const unfinished = new URL('weights.unfinished', import.meta.url);
  writeFileSync(unfinished, Buffer.concat([key, new Uint8Array(steps.buffer)]));
  renameSync(unfinished, file);
}
