import type { MessageEntity } from 'grammy/types';

/** What Telegram itself finds in a text, roughly as its server does. */
const patterns: readonly [MessageEntity['type'], RegExp][] = [
  ['mention', /(?<![\w])@[a-z0-9_]{3,32}(?!\w)/gi],
  ['bot_command', /(?<![\w/<>])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])/gi],
  ['hashtag', /(?<![\p{L}\p{N}_/])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu],
  ['url', /https?:\/\/\S+/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
];

export function found(text: string): MessageEntity[] {
  return patterns.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: match }) => ({ type, offset: index, length: match.length }) as MessageEntity,
    ),
  );
}
