import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, show } from './show.ts';

/** The program from its start to its first answer. */
export async function measureStart(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  try {
    const first = await start(dataDir);
    show('first start to first answer', first.seconds, 's');
    const later: { seconds: number; megabytes: number }[] = [];
    for (let run = 0; run < 5; run += 1) later.push(await start(dataDir));
    const seconds = median(later.map((run) => run.seconds));
    show('later start to first answer, median of 5', seconds, 's', { ratio: seconds / first.seconds });
    show('memory after the first answer, median of 5', median(later.map((run) => run.megabytes)), 'MB');
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Seconds from the start of the program until it answered a question, and its memory then. */
async function start(dataDir: string): Promise<{ seconds: number; megabytes: number }> {
  const begun = performance.now();
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    PUBLIC_URL: '',
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /Web chat: (\S+)/.exec(printed)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${printed}`)));
    });
    const response = await fetch(`${address}/api/messages?lang=de`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation: crypto.randomUUID(), text: 'Wo kann ich in Meldorf helfen?', action: null }),
    });
    if (!response.ok) throw new Error(`No answer: ${response.status}`);
    await response.json();
    const seconds = (performance.now() - begun) / 1000;
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { seconds, megabytes: Number(kilobytes) / 1024 };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
}
