import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter, ChatPlatform, Respond } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import type { Message } from '../../src/core/message.ts';

/** An adapter that was not started yet, with one person at its other end, whose language is English. */
export interface Stage {
  adapter: Adapter;
  /** The person writes one message; what fails on the way is as if it was never written. */
  write(text: string): void;
  /** All that the person has been shown so far, as they read it. */
  seen(): string;
  /** The files that the person can open; null where a platform hands over none. */
  files(): Uint8Array[] | null;
  /** Null where the platform does not tell a person's language with what they write; else it is "en". */
  locale?: null;
}

function saying(text: string, more: Partial<Message> = {}): Message {
  return { language: 'en', direction: 'ltr', blocks: [{ kind: 'paragraph', spans: [{ text }] }], choices: [], ...more };
}

/** What every adapter promises, in the words of no platform. */
export function describeAdapter(name: string, open: () => Stage | Promise<Stage>): void {
  describe(`${name}, as an adapter`, () => {
    let stage: Stage;
    let asked: Inbound[];
    let respond: Respond;

    beforeEach(async () => {
      stage = await open();
      asked = [];
      respond = ({ text }) => Promise.resolve(saying(`answer to ${text}`));
      await stage.adapter.start((inbound) => {
        asked.push(inbound);
        return respond(inbound);
      });
    });
    afterEach(() => stage.adapter.stop());

    const isSeen = async (text: string): Promise<void> => {
      await expect.poll(() => stage.seen()).toContain(text);
    };

    it('passes on what was written as it was written', async () => {
      const text = '  Wo <b>kann</b> ich; \'DROP\' "helfen" & \\n \u{1f6b2}?';
      stage.write(text);
      await isSeen('answer to');
      expect(asked).toMatchObject([{ text, action: null, locale: stage.locale === null ? null : 'en' }]);
      expect(asked[0]?.chat.platform).toBe(stage.adapter.platform);
      expect(asked[0]?.sender).not.toBe('');
    });

    it('tells messages of the same words apart, and knows that they are of one person in one chat', async () => {
      stage.write('again');
      await expect.poll(() => asked.length).toBe(1);
      stage.write('again');
      await expect.poll(() => asked.length).toBe(2);
      const [first, second] = asked;
      expect(second?.id).not.toBe(first?.id);
      expect(second?.chat).toEqual(first?.chat);
      expect(second?.sender).toBe(first?.sender);
    });

    it('shows every line of an answer, and what can be said next', async () => {
      const spans = (text: string) => [{ text }];
      respond = () =>
        Promise.resolve(
          saying('Wanted:', {
            blocks: [
              { kind: 'paragraph', spans: [{ text: 'Wanted ' }, { text: 'now', strong: true }] },
              {
                kind: 'list',
                items: [
                  { number: 4, lines: [spans('Choir'), spans('Wednesdays')] },
                  { number: 5, lines: [spans('Garden')] },
                ],
              },
              { kind: 'paragraph', spans: [{ text: '0481 1234', href: 'tel:04811234' }] },
            ],
            choices: [
              { label: 'More', action: 'find_offers?o=5' },
              { label: 'What is on?', action: 'list_events' },
            ],
          }),
        );
      stage.write('help');
      await isSeen('What is on?');
      for (const text of ['Wanted now', 'Choir', 'Wednesdays', 'Garden', '0481 1234', 'More']) await isSeen(text);
    });

    it('shows text as text, whatever it looks like', async () => {
      const text = '<b>bold</b> &amp; *stars* [link](javascript:alert(1)) <script>1</script> `code`';
      respond = () => Promise.resolve(saying(text));
      stage.write('help');
      await isSeen(text);
    });

    it('hands over a file, and says what it is to who cannot open it', async () => {
      const bytes = new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
      const file = { name: 'choir.ics', mediaType: 'text/calendar', bytes, description: 'Choir, on Tuesday' };
      respond = () => Promise.resolve(saying('For your calendar:', { files: [file] }));
      stage.write('help');
      for (const text of ['For your calendar:', 'choir.ics', 'Choir, on Tuesday']) await isSeen(text);
      const files = stage.files();
      expect(files?.map((one) => Buffer.from(one)) ?? null).toEqual(files && [Buffer.from(bytes)]);
    });

    it('says nothing where nothing is to be said, and goes on', async () => {
      respond = ({ text }) => Promise.resolve(text === 'twice' ? null : saying(`answer to ${text}`));
      stage.write('twice');
      await expect.poll(() => asked.length).toBe(1);
      stage.write('once');
      await isSeen('answer to once');
      expect(stage.seen()).not.toContain('answer to twice');
    });

    it('lets the answers under way go out when it stops', async () => {
      const { promise, resolve } = Promise.withResolvers<Message>();
      respond = () => promise;
      stage.write('slow');
      await expect.poll(() => asked.length).toBe(1);
      let hasStopped = false;
      const stopped = stage.adapter.stop().then(() => {
        hasStopped = true;
      });
      await new Promise(setImmediate);
      expect(hasStopped).toBe(false);
      resolve(saying('at last'));
      await stopped;
      await isSeen('at last');
    });

    it('takes nothing in after it has stopped, and can be stopped again', async () => {
      await stage.adapter.stop();
      stage.write('too late');
      await stage.adapter.stop();
      expect(asked).toEqual([]);
    });

    it('can be stopped before it was started', async () => {
      const { adapter } = await open();
      await adapter.stop();
    });
  });
}

