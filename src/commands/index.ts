import { announce } from './announce.ts';
import { ask } from './ask.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { audit } from './audit.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { exportContent } from './export.ts';
import { invite } from './invite.ts';
import { importFile } from './import.ts';
import { removeExamplesCommand } from './remove-examples.ts';
import { respond } from './respond.ts';
import { staff } from './staff.ts';
import { understand } from './understand.ts';

/** Every command by the name under which another process may ask for it. */
export const commands = {
  announce,
  ask,
  audit,
  backup: backupCommand,
  doctor,
  evaluate,
  export: exportContent,
  import: importFile,
  invite,
  'remove-examples': removeExamplesCommand,
  respond,
  staff,
  restore: restoreCommand,
  understand,
};

export type CommandName = keyof typeof commands;
