import QRCode from 'qrcode';
import { z } from 'zod';
import { AnnouncementKind, Audience } from '../core/announcement.ts';
import type { Message, Span } from '../core/message.ts';
import { mayDo } from '../core/staff.ts';
import { firstOrder, kinds } from '../core/subscription.ts';
import type { Composer } from '../texts/compose.ts';
import { orderLines } from '../texts/order.ts';
import { createInvitation, linksOf } from '../usecases/invitations.ts';
import { audience, audienceIn, platformName } from './announcing/audience-step.ts';
import { beginOrAsk, createDialogue, type Dialogue, type Form, plain, type Step } from './guide.ts';
import type { BackstageParts } from './parts.ts';
import type { Visit } from './visit.ts';

const Answers = z.strictObject({ kinds: z.array(AnnouncementKind).min(1), audience: Audience });
type Answers = z.infer<typeof Answers>;

/** Pixels: sharp on a poster too. */
const width = 640;

/** Links and codes that order the same for everybody. */
export function createInviting(parts: BackstageParts): {
  making: Dialogue;
  /** `item` of a button, or the words after the command. */
  answer(visit: Visit, item: string): Promise<Message>;
} {
  const { db, now, reading } = parts;
  const making = createDialogue({ db, now }, inviteForm(parts));
  return {
    making,
    async answer(visit, item) {
      if (!mayDo(visit.member.role, 'invite')) return plain(visit, 'not-yours-to-invite');
      const words = item === 'new' || item === 'anew' ? '' : item;
      const begin = (): Promise<Message> =>
        making.begin(visit, { kinds: [...kinds], audience: audienceIn(words, visit, reading) }, words !== '');
      return item === 'anew' ? begin() : beginOrAsk(db, visit, { intent: 'invitation', item: 'anew' }, begin);
    },
  };
}

const which: Step<Answers> = {
  name: 'kinds',
  ask(scene, { kinds: chosen }) {
    const { say } = scene.composer;
    scene.composer.paragraph('ask-kinds');
    for (const kind of kinds) {
      const label = say(`kind-${kind}`);
      scene.button(chosen.includes(kind) ? say('chosen', { label }) : label, kind);
    }
    scene.press('next-button', 'next');
  },
  read(_scene, answers, { pressed }) {
    if (pressed === 'next') return { next: answers };
    const switched = kinds.find((kind) => kind === pressed);
    if (!switched) return { fault: { id: 'use-buttons' } };
    const chosen = kinds.filter((kind) => answers.kinds.includes(kind) !== (kind === switched));
    return chosen.length === 0 ? { fault: { id: 'kinds-missing' } } : { again: { ...answers, kinds: chosen } };
  },
};

function inviteForm({ db, reading, platforms }: BackstageParts): Form<Answers> {
  return {
    name: 'invite',
    act: 'invite',
    data: Answers,
    steps: [which, audience(reading, { question: 'ask-invited' })],
    summary(scene, answers) {
      scene.composer.paragraph('invites-to');
      orderLines(scene.composer, { ...firstOrder, kinds: answers.kinds, ...answers.audience });
      scene.press('make-invitation-button', 'make');
    },
    async finish({ visit, composer }, answers) {
      const code = await createInvitation(
        db,
        { staffId: visit.member.id },
        { kinds: answers.kinds, ...answers.audience },
      );
      await sayInvitation(composer, code, linksOf(code, platforms));
      return 'done';
    },
  };
}

async function sayInvitation(composer: Composer, code: string, links: ReturnType<typeof linksOf>): Promise<void> {
  const words: Span = { text: `abo ${code}`, strong: true };
  composer.paragraph('invitation-made');
  for (const { platform, link, isComplete } of links) {
    const shown: Span = { text: link, ...(link.startsWith('https:') ? { href: link } : {}) };
    const name = platformName(platform);
    if (!isComplete) composer.paragraph('invitation-link-and-words', { platform: name, link: shown, words });
    else {
      composer.line([{ text: `${name}: ` }, shown]);
      composer.file({
        name: `lotse-${code}-${platform}.png`,
        mediaType: 'image/png',
        bytes: await QRCode.toBuffer(link, { width }),
        description: composer.say('qr-description', { platform: name, link }),
      });
    }
  }
  composer.paragraph('invitation-words', { words });
}
