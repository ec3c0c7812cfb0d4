import { ask } from './ask.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { exportContent } from './export.ts';
import { importFile } from './import.ts';
import { removeExamplesCommand } from './remove-examples.ts';
import { respond } from './respond.ts';
import { understand } from './understand.ts';

/** Every command by the name under which another process may ask for it. */
export const commands = {
  ask,
  doctor,
  evaluate,
  export: exportContent,
  import: importFile,
  'remove-examples': removeExamplesCommand,
  respond,
  understand,
};

export type CommandName = keyof typeof commands;
