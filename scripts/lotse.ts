import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import QRCode from 'qrcode';
import { Argument, Command as Program, InvalidArgumentError, Option } from 'commander';
import { createTerminal, platforms, setup } from '../adapters/index.ts';
import type { CommandName } from '../src/commands/index.ts';
import type { Out } from '../src/commands/command.ts';
import { readConfig } from '../src/config.ts';
import type { Changeable } from '../src/core/content-change.ts';
import type { Message } from '../src/core/message.ts';
import { roles } from '../src/core/staff.ts';
import { UserError } from '../src/core/errors.ts';
import { beside, type RunThere } from '../src/beside.ts';
import { templateOf } from '../src/imports/table-template.ts';
import { openBackup, readBackup } from './backup-file.ts';

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

interface ImportOptions {
  examples?: boolean;
  dryRun: boolean;
  onlyGood: boolean;
  organisation?: string;
  place?: string;
}

function moment(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new InvalidArgumentError('Expected a moment such as 2026-11-23T09:00:00+01:00.');
  return time;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
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
  .argument('<file>', 'a content file, a calendar (.ics) or a table (.csv); - for standard input')
  .option('--examples', 'of a content file: bring the examples back, even if they were removed')
  .option('--no-examples', 'of a content file: leave its examples out')
  .option('--dry-run', 'of a calendar or table: say what would change, and write nothing', false)
  .option('--only-good', 'of a calendar or table: leave out what is faulty', false)
  .option('--organisation <key>', 'of a calendar or table: whose records they are')
  .option('--place <key>', 'of a calendar or table: the place of those that name none')
  .action(async (file: string, options: ImportOptions) => {
    const { examples = null, organisation = null, place = null, dryRun, onlyGood } = options;
    const base64 = (await readBytes(file)).toString('base64');
    await run('import', { file, base64, examples, organisation, place, dryRun, onlyGood });
  });

program
  .command('template')
  .description('print a table to be filled in and imported')
  .addArgument(new Argument('<section>', 'what it is for').choices(['events', 'offers', 'contacts']))
  .action((section: Changeable) => screen.out(templateOf(section).trimEnd()));

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
  .command('invite')
  .description('make an invitation: a link and a code by which people order the same announcements')
  .option('--place <key...>', 'the key of a place, or key+KM for what is around it; none: the whole district')
  .option('--topic <topic...>', 'a topic; none: all')
  .option('--kind <kind...>', 'event, offer or news; none: all')
  .option('--svg <file>', 'write the QR code of the link into this file, instead of the terminal')
  .action(async ({ svg, ...filter }: { place?: string[]; topic?: string[]; kind?: string[]; svg?: string }) => {
    const lines: string[] = [];
    await there((command) => command('invite', filter, { ...screen, out: (text) => void lines.push(text) }));
    for (const line of lines) screen.out(line);
    const link = lines.map((line) => /https:\S+start=\S+/.exec(line)?.[0]).find((found) => found !== undefined);
    if (link === undefined) return;
    if (svg === undefined) screen.out(await QRCode.toString(link, { type: 'terminal', small: true }));
    else writeFileSync(svg, await QRCode.toString(link, { type: 'svg' }));
  });

program
  .command('backup')
  .description('write the whole database, also of a running program, into a new file')
  .argument('<file>', 'a file that does not exist yet, such as lotse.backup.gz')
  .action(async (file: string) => {
    const gone = openBackup(file);
    await there((command) => command('backup', {}, { ...screen, out: gone.write }));
    await gone.close(process.exitCode === 0);
  });

program
  .command('restore')
  .description('bring a backup into an empty database')
  .argument('<file>', 'a file that backup wrote; - for standard input')
  .action(async (file: string) => run('restore', { jsonl: readBackup(file, await readBytes(file)) }));

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

const each = (value: string, before: string[]): string[] => [...before, value];

program
  .command('announce')
  .description('show an announcement, who would get it and what speaks against it; send it with --yes')
  .option('--event <key>', 'about this event; its next time where it takes place often')
  .option('--text <words>', 'what is said, or is said beside the facts of the event')
  .option('--title <words>', 'the title; else the first line of the text, or that of the event')
  .option('--place <name>', 'for people there; several times for several places', each, [])
  .option('--topic <name>', 'for people who want that; several times for several topics', each, [])
  .option('--urgent', 'also in quiet hours, and without waiting for a digest', false)
  .option('--at <time>', 'send it then, such as 2026-12-01T18:00 by the local clock')
  .option('--by <number>', 'in the name of this person of the staff; else of the first administrator', wholeNumber)
  .addOption(new Option('--dry-run', 'only show it').default(false).conflicts('yes'))
  .option('--yes', 'send it', false)
  .option('--wait', 'stay until it has been sent', false)
  .action(
    ({
      place,
      topic,
      event,
      text,
      title,
      urgent,
      at,
      by,
      yes,
      wait,
    }: {
      event?: string;
      text?: string;
      title?: string;
      place: string[];
      topic: string[];
      urgent: boolean;
      at?: string;
      by?: number;
      yes: boolean;
      wait: boolean;
    }) =>
      run('announce', {
        event: event ?? null,
        text: text ?? null,
        title: title ?? null,
        places: place,
        topics: topic,
        urgent,
        at: at ?? null,
        by: by ?? null,
        yes,
        wait,
      }),
  );

const staff = program.command('staff').description('who may write, announce and approve, from their own chats');

staff
  .command('add')
  .description('make somebody known; prints the code with which they link their chat')
  .requiredOption('--name <name>', 'how colleagues know the person')
  .addOption(new Option('--role <role>', 'what the person may do').choices(roles).makeOptionMandatory())
  .option('--organisation <key>', "a partner's organisation")
  .action(({ name, role, organisation }: { name: string; role: string; organisation?: string }) =>
    run('staff', { act: 'add', name, role, organisation: organisation ?? null }),
  );

staff
  .command('list')
  .description('everybody, with number, role and platforms')
  .action(() => run('staff', { act: 'list' }));

staff
  .command('remove')
  .description('take all rights away; the name and the linked accounts go')
  .argument('<number>', 'as "staff list" prints it', wholeNumber)
  .action((id: number) => run('staff', { act: 'remove', id }));

staff
  .command('code')
  .description('a new code for somebody: for another platform, or because the first ran out')
  .argument('<number>', 'as "staff list" prints it', wholeNumber)
  .action((id: number) => run('staff', { act: 'code', id }));

program
  .command('audit')
  .description('who did what, and when; the newest last')
  .option('--limit <number>', 'how many entries', wholeNumber, 50)
  .action(({ limit }: { limit: number }) => run('audit', { limit }));

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
