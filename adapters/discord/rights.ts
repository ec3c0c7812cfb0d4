import {
  ChannelType,
  OverwriteType,
  PermissionFlagsBits as Flags,
  RequestMethod,
  type RouteLike,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Ask } from './requests.ts';

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt);
const Channel = z.object({
  type: z.number(),
  guild_id: z.string().optional(),
  recipients: z.array(z.object({ id: z.string() })).default([]),
  permission_overwrites: z.array(z.object({ id: z.string(), type: z.number(), allow: bits, deny: bits })).default([]),
});
const Guild = z.object({ owner_id: z.string(), roles: z.array(z.object({ id: z.string(), permissions: bits })) });
const Member = z.object({ roles: z.array(z.string()) });

/** Whether a person may manage the server or this channel of it, as Discord says now. False if it cannot say. */
export async function mayManage(ask: Ask, { chat }: ChatRef, sender: string): Promise<boolean> {
  const read = async <T>(route: RouteLike, schema: z.ZodType<T>): Promise<T | null> => {
    const outcome = await ask({ method: RequestMethod.Get, route, chat, urgency: 'answer' });
    return outcome.kind === 'done' ? (schema.safeParse(outcome.data).data ?? null) : null;
  };
  const channel = await read(Routes.channel(chat), Channel);
  if (channel === null) return false;
  if (channel.type === (ChannelType.DM as number)) return channel.recipients.some(({ id }) => id === sender);
  const { guild_id: id, permission_overwrites: overwrites } = channel;
  if (id === undefined) return false;
  const [guild, member] = await Promise.all([
    read(Routes.guild(id), Guild),
    read(Routes.guildMember(id, sender), Member),
  ]);
  if (guild === null || member === null) return false;
  if (guild.owner_id === sender) return true;

  const isMine = (role: string): boolean => role === id || member.roles.includes(role);
  const base = guild.roles.filter((role) => isMine(role.id)).reduce((all, role) => all | role.permissions, 0n);
  if (base & (Flags.Administrator | Flags.ManageGuild)) return true;
  // In Discord's order: for everybody, then for the roles together, then for the person.
  const layers = [
    overwrites.filter((one) => one.id === id),
    overwrites.filter((one) => one.type === (OverwriteType.Role as number) && one.id !== id && isMine(one.id)),
    overwrites.filter((one) => one.type === (OverwriteType.Member as number) && one.id === sender),
  ];
  let rights = base;
  for (const layer of layers) {
    for (const { deny } of layer) rights &= ~deny;
    for (const { allow } of layer) rights |= allow;
  }
  return (rights & Flags.ManageChannels) !== 0n;
}
