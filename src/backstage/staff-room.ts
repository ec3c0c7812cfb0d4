import type { Message } from '../core/message.ts';
import { mayDo } from '../core/staff.ts';
import { allStaff, type Identity } from '../store/staff.ts';
import { newStaffCode } from '../usecases/new-staff-code.ts';
import { type Redeemed, redeemCode } from '../usecases/redeem-code.ts';
import { removeStaff } from '../usecases/remove-staff.ts';
import { addStaffForm, nobodyYet } from './add-staff-form.ts';
import { type Begins, createDialogue, plain } from './guide.ts';
import { createPace } from './pace.ts';
import type { BackstageParts } from './parts.ts';
import { colleaguePage, ownPage, removalPage, sayCode, teamPage } from './staff-pages.ts';
import { composerFor, type Visit } from './visit.ts';

const triesAnHour = 5;

/** Who belongs to the staff: redeeming a code, one's own page, and for administrators everybody's. */
export function createStaffRoom({ db, now }: BackstageParts): {
  adding: Begins<typeof nobodyYet>;
  /** Null: it was tried too often. */
  redeem(identity: Identity & { chat: string }, code: string): Promise<Redeemed | null>;
  /** `item` of a button, or the words after "/staff". */
  answer(visit: Visit, item: string): Promise<Message>;
} {
  const pace = createPace(triesAnHour, now);
  const adding = createDialogue({ db, now }, addStaffForm({ db, now }));

  const act = async (visit: Visit, what: string, id: number): Promise<Message> => {
    const team = await allStaff(db);
    const member = team.find((one) => one.id === id);
    if (!member) return plain(visit, 'no-such-colleague');
    if (what === 'who') return colleaguePage(visit, member);
    if (what === 'code') {
      const composer = composerFor(visit);
      composer.paragraph('new-code-for', { name: member.name });
      sayCode(composer, await newStaffCode(db, { staffId: visit.member.id }, id, now()));
      return composer.reply().message;
    }
    const administrators = team.filter(({ role }) => role === 'administrator');
    if (member.role === 'administrator' && administrators.length === 1) return plain(visit, 'last-administrator');
    if (what === 'remove') return removalPage(visit, member);
    await removeStaff(db, { staffId: visit.member.id }, id, now());
    return plain(visit, 'removed', { name: member.name });
  };

  return {
    adding,

    redeem: async (identity, code) =>
      pace.mayTry(JSON.stringify([identity.platform, identity.account, identity.user]))
        ? redeemCode(db, identity, code, now())
        : null,

    async answer(visit, item) {
      if (item === '') return ownPage(visit, null);
      if (!mayDo(visit.member.role, 'manage-staff')) return plain(visit, 'not-yours');
      const [what = '', rest = ''] = item.split(/[.\s]+(.*)/s);
      if (what === 'add') {
        const name = rest.trim().slice(0, 100);
        return adding.begin(visit, { ...nobodyYet, name }, name !== '');
      }
      const number = /^\d{1,9}$/.test(rest.trim()) ? Number(rest) : null;
      if (['who', 'code', 'remove', 'removed'].includes(what) && number !== null) return act(visit, what, number);
      return teamPage(visit, await allStaff(db));
    },
  };
}
