import { createPost, type Posted } from '../../src/http/post.ts';

/** What the library gives of each request; its body is JSON, or the stream of a form with files. */
interface Asked extends Pick<Posted, 'body' | 'headers'> {
  signal: Posted['signals'][number];
}

/** The answer was not JSON; with `isPage` it was one of HTML, which is what a proxy says in Telegram's place. */
export class NotJson extends Error {
  readonly isPage: boolean;
  constructor(text: string) {
    super('the answer was not JSON');
    this.isPage = text.trimStart().startsWith('<');
  }
}

/** The library asks of an answer nothing but its JSON. Rejects with Node's errors, or with `NotJson`. */
export function createFetch(apiRoot: string): (url: string, asked: Asked) => Promise<{ json(): Promise<unknown> }> {
  const post = createPost(apiRoot);
  return async (url, { headers, body, signal }) => {
    const { text } = await post({ path: url.slice(apiRoot.length), headers, body, signals: [signal] });
    return { json: () => Promise.resolve(parsed(text)) };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(text);
  }
}
