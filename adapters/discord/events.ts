import { z } from 'zod';

/** What is read of Discord's gateway events. They come from outside: whatever else they hold is left alone. */
const User = z.object({ id: z.string(), bot: z.boolean().default(false) });

const Attachment = z.object({
  filename: z.string(),
  content_type: z.string().nullish(),
  size: z.number().nonnegative(),
  url: z.string(),
});

export const WrittenMessage = z.object({
  id: z.string(),
  channel_id: z.string(),
  /** None in a direct message. */
  guild_id: z.string().optional(),
  author: User,
  /** Empty in a server, for lack of the privileged intent, unless the bot is mentioned. */
  content: z.string(),
  type: z.number(),
  webhook_id: z.string().optional(),
  mentions: z.array(User).default([]),
  attachments: z.array(Attachment).default([]).catch([]),
  referenced_message: z.object({ author: User }).nullish(),
});
export type WrittenMessage = z.infer<typeof WrittenMessage>;

const Button = z.object({ custom_id: z.string().optional(), label: z.string().optional() });
const Option = z.object({ name: z.string(), value: z.unknown() });

export const Interaction = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  type: z.number(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string(), type: z.number(), parent_id: z.string().nullish() }).optional(),
  /** In a direct message; in a server, `member` has it. */
  user: User.optional(),
  member: z.object({ user: User }).optional(),
  locale: z.string().optional(),
  data: z
    .object({ name: z.string().optional(), options: z.array(Option).default([]), custom_id: z.string().optional() })
    .optional(),
  message: z
    .object({ components: z.array(z.object({ components: z.array(Button).default([]) })).default([]) })
    .optional(),
});
export type Interaction = z.infer<typeof Interaction>;

export const Ready = z.object({ user: z.object({ id: z.string() }), application: z.object({ id: z.string() }) });

/** All that the gateway sends, by its operation; the first four have data without which the library fails. */
export const Payload = z.union([
  z.looseObject({ op: z.literal(0), t: z.literal('RESUMED'), s: z.number() }),
  z.looseObject({
    op: z.literal(0),
    t: z.string(),
    s: z.number(),
    d: z.union([z.looseObject({}), z.array(z.unknown())]),
  }),
  z.looseObject({ op: z.literal(9), d: z.boolean() }),
  z.looseObject({ op: z.literal(10), d: z.looseObject({ heartbeat_interval: z.number().positive() }) }),
  z.looseObject({ op: z.union([z.literal(1), z.literal(7), z.literal(11)]) }),
]);

/** A change of a message; the times of its author's edits are not there in Discord's own, such as an added preview. */
export const ChangedMessage = z.object({
  author: User.optional(),
  edited_timestamp: z.string().nullish(),
});

/** An event. */
export const Frame = z.object({ t: z.string(), d: z.unknown() });
