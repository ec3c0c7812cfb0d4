import type { Announcement } from '../../core/announcement.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Language } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import { protectedVenues, readersByLanguage, wordsSince } from '../../store/announcement-checks.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import type { Composer } from '../../texts/compose.ts';
import type { Scene } from '../guide.ts';
import type { Reading } from '../parts.ts';
import type { Visit } from '../visit.ts';
import { type Answers, draftOf, kindOf } from './answers.ts';
import { audienceLines, type Count, recipientsLine } from './audience-step.ts';
import { check, type Checked } from './checks.ts';
import { type Renderers, type Rendering, renderingLine, renderingsOf, sayButtons } from './renderings.ts';
import { momentName } from './when-step.ts';
import { languageName } from '../../texts/language-name.ts';

const week = 7 * 24 * 60 * 60_000;

/** For whom and when something is put in words. */
export interface Reader {
  knowledge: Knowledge;
  language: Language;
  now: number;
}

export interface PreviewParts {
  db: PrismaClient;
  reading: Reading;
  /** The message as a chat of that language would get it. */
  render(announcement: Announcement, reader: Reader): Message;
  count: Count;
  platforms: Renderers;
}

/** The very message, what becomes of it and how each platform shows it, and what speaks against it. */
export async function sayPreview(
  scene: Pick<Scene, 'visit' | 'composer'>,
  answers: Answers,
  parts: PreviewParts,
): Promise<Checked & { renderings: Rendering[] }> {
  const { composer, visit } = scene;
  const message = messageOf(answers, visit, parts);
  composer.paragraph('preview');
  sayMessage(composer, message);
  sayOtherTexts(composer, answers);
  if (answers.correcting === null) {
    composer.paragraph('for-whom');
    audienceLines(composer, answers.audience);
  }
  const recipients = await parts.count({ kind: kindOf(answers), audience: answers.audience });
  const renderings = answers.correcting === null ? renderingsOf(message, recipients.keys(), parts.platforms) : [];
  if (answers.correcting === null) {
    recipientsLine(composer, recipients);
    for (const rendering of renderings) renderingLine(composer, message, rendering);
    const { publishAt } = answers;
    if (publishAt !== null) composer.paragraph('sent-at', { moment: momentName(composer, publishAt, parts.reading) });
    if (answers.urgent) composer.paragraph('is-urgent');
  }
  const checked = check(answers, {
    knowledge: visit.knowledge,
    now: visit.now,
    language: visit.language,
    recipients,
    readers: await readersByLanguage(parts.db),
    protectedVenues: await protectedVenues(parts.db),
    recent: await wordsSince(parts.db, new Date(visit.now - week), answers.correcting),
    reading: parts.reading,
  });
  for (const { id, values } of checked.faults)
    composer.paragraph('fault-line', { what: composer.say.spans(id, values) });
  for (const { id, values } of checked.warnings)
    composer.paragraph('warning-line', { what: composer.say.spans(id, values) });
  return { ...checked, renderings };
}

/** As it would be sent. */
export function messageOf(answers: Answers, visit: Visit, { render }: Pick<PreviewParts, 'render'>): Message {
  return render(announcementOf(answers, visit.member.id, visit.now), visit);
}

/** Its text, and its buttons as words. */
export function sayMessage(composer: Composer, { blocks, choices, files = [] }: Message): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') composer.line(block.spans);
    else composer.list(block.items);
  }
  for (const { name } of files) composer.paragraph('with-file', { name });
  sayButtons(
    composer,
    choices.map(({ label }) => label),
  );
}

/** The words in the languages in which the message was not shown. */
export function sayOtherTexts(composer: Composer, { texts, language }: Pick<Announcement, 'texts' | 'language'>): void {
  const own = composer.say.language;
  const shown = [own, own.split('-')[0] ?? own, language].find((tag) => texts[tag] !== undefined);
  for (const [tag, { title, body }] of Object.entries(texts)) {
    if (tag === shown) continue;
    composer.paragraph('in-language', { language: languageName(tag, own) });
    composer.line([{ text: title, strong: true }]);
    if (body !== '') composer.line([{ text: body }]);
  }
}

/** What would be sent, as if it were accepted at this moment. */
export function announcementOf(answers: Answers, author: number, now: number): Announcement {
  const draft = draftOf(answers);
  return {
    ...draft,
    id: 0,
    revision: 1,
    state: 'accepted',
    facts: null,
    reminderOf: null,
    publishAt: draft.publishAt ?? now,
    author,
  };
}
