import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createGzip, gunzipSync } from 'node:zlib';
import { UserError } from '../src/core/errors.ts';

/** A backup that is being written: it has its name only when it is whole, and only its owner may read it. */
export function openBackup(file: string): { write(line: string): void; close(whole: boolean): Promise<void> } {
  if (existsSync(file)) throw new UserError(`The file ${file} exists already.`, 'Choose another name for the backup.');
  const unfinished = `${file}.unfinished`;
  let handle: number;
  try {
    handle = openSync(unfinished, 'w', 0o600);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `The file ${unfinished} cannot be written (${reason}).`,
      'Choose another folder, or make room.',
    );
  }
  const packed = createGzip();
  const written = packed.pipe(createWriteStream(unfinished, { fd: handle, autoClose: false }));
  const finished = once(written, 'finish');
  return {
    write: (line) => void packed.write(`${line}\n`),
    async close(whole) {
      packed.end();
      await finished;
      fsyncSync(handle);
      closeSync(handle);
      if (whole) renameSync(unfinished, file);
      else rmSync(unfinished);
    },
  };
}

/** The lines of a backup. Throws a UserError for a file that is none. */
export function readBackup(file: string, bytes: Buffer): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    throw new UserError(`The file ${file} is no backup, or is not whole.`, 'Take another backup file.');
  }
}
