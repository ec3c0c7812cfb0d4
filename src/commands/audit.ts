import { z } from 'zod';
import { type AuditEntry, lastAudit } from '../store/audit.ts';
import { staffNames } from '../store/staff.ts';
import { command } from './command.ts';

const Arguments = z.strictObject({ limit: z.int().min(1).max(10_000) });

/** What was done, as the end of "… did": the subject stands for {}. */
const sentences: Readonly<Record<string, string>> = {
  'add-staff': 'added {} to the staff',
  'new-staff-code': 'made a new code for {}',
  'redeem-code': 'linked an account with a code',
  'remove-staff': 'removed {} from the staff',
  'import-content': 'imported content',
  'remove-examples': 'removed the examples',
  'import-records': 'took over a calendar or table',
  'propose-import-records': 'proposed what a calendar or table says',
  'save-record': 'saved {}',
  'propose-save-record': 'proposed a change of {}',
  'cancel-event': 'cancelled {}, or one time of it',
  'propose-cancel-event': 'proposed to cancel {}',
  'move-event': 'moved {}, or one time of it',
  'propose-move-event': 'proposed to move {}',
  'retire-record': 'took {} off what is shown',
  'propose-retire-record': 'proposed to show {} no more',
  'fill-offer': 'marked {} as filled',
  'reopen-offer': 'opened {} again',
  'approve-proposal': 'approved what was proposed for {}',
  'reject-proposal': 'turned down what was proposed for {}',
  'answer-inquiry': 'answered {}',
  'create-invitation': 'made {}',
  'change-subscription': 'changed the subscription of {}',
  'pause-subscription': 'paused the subscription of {}',
  'resume-subscription': 'resumed the subscription of {}',
  'end-subscription': 'ended the subscription of {}',
  'erase-chat': 'erased {}',
  'chat-gone': 'noted that {} is gone',
  'chat-back': 'noted that {} is back',
  'chat-moved': 'noted that {} has a new id',
  'submit-announcement': 'asked for the approval of {}',
  'approve-announcement': 'approved {}',
  'reject-announcement': 'turned {} down',
  'override-approval': 'sent {} without approval, as an emergency',
  'publish-announcement': 'published {}',
  'correct-announcement': 'corrected {}',
  'cancel-announcement': 'cancelled {}',
  'withdraw-announcement': 'withdrew {}',
  'pause-announcement': 'paused {}',
  'resume-announcement': 'resumed {}',
  'resend-announcement': 'sent {} again to those missed',
};

const actors: Readonly<Record<string, string>> = {
  command: 'The command line',
  program: 'The program',
  platform: 'A platform',
};

/** Who did what, and when, a line each, the newest last. */
export const audit = command(Arguments, async (house, { limit }, out) => {
  const { prisma } = house.database;
  const timeZone = (await house.knowledge()).operator?.timeZone ?? 'UTC';
  const entries = await lastAudit(prisma, limit);
  const numbers = entries.flatMap(({ actor, subject }) => [actor, subject].flatMap((written) => staffNumber(written)));
  const names = await staffNames(prisma, [...new Set(numbers)]);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  for (const entry of entries) out.out(`${time.format(entry.at)}  ${inWords(entry, names)}`);
  if (entries.length === 0) out.err('Nothing was done yet.');
  return 0;
});

function staffNumber(written: string): number[] {
  const number = /^staff:(\d+)$/.exec(written)?.[1];
  return number === undefined ? [] : [Number(number)];
}

function inWords({ actor, action, subject }: AuditEntry, names: ReadonlyMap<number, string>): string {
  const who = (written: string): string => {
    const [number] = staffNumber(written);
    if (number === undefined) return written.replace(':', ' ');
    return `${names.get(number) ?? 'somebody who was removed'} (staff ${number})`;
  };
  const sentence = sentences[action] ?? `${action.replaceAll('-', ' ')}: {}`;
  return `${actors[actor] ?? who(actor)} ${sentence.replace('{}', () => who(subject))}.`;
}
