import type { Desk } from '../../core/desk.ts';
import type { Intent, Question, Reply } from '../../core/intent.ts';
import { type Composer, compose } from '../../texts/compose.ts';
import { responsible } from '../../texts/responsible.ts';
import { readTexts } from '../../texts/texts.ts';
import { readExamples } from '../../texts/examples.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));

function answer(question: Question): Reply {
  const composer = compose(question, texts);
  kept(composer);
  return composer.reply();
}

function kept(composer: Composer): void {
  composer.paragraph('kept');
  composer.paragraph('memory');
  composer.paragraph('ask');
  responsible(composer, [], []);
}

async function act(question: Question, desk: Desk): Promise<Reply> {
  const composer = compose(question, texts);
  const { item } = question.understanding;
  if (item === 'erase') {
    const erased = await desk.erase();
    composer.paragraph(erased === 'refused' ? 'only-managers' : erased ? 'erased' : 'nothing-stored');
    return composer.reply();
  }
  const stored = await desk.stored();
  if (item === 'file') {
    composer.paragraph('file');
    composer.file({
      name: 'lotse.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(stored ?? {}, null, 2)}\n`),
      description: composer.say('file-description'),
    });
    return composer.reply();
  }
  if (stored === null) composer.paragraph('nothing-stored');
  if (stored?.['chat']) composer.paragraph('stored-order');
  if (stored?.['staff']) composer.paragraph('stored-staff');
  kept(composer);
  composer.choice('file-button', { intent: 'privacy', item: 'file' });
  if (stored?.['chat']) composer.choice('erase-button', { intent: 'privacy', item: 'erase' });
  return composer.reply();
}

/** What is kept about the chat, as words and as a file, and an end to it. */
export const intent: Intent = { name: 'privacy', examples: readExamples(new URL('./', import.meta.url)), answer, act };
