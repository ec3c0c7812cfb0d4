import { actsOf, mayDo, type StaffMember } from '../core/staff.ts';
import type { Message } from '../core/message.ts';
import type { Composer } from '../texts/compose.ts';
import { shortened } from './label.ts';
import { composerFor, type Visit } from './visit.ts';

type Colleague = StaffMember & { platforms: string[] };

/** Who the person is here, and what they can do. */
export function ownPage(visit: Visit, said: string | null): Message {
  const { member, knowledge } = visit;
  const composer = composerFor(visit);
  if (said !== null) composer.paragraph(said, { name: member.name });
  composer.paragraph('own-role', { name: member.name, role: composer.say(`role-${member.role}`) });
  if (member.organisation !== null)
    composer.paragraph('staff-organisation', {
      name: knowledge.organisation(member.organisation)?.name ?? member.organisation,
    });
  for (const act of actsOf(member.role)) if (composer.say.has(`may-${act}`)) composer.paragraph(`may-${act}`);
  if (mayDo(member.role, 'propose-announcement')) {
    composer.choice('announce-button', { intent: 'announcement', item: 'new' });
    composer.choice('announcements-button', { intent: 'announcement', item: 'list' });
  }
  if (mayDo(member.role, 'invite')) composer.choice('invite-button', { intent: 'invitation', item: 'new' });
  if (mayDo(member.role, 'propose-content')) {
    composer.choice('new-content-button', { intent: 'content', item: 'new' });
    composer.choice('change-content-button', { intent: 'content', item: 'change' });
    composer.choice('needs-button', { intent: 'content', item: 'needs' });
  }
  if (mayDo(member.role, 'approve-content'))
    composer.choice('proposals-button', { intent: 'content', item: 'proposals' });
  if (mayDo(member.role, 'manage-staff')) composer.choice('team-button', { intent: 'staff', item: 'list' });
  return composer.reply().message;
}

/** Everybody, a line each, with a button to each of them. */
export function teamPage(visit: Visit, team: readonly Colleague[]): Message {
  const composer = composerFor(visit);
  composer.paragraph('team');
  composer.list(
    team.map((member, index) => ({
      number: index + 1,
      lines: [[{ text: member.name, strong: true }], [{ text: lineOf(composer, member) }]],
    })),
  );
  composer.choice('add-colleague-button', { intent: 'staff', item: 'add' });
  for (const { id, name } of team.slice(0, 20))
    composer.button(shortened(name), { intent: 'staff', item: `who.${id}` });
  return composer.reply().message;
}

export function colleaguePage(visit: Visit, member: Colleague): Message {
  const composer = composerFor(visit);
  composer.line([{ text: member.name, strong: true }]);
  composer.line([{ text: lineOf(composer, member) }]);
  composer.choice('new-code-button', { intent: 'staff', item: `code.${member.id}` });
  composer.choice('remove-button', { intent: 'staff', item: `remove.${member.id}` });
  composer.choice('back-button', { intent: 'staff', item: 'list' });
  return composer.reply().message;
}

/** Asks once more. */
export function removalPage(visit: Visit, { id, name }: StaffMember): Message {
  const composer = composerFor(visit);
  composer.paragraph('ask-removal', { name });
  composer.choice('remove-for-sure-button', { intent: 'staff', item: `removed.${id}` });
  composer.choice('back-button', { intent: 'staff', item: `who.${id}` });
  return composer.reply().message;
}

export function sayCode(composer: Composer, code: string): void {
  composer.paragraph('code', { code: { text: code, strong: true } });
  composer.paragraph('how-to-redeem', { command: { text: `/staff ${code}`, strong: true } });
}

function lineOf(composer: Composer, { role, organisation, platforms }: Colleague): string {
  const { knowledge } = composer.question;
  const name = organisation === null ? null : (knowledge.organisation(organisation)?.name ?? organisation);
  const where = platforms.length === 0 ? composer.say('not-linked') : platforms.join(', ');
  return [composer.say(`role-${role}`), name, where].filter((part) => part !== null).join(' · ');
}
