import type { Message } from '../../core/message.ts';
import { staffNames } from '../../store/staff.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import type { Composer } from '../../texts/compose.ts';
import {
  approveProposal,
  proposalsToDecide,
  rejectProposal,
  type ShownProposal,
} from '../../usecases/decide-proposal.ts';
import { plain, type Scene } from '../guide.ts';
import { composerFor, type Visit } from '../visit.ts';
import { sayWhoKnows } from '../who-knows.ts';
import type { ContentPorts } from './ports.ts';
import { sayCompared, sayFaults, tellerFor } from './telling.ts';

const mostProposals = 50;

/** What partners propose, and what becomes of it. */
export function createProposals(
  db: PrismaClient,
  ports: ContentPorts,
): {
  /** Tells those who decide, and says whether they were reached. */
  tellEditors(proposals: readonly number[], scene: Scene): Promise<void>;
  /** The oldest that waits. */
  oldest(visit: Visit): Promise<Message>;
  /** `act` is "approve" or "reject". */
  decide(visit: Visit, act: string, id: number): Promise<Message>;
} {
  /** Those who decide see what it would change; several at once they open one by one. Resolves to how many were reached. */
  const show = async (proposals: readonly number[], visit: Visit): Promise<number> => {
    const editors = (await ports.whoMay('approve-content')).filter((id) => id !== visit.member.id);
    const [first] = proposals;
    const [decider] = editors;
    if (first === undefined || decider === undefined) return 0;
    const shown = await proposalsToDecide(db, { staffId: decider }, mostProposals);
    const proposal = proposals.length === 1 ? shown.find(({ id }) => id === first) : undefined;
    return ports.tell(editors, `proposal:${first}:${proposals.length}`, (language) => {
      const to = { ...visit, language };
      const composer = composerFor(to);
      if (proposal) sayProposal(composer, to, proposal, visit.member.name);
      else {
        composer.paragraph('several-proposed', { name: visit.member.name, count: proposals.length });
        composer.choice('proposals-button', { intent: 'content', item: 'proposals' });
      }
      return composer.reply().message;
    });
  };

  const oldest = async (visit: Visit): Promise<Message> => {
    const shown = await proposalsToDecide(db, { staffId: visit.member.id }, mostProposals);
    const [first] = shown;
    if (!first) return plain(visit, 'no-proposals');
    const composer = composerFor(visit);
    const names = await staffNames(db, [first.staffId]);
    sayProposal(composer, visit, first, names.get(first.staffId) ?? '');
    if (shown.length > 1) composer.paragraph('more-proposals', { count: shown.length - 1 });
    return composer.reply().message;
  };

  const decide = async (visit: Visit, act: string, id: number): Promise<Message> => {
    const actor = { staffId: visit.member.id };
    const composer = composerFor(visit);
    const done = async (author: number, title: string, said: 'approved' | 'rejected'): Promise<void> => {
      composer.paragraph(`proposal-${said}`, { title });
      await ports.tell([author], `proposal:${id}:${said}`, (language) =>
        plain({ ...visit, language }, `your-proposal-${said}`, { title, name: visit.member.name }),
      );
    };
    if (act === 'approve') {
      const decided = await approveProposal(db, actor, id, ports.eventChanged);
      if (decided.kind === 'gone') composer.paragraph('proposal-gone');
      else if (decided.kind === 'written' || decided.kind === 'unchanged')
        await done(decided.staffId, decided.title, 'approved');
      else sayFaults(composer, tellerFor(visit), decided.faults);
    } else {
      const rejected = await rejectProposal(db, actor, id);
      if (rejected === null) composer.paragraph('proposal-gone');
      else await done(rejected.staffId, rejected.title, 'rejected');
    }
    const left = await proposalsToDecide(db, actor, mostProposals);
    if (left.length > 0) composer.choice('next-proposal-button', { intent: 'content', item: 'proposals' });
    return composer.reply().message;
  };

  return {
    tellEditors: async (proposals, { visit, composer }) => sayWhoKnows(composer, await show(proposals, visit)),
    oldest,
    decide,
  };
}

function sayProposal(
  composer: Composer,
  to: Pick<Visit, 'language' | 'knowledge' | 'today'>,
  shown: ShownProposal,
  name: string,
): void {
  composer.paragraph('proposal-of', { name });
  sayCompared(composer, tellerFor(to), shown.compared);
  if (shown.compared.state !== 'faulty')
    composer.choice('approve-button', { intent: 'content', item: `approve.${shown.id}` });
  composer.choice('reject-button', { intent: 'content', item: `reject.${shown.id}` });
}
