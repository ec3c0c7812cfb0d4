import type { Inbound } from '../../src/core/chat.ts';
import { meantBy } from '../../src/core/commands.ts';

const bracketed = /<([^<>|]+)(?:\|([^<>]*))?>/g;

/** What a person typed, of Slack's notation for it; the mention of the assistant is taken out. */
export function readText(raw: string, me: string): { text: string; isMentioned: boolean } {
  let isMentioned = false;
  const plain = raw.replace(bracketed, (_all, target: string, label: string | undefined) => {
    if (target === `@${me}`) isMentioned = true;
    if (target.startsWith('@')) return '';
    if (target.startsWith('#')) return label ? `#${label}` : '';
    if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
    return label ?? target.replace(/^(?:mailto|tel):/, '');
  });
  const text = plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { text: isMentioned ? text.replaceAll('  ', ' ').trim() : text, isMentioned };
}

/** A command that was typed as text, as in "@Lotse /hilfe": Slack's own commands do not work in threads. */
export function commandIn(text: string): Pick<Inbound, 'text' | 'action' | 'command'> {
  const [, name = '', words = ''] = /^\/(\w+)(?:\s+(\S.*))?$/s.exec(text.trim()) ?? [];
  return meantBy(name, words) ?? { text, action: null };
}
