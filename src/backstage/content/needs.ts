import { inLanguage } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { fillOffer, reopenOffer } from '../../usecases/fill-offer.ts';
import { plain } from '../guide.ts';
import { composerFor, type Visit } from '../visit.ts';
import { ownOf } from './ports.ts';
import { markOf } from './record-form.ts';
import { sayFaults, saySaved, tellerFor } from './telling.ts';

const mostNeeds = 20;

/** Needs that are open, each with one button that marks it filled. */
export function openNeeds(visit: Visit): Message {
  const own = ownOf(visit.member);
  const open = visit.knowledge
    .offers({ places: [], topics: [], exclude: { place: [], topics: [] } })
    .filter(({ organisation, example }) => !example && (own === null || organisation === own))
    .slice(0, mostNeeds);
  if (open.length === 0) return plain(visit, 'no-needs');
  const composer = composerFor(visit);
  composer.paragraph('which-need-filled');
  for (const { key, title } of open)
    composer.button(inLanguage(title, visit.language).words.slice(0, 40), {
      intent: 'content',
      item: `fill.${markOf(key)}`,
    });
  return composer.reply().message;
}

/** `slots`: how many more people are wanted again. */
export async function fillNeed(db: PrismaClient, visit: Visit, mark: string, slots: string | null): Promise<Message> {
  const actor = { staffId: visit.member.id };
  const keys = await db.offer.findMany({ select: { key: true, freeSlots: true } });
  const offer = keys.find(({ key }) => markOf(key) === mark);
  if (!offer) return plain(visit, 'record-gone');
  const composer = composerFor(visit);
  const saved =
    slots === null
      ? await fillOffer(db, actor, offer.key)
      : await reopenOffer(db, actor, offer.key, /^\d{1,6}$/.test(slots) ? Number(slots) : null);
  if (saved.kind === 'written' && slots === null) {
    composer.paragraph('offer-filled', { title: saved.title });
    composer.choice('reopen-button', { intent: 'content', item: `reopen.${mark}.${offer.freeSlots ?? ''}` });
  } else if (saved.kind === 'faulty') sayFaults(composer, tellerFor(visit), saved.faults);
  else saySaved(composer, tellerFor(visit), saved);
  return composer.reply().message;
}
