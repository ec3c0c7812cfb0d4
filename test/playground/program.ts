import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Milliseconds that it may take to stop. */
const patience = 8000;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/**
 * Lotse itself in a process of its own, once it is ready; `folder` is where it looks for a file `.env`. Each line that
 * it prints is said. It ends when `stopping` is aborted.
 */
export async function startProgram(
  folder: string,
  variables: Readonly<Record<string, string>>,
  say: (line: string) => void,
  stopping: AbortSignal,
) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    cwd: folder,
    env: { PATH, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: Ctrl-C would reach it twice, from the terminal and from here, and it takes that for haste.
    detached: true,
  });
  const stop = (): void => {
    child.kill('SIGTERM');
    // While it learns from its examples it hears nothing.
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop);
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  const ready = new Promise<'ready'>((resolve) => {
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      const lines = (rest + words).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('Ready.')) resolve('ready');
        else say(line);
      }
    });
  });
  const first = await Promise.race([ready, ended]);
  if (first !== 'ready') throw new Error(`Lotse ended with ${first} before it was ready; above it says why.`);
  /** Its exit code, whenever it ends. */
  return { ended, process: child.pid };
}
