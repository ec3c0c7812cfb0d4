import type { PlatformParts, Respond } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import { withoutFiles } from '../../src/texts/files.ts';
import type { Api } from './api.ts';
import type { People } from './people.ts';
import { renderHome } from './render.ts';

/** What stands on the page, from above. */
const sections = ['welcome', 'list_events', 'list_subscriptions'] as const;
/** Blocks that Slack takes in a page; what does not fit is left out. */
const mostBlocks = 100;

/** Makes the page of the assistant (App Home) anew for the person who opened it. */
export function createHome(parts: {
  api: Api;
  people: People;
  report: PlatformParts['report'];
  respond: Respond;
}): (opened: Inbound) => Promise<void> {
  const { api, people, report, respond } = parts;
  return async (opened) => {
    const inbound = await people.reached(opened);
    if (inbound === null) return report(new Error('Slack: the App Home could not be shown (no direct message).'));
    const answers = await Promise.all(
      sections.map((action) => respond({ ...inbound, id: `${inbound.id}:${action}`, action, aside: true })),
    );
    const messages = answers.filter((message) => message !== null);
    // Slack told of it twice: what is shown there stays.
    if (messages.length < sections.length) return;
    const blocks = messages.flatMap((message) => renderHome(withoutFiles(message)).blocks).slice(0, mostBlocks);
    const values = { user_id: inbound.sender, view: { type: 'home', blocks } };
    const called = await api.call('views.publish', values, { line: 'views.publish', urgency: 'answer', limits: [] });
    if (!called.ok) report(new Error(`Slack: the App Home could not be shown (${called.code}).`));
  };
}
