import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { kinds } from '../core/subscription.ts';
import { Topic, topics } from '../core/topics.ts';
import { createInvitation, linksOf } from '../usecases/invitations.ts';
import { command } from './command.ts';

const Arguments = z.strictObject({
  place: z.array(z.string()).default([]),
  topic: z.array(z.string()).default([]),
  kind: z.array(z.string()).default([]),
});

/** Each of the words as one of those that are known. Throws a UserError that lists them. */
function known<T extends string>(words: readonly string[], schema: z.ZodType<T>, all: readonly string[]): T[] {
  return words.map((word) => {
    const { success, data } = schema.safeParse(word);
    if (!success) throw new UserError(`"${word}" is not known.`, `Choose of: ${all.join(', ')}.`);
    return data;
  });
}

/** Makes an invitation and prints its code and its links. */
export const invite = command(Arguments, async (house, { place, topic, kind }, out) => {
  await house.knowledge();
  const code = await createInvitation(house.database.prisma, 'command', {
    ...(kind.length > 0 ? { kinds: known(kind, z.enum(kinds), kinds) } : {}),
    topics: known(topic, Topic, topics),
    places: place.map((written) => {
      const [, key = written, km = '0'] = /^(.+)\+(\d{1,3})$/.exec(written) ?? [];
      return { place: key, radiusKm: Number(km) };
    }),
  });
  out.out(`code: ${code} (people write to the assistant: abo ${code})`);
  for (const { platform, link } of linksOf(code, house.platforms)) out.out(`${platform}: ${link}`);
  if (house.platforms.size === 0)
    out.out('links: none, because this process is connected to no platform; run it beside the running program');
  return 0;
});
