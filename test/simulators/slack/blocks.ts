import { z } from 'zod';

const Style = z.strictObject({ bold: z.boolean().optional() }).optional();
const Inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: Style }),
  z.strictObject({
    type: z.literal('link'),
    url: z
      .string()
      .regex(/^(?:https?|mailto|tel):/)
      .max(3000),
    text: z.string().optional(),
    style: Style,
  }),
]);
const RichText = z.strictObject({
  type: z.literal('rich_text'),
  elements: z.array(z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(Inline) })).min(1),
});
const PlainText = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(75),
  emoji: z.boolean().optional(),
});
const Button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: PlainText,
  value: z.string().max(2000).optional(),
});
const Select = z.strictObject({
  type: z.literal('static_select'),
  action_id: z.string().min(1).max(255),
  placeholder: PlainText.optional(),
  options: z
    .array(z.strictObject({ text: PlainText, value: z.string().min(1).max(150) }))
    .min(1)
    .max(100),
});
const Actions = z.strictObject({
  type: z.literal('actions'),
  elements: z
    .array(z.discriminatedUnion('type', [Button, Select]))
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map(({ action_id: id }) => id)).size === all.length, 'action_id must be unique'),
});
const Section = z.strictObject({
  type: z.literal('section'),
  text: z.strictObject({
    type: z.enum(['mrkdwn', 'plain_text']),
    text: z.string().min(1).max(3000),
    verbatim: z.boolean().optional(),
  }),
});
const Block = z.discriminatedUnion('type', [RichText, Actions, Section]);
export const Blocks = z.array(Block).max(50);
export const HomeBlocks = z.array(Block).max(100);
export type Blocks = z.infer<typeof Blocks>;

export interface Button {
  label: string;
  value: string;
  actionId: string;
}

/** The buttons and menus of a message. */
export const elementsOf = (blocks: Blocks) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

export function buttonsOf(blocks: Blocks): Button[] {
  return elementsOf(blocks)
    .filter((element) => element.type === 'button')
    .map(({ text, value, action_id: actionId }) => ({ label: text.text, value: value ?? '', actionId }));
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What a person sees of mrkdwn: the signs that Slack reads as markup are gone. */
function shownMrkdwn(text: string): string {
  const plain = text
    .replace(/<!(\w+)[^>]*>/g, '@$1 (everybody was called)')
    .replace(/<([^<>|]+)\|([^<>]*)>/g, '$2')
    .replace(/<([^<>|]+)>/g, '$1')
    .replace(/([*_~`])(\S[^\n]*?\S|\S)\1/g, '$2');
  return unescape(plain);
}

const labelOf = (element: z.infer<typeof Actions>['elements'][number]): string =>
  element.type === 'button'
    ? `[${element.text.text}]`
    : `[${element.options.map(({ text }) => text.text).join(' | ')}]`;

/** What a person sees of a message. */
export function shown(blocks: Blocks, text: string, isMarkup: boolean): string {
  if (blocks.length === 0) return isMarkup ? shownMrkdwn(text) : unescape(text);
  return blocks
    .map((block) => {
      if (block.type === 'actions') return block.elements.map(labelOf).join(' ');
      if (block.type === 'section') return shownMrkdwn(block.text.text);
      return block.elements
        .flatMap(({ elements }) => elements)
        .map((inline) => (inline.type === 'link' ? (inline.text ?? inline.url) : inline.text))
        .join('');
    })
    .join('\n');
}
