import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Command as Program, InvalidArgumentError } from 'commander';
import { createTerminal, platforms, setup } from '../adapters/index.ts';
import type { CommandName } from '../src/commands/index.ts';
import type { Out } from '../src/commands/command.ts';
import { readConfig } from '../src/config.ts';
import type { Message } from '../src/core/message.ts';
import { UserError } from '../src/core/errors.ts';
import { beside, type RunThere } from '../src/beside.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

const screen: Out = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Does the work where the database is held, and leaves its exit code. */
async function there(work: (command: RunThere) => Promise<number>): Promise<void> {
  const report = (error: unknown): void =>
    screen.err(`A fault of the program: ${error instanceof Error ? error.name : String(error)}`);
  process.exitCode = await beside(readConfig(process.env), { say: (text) => screen.err(text), report }, work);
}

const run = (name: CommandName, values: unknown): Promise<void> => there((command) => command(name, values, screen));

/** `-` is the standard input, which may be a pipe that is filled only later. */
async function readBytes(file: string): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `The file ${file} cannot be read (${reason}).`,
      'Check its name and your rights, then try again.',
    );
  }
}

function moment(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new InvalidArgumentError('Expected a moment such as 2026-11-23T09:00:00+01:00.');
  return time;
}

const program = new Program('lotse')
  .description('Where volunteers can help, what is on, whom to call: the commands of the assistant.')
  .showHelpAfterError('(add --help to see how it is used)');

program
  .command('chat')
  .description('talk to the assistant in this terminal; end with Ctrl-D')
  .action(async () => {
    const styled = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const locale =
      (process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '').slice(0, 2) || null;
    await there(async (command) => {
      const terminal = createTerminal({ input: process.stdin, output: process.stdout, styled, locale });
      await terminal.start(async (inbound) => {
        const lines: string[] = [];
        await command('respond', inbound, { ...screen, out: (text) => void lines.push(text) });
        return JSON.parse(lines.join('')) as Message | null;
      });
      await terminal.ended;
      return 0;
    });
  });

program
  .command('ask')
  .description('ask one question and print the answer as a chat would show it')
  .argument('<question...>', 'the question; several words need no quotes')
  .option('--json', 'print intent, slots, confidence and message as JSON', false)
  .option('--explain', 'print what was recognised, and by what', false)
  .option('--now <moment>', 'answer as at this moment (ISO 8601)', moment)
  .action((question: string[], { json, explain, now }: { json: boolean; explain: boolean; now?: number }) =>
    run('ask', { text: question.join(' '), json, explain, now: now ?? null }),
  );

program
  .command('understand')
  .description('read messages from a JSONL file and print what each means, one a line')
  .argument('<file>', 'lines {"id", "text", "context"?}; - for standard input')
  .option('--now <moment>', 'understand as at this moment (ISO 8601)', moment)
  .action(async (file: string, { now }: { now?: number }) =>
    run('understand', { jsonl: (await readBytes(file)).toString('utf8'), now: now ?? Date.now() }),
  );

program
  .command('evaluate')
  .description('compare labelled messages with what is understood, and print the scores')
  .argument('<file>', 'lines as docs/understanding.md describes them; - for standard input')
  .option('--now <moment>', 'understand as at this moment (ISO 8601)', moment)
  .option('--wrong', 'print what was wrong, too', false)
  .action(async (file: string, { now, wrong }: { now?: number; wrong: boolean }) =>
    run('evaluate', { jsonl: (await readBytes(file)).toString('utf8'), now: now ?? Date.now(), wrong }),
  );

program
  .command('import')
  .description('create and update content from a file; nothing is written if it has a fault')
  .argument('<file>', 'a content file (docs/content.md); - for standard input')
  .option('--examples', 'bring the examples back, even if they were removed')
  .option('--no-examples', 'leave the examples of the file out')
  .action(async (file: string, { examples }: { examples?: boolean }) =>
    run('import', { file, base64: (await readBytes(file)).toString('base64'), examples: examples ?? null }),
  );

program
  .command('export')
  .description('print all content as one file that can be imported again')
  .option('--out <file>', 'write it to this file instead')
  .action(async ({ out }: { out?: string }) => {
    const lines: string[] = [];
    const sink: Out = out === undefined ? screen : { ...screen, out: (text) => void lines.push(text) };
    await there((command) => command('export', {}, sink));
    if (out !== undefined && process.exitCode === 0) writeFileSync(out, `${lines.join('\n')}\n`);
  });

program
  .command('remove-examples')
  .description('remove every record that is only an example')
  .action(() => run('remove-examples', {}));

program
  .command('doctor')
  .description('say what is configured, reachable and missing')
  .action(async () => run('doctor', { platforms: await platforms(process.env) }));

program
  .command('setup')
  .description('say how to connect a platform: telegram, slack or discord')
  .argument('<platform>', 'telegram, slack or discord')
  .action(async (platform: string) =>
    screen.out(await setup(platform, process.env, readConfig(process.env).publicUrl)),
  );

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UserError) screen.err(`${error.message} ${error.remedy}`);
  else {
    screen.err(`This is a fault of the program: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) screen.err(error.stack ?? '');
  }
}
