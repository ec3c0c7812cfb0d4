import { randomUUID } from 'node:crypto';
import { createWebChat } from '../../adapters/webchat/index.ts';
import { facts } from '../support/webchat.ts';
import { describeAdapter } from './contract.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a browser without scripts shows of the answer on the page. */
function answerOf(page: string): string {
  const answer = page.slice(page.indexOf('id="answer"'), page.indexOf('<form'));
  return answer
    .replace(/^[^>]*>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (entity, name: string) => entities[name] ?? entity);
}

describeAdapter('the web chat without scripts', () => {
  const adapter = createWebChat({
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    pages: () => Promise.resolve(facts),
    health: () => Promise.resolve({ ok: true }),
    calendar: () => Promise.resolve(null),
    webhooks: () => [],
    report(error) {
      throw error;
    },
  });
  const conversation = randomUUID();
  let seen = '';
  let files: Uint8Array[] = [];
  return {
    adapter,
    seen: () => seen,
    files: () => files,
    write(text) {
      const body = new URLSearchParams({ conversation, text });
      fetch(`${adapter.address}/?lang=en`, { method: 'POST', body })
        .then((response) => response.text())
        .then((page) => {
          seen += answerOf(page);
          files = [...page.matchAll(/href="data:[^,"]*;base64,([^"]*)" download/g)].map(([, data = '']) =>
            Buffer.from(data, 'base64'),
          );
        })
        .catch((error: unknown) => {
          if (!(error instanceof TypeError)) throw error;
        });
    },
  };
});