export interface PlatformStage extends Stage {
  adapter: ChatPlatform;
  /** How many messages the person was shown so far. */
  posts(): number;
}

const spans = (text: string) => [{ text }];
const picture = { name: 'poster.png', mediaType: 'image/png', bytes: Uint8Array.of(1, 2, 3) };
const look = '*stars* _lines_ <b>&amp; [brackets](x) \\ `code`';
const long = Array.from({ length: 60 }, (_, index) => `${index} ${'many words '.repeat(20).trim()}`);

/** What a platform promises besides, on which messages can be sent unasked. */
export function describeChatPlatform(name: string, open: () => Promise<PlatformStage>): void {
  describeAdapter(name, open);

  describe(`${name}, as a platform`, () => {
    let stage: PlatformStage;

    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.adapter.stop());

    /** How many messages it becomes; they are all there when the next answer is. */
    const shownAs = async (message: Message): Promise<number> => {
      await stage.adapter.start(({ text }) => Promise.resolve(text === 'show' ? message : saying('that was all')));
      stage.write('show');
      stage.write('and?');
      await expect.poll(() => stage.seen(), { timeout: 10_000 }).toContain('that was all');
      return stage.posts() - 1;
    };

    it('tells before it starts what a chat will be shown: text, buttons, a picture with what it shows', async () => {
      const message = saying('Poster', {
        blocks: [
          { kind: 'paragraph', spans: [{ text: 'Poster', strong: true }, ...spans(` ${look}`)] },
          { kind: 'list', items: [{ number: 1, lines: [spans('Choir'), spans('Wednesdays')] }] },
          { kind: 'paragraph', spans: [{ text: 'the choir', href: 'https://example.org/choir' }] },
        ],
        choices: [
          { label: 'More', action: 'list_events?o=5' },
          { label: 'All', action: `list_events?i=${'x'.repeat(3000)}` },
        ],
        files: [{ ...picture, description: 'People who sing' }],
      });
      const preview = stage.adapter.preview(message);
      expect(await shownAs(message)).toBe(preview.length);
      const texts = preview.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');
      for (const text of texts) expect(stage.seen()).toContain(text);
      const all = texts.join('\n');
      for (const text of ['Poster ', look, '1. Choir', 'Wednesdays', 'the choir', '[All]'])
        expect(all.replaceAll('\u2060', '')).toContain(text);
      expect(preview.flatMap(({ buttons }) => buttons)).toEqual(['More']);
      expect(preview.flatMap(({ files }) => files)).toEqual([
        { name: 'poster.png', isPicture: true, description: 'People who sing' },
      ]);
      for (const text of ['[More]', 'poster.png', 'People who sing']) expect(stage.seen()).toContain(text);
    });

    it('tells how many messages become of one that is too long, and loses no word', async () => {
      const message = saying('', { blocks: long.map((text) => ({ kind: 'paragraph', spans: spans(text) })) });
      const preview = stage.adapter.preview(message);
      expect(preview.length).toBeGreaterThan(1);
      expect(await shownAs(message)).toBe(preview.length);
      const words = (texts: readonly string[]): string[] => texts.join(' ').split(/\s+/);
      expect(words(preview.map(({ text }) => text))).toEqual(words(long));
    });

    it('tells what is cut of words that are too long for a picture', () => {
      const message = saying('', {
        blocks: [],
        files: [{ ...picture, description: 'many words '.repeat(200).trim() }],
      });
      const [file] = stage.adapter.preview(message).flatMap(({ files }) => files);
      expect(file?.description).toMatch(/^many words many words .*…?$/);
      expect(file?.description.length).toBeLessThan(1100);
    });
  });
}
