import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDiscordStage } from './discord.ts';
import { startProgram } from './program.ts';
import { servePage } from './server.ts';
import { staffCodes } from './staff.ts';
import { openSlackStage } from './slack.ts';
import { openTelegram } from './telegram.ts';
import type { PlatformName } from './views.ts';

const group = 'Helferkreis';

/**
 * The three simulated platforms, Lotse connected to them, and the page to use them with. `folder` keeps what Lotse
 * stores from one time to the next; null: it is gone afterwards. When `stopping` is aborted, everything ends.
 */
export async function openPlayground(options: {
  port: number;
  folder: string | null;
  say(line: string): void;
  stopping: AbortSignal;
}) {
  const { port, say, stopping } = options;
  let changed: (platform: PlatformName) => void = () => undefined;
  const stages = {
    telegram: await openTelegram(group, () => changed('telegram')),
    slack: await openSlackStage(group.toLowerCase(), () => changed('slack')),
    discord: await openDiscordStage(group.toLowerCase(), () => changed('discord')),
  };
  const page = await servePage(port, () => stages);
  changed = page.changed;
  say('Telegram, Slack and Discord are simulated.');
  const folder = options.folder === null ? mkdtempSync(join(tmpdir(), 'lotse-playground-')) : resolve(options.folder);
  mkdirSync(folder, { recursive: true });

  const closeStages = async (): Promise<void> => {
    await Promise.all([page.close(), ...Object.values(stages).map((stage) => stage.close())]);
    if (options.folder === null) rmSync(folder, { recursive: true, force: true });
  };
  const variables = Object.assign({}, ...Object.values(stages).map((stage) => stage.variables)) as Record<
    string,
    string
  >;
  try {
    const dataDir = join(folder, 'data');
    const program = await startProgram(folder, { ...variables, DATA_DIR: dataDir }, say, stopping);
    for (const stage of Object.values(stages)) stage.act('administrator', { kind: 'add' });
    const staff = await staffCodes(folder, dataDir);
    for (const { name, role, code } of staff) say(`To be ${name} (${role}), write in a private chat: staff ${code}`);
    return {
      address: page.address,
      staff,
      simulators: {
        telegram: stages.telegram.simulator,
        slack: stages.slack.simulator,
        discord: stages.discord.simulator,
      },
      /** Of the program, for who wants to see that it is gone. */
      process: program.process,
      /** Resolves to the program's exit code when everything has ended. */
      ended: program.ended.then(async (code) => {
        await closeStages();
        return code;
      }),
    };
  } catch (error) {
    await closeStages();
    throw error;
  }
}
