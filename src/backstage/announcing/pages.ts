import type { Message } from '../../core/message.ts';
import { mayDo } from '../../core/staff.ts';
import type { Listed } from '../../store/announcement-list.ts';
import type { Composer } from '../../texts/compose.ts';
import type { Sentence } from '../guide.ts';
import type { Reading } from '../parts.ts';
import { composerFor, type Visit } from '../visit.ts';
import { momentName } from './when-step.ts';

type Clock = Pick<Reading, 'localTime'>;

/** The last announcements, each with its state and a button. */
export function listPage(visit: Visit, all: readonly Listed[], clock: Clock): Message {
  const composer = composerFor(visit);
  composer.paragraph(all.length === 0 ? 'no-announcements' : 'announcements');
  composer.list(
    all.map((one, index) => ({
      number: index + 1,
      lines: [[{ text: one.title, strong: true }], [{ text: stateLine(composer, one, visit.now, clock) }]],
    })),
  );
  for (const [index, { id }] of all.entries())
    composer.choice('more-about', { intent: 'announcement', item: `show.${id}` }, { number: index + 1 });
  composer.choice('announce-button', { intent: 'announcement', item: 'new' });
  return composer.reply().message;
}

/** One announcement with what can be done to it. */
export function announcementPage(visit: Visit, one: Listed, said: Sentence | null, clock: Clock): Message {
  const composer = composerFor(visit);
  if (said !== null) composer.paragraph(said.id, said.values);
  composer.line([{ text: one.title, strong: true }]);
  composer.line([{ text: stateLine(composer, one, visit.now, clock) }]);
  if (one.coming > 0)
    composer.paragraph('coming', { count: one.coming, named: one.names.length, names: one.names.join(', ') });
  const { member } = visit;
  const isOwn = one.authorId === member.id;
  if (one.state === 'submitted' && !isOwn && mayDo(member.role, 'approve-announcement')) decisionButtons(composer, one);
  if (isOwn || mayDo(member.role, 'control-announcement')) controlButtons(composer, one, visit);
  composer.choice('announcements-button', { intent: 'announcement', item: 'list' });
  return composer.reply().message;
}

export function decisionButtons(composer: Composer, { id, revision }: Pick<Listed, 'id' | 'revision'>): void {
  composer.choice('approve-button', { intent: 'announcement', item: `approve.${id}.${revision}` });
  composer.choice('reject-button', { intent: 'announcement', item: `reject.${id}.${revision}` });
}

function controlButtons(composer: Composer, one: Listed, { member }: Visit): void {
  const press = (label: string, act: string): void =>
    composer.choice(label, { intent: 'announcement', item: `${act}.${one.id}` });
  const isGoing = one.waiting > 0 || !one.isPlanned;
  if (one.state === 'accepted' && isGoing) press('pause-sending-button', 'pause');
  if (one.state === 'paused') press('resume-sending-button', 'resume');
  if (['accepted', 'paused'].includes(one.state) && isGoing) press('stop-sending-button', 'cancel');
  if (['accepted', 'paused'].includes(one.state) && one.failed > 0) press('resend-button', 'resend');
  if (['accepted', 'paused', 'cancelled'].includes(one.state) && one.publishAt !== null) {
    if (mayDo(member.role, 'control-announcement')) press('reword-button', 'edit');
    press('withdraw-button', 'withdraw');
  }
  if (one.state === 'withdrawn' || (one.state === 'cancelled' && one.sent === 0)) press('again-button', 'again');
}

/** Asks once more before what cannot be undone. */
export function confirmPage(visit: Visit, one: Listed, act: 'cancel' | 'withdraw'): Message {
  const composer = composerFor(visit);
  composer.paragraph(`ask-${act}`, { title: one.title });
  composer.choice(`${act}-for-sure-button`, { intent: 'announcement', item: `${act}-now.${one.id}` });
  composer.choice('back-button', { intent: 'announcement', item: `show.${one.id}` });
  return composer.reply().message;
}

function stateLine(composer: Composer, one: Listed, now: number, clock: Clock): string {
  const { waiting, sent, missed, state, publishAt } = one;
  if (state === 'accepted' && publishAt !== null && publishAt.getTime() > now)
    return composer.say('state-planned', { moment: momentName(composer, publishAt.getTime(), clock) });
  const isGoing = state === 'accepted' && (waiting > 0 || !one.isPlanned);
  const name = state === 'accepted' ? (isGoing ? 'going' : 'sent') : state;
  const counts = sent + waiting + missed > 0 ? [composer.say('state-counts', { sent, waiting, missed })] : [];
  return [composer.say(`state-${name}`), ...counts].join(' · ');
}
