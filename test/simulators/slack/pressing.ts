import type { Blocks } from './blocks.ts';
import type { Channel, Person, Workspace } from './workspace.ts';

/** Where a button or menu stands: in a message, perhaps one that only this person sees, or in the App Home. */
export type Surface = 'home' | { channel: Channel; ts: string; thread: string | null; isEphemeral: boolean };
export type Element = Extract<Blocks[number], { type: 'actions' }>['elements'][number];

/** The payload of someone who used it; `chosen` is the value of a button or of the option of a menu. */
export function blockActions(
  space: Workspace,
  parts: { person: Person; surface: Surface; element: Element; chosen: string; responseUrl: string },
): Record<string, unknown> {
  const { person, surface, element, chosen, responseUrl } = parts;
  return {
    type: 'block_actions',
    user: { id: person.id, team_id: space.team },
    api_app_id: space.bot.app,
    token: 'verification',
    team: { id: space.team, domain: 'simulated' },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: space.id('Tr'),
    ...placed(surface, responseUrl),
    actions: [{ ...used(element, chosen), action_id: element.action_id, block_id: 'b', action_ts: space.ts() }],
  };
}

function used(element: Element, chosen: string): Record<string, unknown> {
  if (element.type === 'button') return { type: 'button', text: element.text, value: chosen };
  return { type: 'static_select', selected_option: element.options.find(({ value }) => value === chosen) };
}

function placed(surface: Surface, responseUrl: string): Record<string, unknown> {
  if (surface === 'home') return { container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home' } };
  const { channel, ts, thread, isEphemeral } = surface;
  const message = { type: 'message', ts, ...(thread === null ? {} : { thread_ts: thread }) };
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel.id, is_ephemeral: isEphemeral },
    channel: { id: channel.id, name: 'general' },
    // Slack does not send the content of a message that only one person sees.
    ...(isEphemeral ? {} : { message }),
    response_url: responseUrl,
  };
}
