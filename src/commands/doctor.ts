import { z } from 'zod';
import { command } from './command.ts';

/** Lines "name: state"; what is missing for the public begins with "missing". */
export const doctor = command(z.strictObject({ platforms: z.array(z.string()) }), async (house, { platforms }, out) => {
  const { config, database } = house;
  const knowledge = await house.knowledge();
  const { operator, organisations, places, faults } = knowledge;
  const count = async (model: { count(): Promise<number> }): Promise<number> => model.count();
  const { prisma } = database;
  const [contacts, offers, events] = await Promise.all([
    count(prisma.contact),
    count(prisma.offer),
    count(prisma.event),
  ]);
  const examples =
    (await prisma.offer.count({ where: { example: true } })) + (await prisma.event.count({ where: { example: true } }));
  const { ok } = await house.health();
  out.out(`program: Node ${process.versions.node}, process ${process.pid}`);
  out.out(
    `database: ${database.embedded ? `embedded in ${config.dataDir}` : 'on a server (DATABASE_URL)'}, ${ok ? 'reachable' : 'not reachable'}`,
  );
  out.out(`web chat: ${config.publicUrl ?? `http://${config.host}:${config.port}`}`);
  out.out(
    `content: ${places.length} places, ${organisations.length} organisations, ${contacts} contacts, ${offers} offers, ${events} events`,
  );
  if (examples > 0)
    out.out(`examples: ${examples} offers and events are only examples (scripts/lotse remove-examples)`);
  for (const { key, fault } of faults) out.out(`event ${key}: ${fault}`);
  for (const platform of platforms) {
    const live = house.connections.get(platform.slice(0, platform.indexOf(':')).toLowerCase())?.();
    out.out(live ? `${platform}, ${live.state}${'why' in live ? ` (${live.why})` : ''}` : platform);
  }
  const { languageModel: llm } = config;
  out.out(
    `language model: ${llm ? `on, ${llm.model} at ${llm.host} (unclear messages go there, stripped; not tried now)` : 'off (LLM_BASE_URL and LLM_MODEL are not set)'}`,
  );
  const missing = [
    operator ? null : 'operator (who runs this; see docs/content.md)',
    operator?.imprint ? null : 'operator.imprint (the text of the imprint page)',
    operator?.privacy ? null : "operator.privacy (the operator's part of the privacy page)",
  ].filter((what) => what !== null);
  for (const what of missing) out.out(`missing: ${what}`);
  return ok ? 0 : 1;
});
