import type { Language } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import type { Act, StaffMember } from '../../core/staff.ts';
import { findAnnouncement } from '../../store/announcements.ts';
import type { BackstageParts } from '../parts.ts';
import { composerFor } from '../visit.ts';
import { decisionButtons } from './pages.ts';
import { type PreviewParts, sayMessage, sayOtherTexts } from './preview.ts';

export interface NoticePorts {
  render: PreviewParts['render'];
  /** Tells people of the staff something in their private chats; `key` is the same for a repeated attempt. */
  tell(people: readonly number[], key: string, message: (language: Language) => Message): Promise<number>;
  /** Everybody who may do that now. */
  whoMay(act: Act): Promise<number[]>;
}

/** Resolves to how many people were reached. */
type Told = (id: number, said: string, by: StaffMember, more: 'decide' | 'show') => Promise<number>;

/** Shows colleagues an announcement, with a sentence about what somebody did with it, and buttons to go on. */
export function createNotices(
  { db, knowledge, reading, now }: BackstageParts,
  ports: NoticePorts,
): { tell: (people: readonly number[], ...told: Parameters<Told>) => Promise<number>; tellApprovers: Told } {
  const tell = async (
    people: readonly number[],
    id: number,
    said: string,
    by: StaffMember,
    more: 'decide' | 'show',
  ): Promise<number> => {
    const announcement = await findAnnouncement(db, id);
    if (!announcement) return 0;
    const known = await knowledge();
    const moment = now();
    const { operator } = known;
    const today = reading.localTime(moment, operator?.timeZone ?? 'UTC').day;
    return ports.tell(people, `${said}:${id}:${announcement.revision}`, (language) => {
      const address = operator?.address === 'du' ? 'du' : 'sie';
      const composer = composerFor({ language, address, knowledge: known, now: moment, today });
      composer.paragraph(said, { name: by.name });
      sayMessage(composer, ports.render(announcement, { knowledge: known, language, now: moment }));
      sayOtherTexts(composer, announcement);
      if (more === 'decide') decisionButtons(composer, announcement);
      else composer.choice('show-button', { intent: 'announcement', item: `show.${id}` });
      return composer.reply().message;
    });
  };

  const tellApprovers: Told = async (id, said, by, more) => {
    const people = (await ports.whoMay('approve-announcement')).filter((other) => other !== by.id);
    return tell(people, id, said, by, more);
  };

  return { tell, tellApprovers };
}
