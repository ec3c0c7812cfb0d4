import type { Message } from '../../core/message.ts';
import { mayDo } from '../../core/staff.ts';
import { findAnnouncement } from '../../store/announcements.ts';
import { type Listed, listAnnouncements } from '../../store/announcement-list.ts';
import type { Approval } from '../../usecases/announce.ts';
import { approveAnnouncement, type Decision, rejectAnnouncement } from '../../usecases/approve-announcement.ts';
import { type Control, controlAnnouncement, controls } from '../../usecases/control-announcement.ts';
import { stopFollowing } from '../../usecases/follow-announcement.ts';
import { beginOrAsk, type Begins, createDialogue, plain, refused, type Scene, type Sentence } from '../guide.ts';
import type { BackstageParts } from '../parts.ts';
import type { Visit } from '../visit.ts';
import { Answers, noAnswers } from './answers.ts';
import { audienceIn, type Count } from './audience-step.ts';
import { composeForm } from './compose-form.ts';
import { createNotices, type NoticePorts } from './notices.ts';
import { announcementPage, confirmPage, listPage } from './pages.ts';
import { textsOf } from './subject-steps.ts';

/** What the room needs for announcing, given by who wires it. */
export interface AnnouncingPorts extends NoticePorts {
  approval: Approval;
  count: Count;
  /** Something was accepted or changed: it is to go out. */
  wake(): void;
  /** Shows how it goes in the chat in which it was begun, from now on. */
  follow(id: number, visit: Visit): Promise<void>;
}

const mostListed = 5;

/** Composing, approving, following and changing announcements. */
export function createAnnouncingRoom(
  parts: BackstageParts,
  ports: AnnouncingPorts,
): {
  composing: Begins<Answers>;
  /** `item` of a button. */
  answer(visit: Visit, item: string): Promise<Message>;
  /** "/announce", with or without words. */
  compose(visit: Visit, words: string): Promise<Message>;
  list(visit: Visit): Promise<Message>;
} {
  const { db, platforms, reading, now } = parts;

  const { tell, tellApprovers } = createNotices(parts, ports);

  const composing = createDialogue<Answers>(
    { db, now },
    composeForm({
      db,
      reading,
      now,
      approval: ports.approval,
      render: ports.render,
      platforms,
      count: ports.count,
      changed: () => ports.wake(),
      async accepted(id, { visit }: Scene) {
        await ports.follow(id, visit);
        ports.wake();
      },
      async submitted(id, { visit }) {
        await ports.follow(id, visit);
        return tellApprovers(id, 'to-approve', visit.member, 'decide');
      },
      async forced(id, { visit }) {
        await tellApprovers(id, 'sent-without-approval', visit.member, 'show');
      },
    }),
  );

  const find = async (visit: Visit, id: number): Promise<Listed | null> => {
    const [one] = await listAnnouncements(db, { limit: 1, id });
    const isTheirs = one?.authorId === visit.member.id || visit.member.role !== 'partner';
    return one && isTheirs ? one : null;
  };

  const show = async (visit: Visit, id: number, said: Sentence | null): Promise<Message> => {
    const one = await find(visit, id);
    return one ? announcementPage(visit, one, said, reading) : plain(visit, 'no-such-announcement');
  };

  const decided = async (visit: Visit, id: number, decision: Decision, isApproved: boolean): Promise<Message> => {
    if (decision !== 'done') return show(visit, id, { id: `decision-${decision}` });
    if (isApproved) ports.wake();
    else await stopFollowing(db, id);
    const announcement = await findAnnouncement(db, id);
    if (announcement)
      await tell([announcement.author], id, isApproved ? 'your-approved' : 'your-rejected', visit.member, 'show');
    return show(visit, id, { id: isApproved ? 'approved' : 'rejected' });
  };

  const control = async (visit: Visit, id: number, act: Control): Promise<Message> => {
    const isDone = await controlAnnouncement(db, { staffId: visit.member.id }, id, act, now());
    if (isDone && act === 'resend') await ports.follow(id, visit);
    if (isDone) ports.wake();
    return show(visit, id, { id: isDone ? `done-${act}` : 'nothing-to-do' });
  };

  /** Begins with what an announcement says: to change its words, or as a new one. */
  const takeUp = async (visit: Visit, id: number, isCorrection: boolean): Promise<Message> => {
    const found = await findAnnouncement(db, id);
    if (!found) return plain(visit, 'no-such-announcement');
    const about = found.eventKey === null ? (found.offerKey === null ? 'text' : 'offer') : 'event';
    const { occurrence, language, texts, audience, urgent } = found;
    const answers: Answers = {
      ...noAnswers(language),
      correcting: isCorrection ? id : null,
      about,
      subject: found.eventKey ?? found.offerKey,
      occurrence,
      language,
      texts: { ...texts },
      audience,
      urgent,
    };
    return composing.begin(visit, answers, true);
  };

  const begin = (visit: Visit): Promise<Message> => composing.begin(visit, noAnswers(visit.language), false);

  const open = (visit: Visit): Promise<Message> =>
    beginOrAsk(db, visit, { intent: 'announcement', item: 'fresh' }, () => begin(visit));

  const list = async (visit: Visit): Promise<Message> => {
    const authorId = visit.member.role === 'partner' ? visit.member.id : null;
    return listPage(visit, await listAnnouncements(db, { limit: mostListed, authorId }), reading);
  };

  /** What a button of one announcement asks for. */
  const act = async (visit: Visit, one: Listed, wish: string, version: string): Promise<Message> => {
    const { id } = one;
    if (wish === 'approve' || wish === 'reject') {
      if (!mayDo(visit.member.role, 'approve-announcement')) return plain(visit, 'not-yours-to-approve');
      const actor = { staffId: visit.member.id };
      const exactly = { id, revision: Number(version) };
      return wish === 'approve'
        ? decided(visit, id, await approveAnnouncement(db, actor, exactly, now()), true)
        : decided(visit, id, await rejectAnnouncement(db, actor, exactly), false);
    }
    if (wish === 'edit') return takeUp(visit, id, true);
    if (wish === 'again') return takeUp(visit, id, false);
    if (wish === 'cancel' || wish === 'withdraw') return confirmPage(visit, one, wish);
    const wanted = controls.find((known) => known === wish.replace('-now', ''));
    return wanted ? control(visit, id, wanted) : show(visit, id, null);
  };

  return {
    composing,
    list,

    async compose(visit, words) {
      if (words === '') return open(visit);
      const answers = { ...noAnswers(visit.language), about: 'text' as const };
      const audience = audienceIn(words, visit, reading);
      return composing.begin(visit, { ...answers, ...textsOf(answers, words), audience }, true);
    },

    async answer(visit, item) {
      if (!mayDo(visit.member.role, 'propose-announcement')) return plain(visit, 'right-gone');
      if (item === 'new') return open(visit);
      if (item === 'fresh') return begin(visit);
      const [wish = '', number = '', version = ''] = item.split('.');
      const id = Number(number);
      if (item === 'list' || !Number.isSafeInteger(id) || id < 1) return list(visit);
      const one = await find(visit, id);
      if (!one) return plain(visit, 'no-such-announcement');
      try {
        return await act(visit, one, wish, version);
      } catch (error) {
        return show(visit, id, refused(error));
      }
    },
  };
}
