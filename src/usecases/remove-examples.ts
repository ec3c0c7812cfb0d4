import { UserError } from '../core/errors.ts';
import { deleteExamples, lockContent, raiseRevision, setExamplesRemoved } from '../store/content-writing.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

/** Removes every record that is only an example, and keeps later imports from bringing them back. Returns how many. */
export async function removeExamples(
  db: PrismaClient,
  actor: string,
): Promise<{ organisations: number; contacts: number; offers: number; events: number }> {
  return db.$transaction(
    async (tx) => {
      const { examplesRemoved } = await lockContent(tx);
      const needed = await tx.operator.findFirst({
        where: { OR: [{ organisation: { example: true } }, { contact: { example: true } }] },
      });
      if (needed) {
        throw new UserError(
          'The operator of this assistant is still an example.',
          'Import your own organisation, contact and operator first, then remove the examples.',
        );
      }
      const removed = await deleteExamples(tx);
      const any = Object.values(removed).some((count) => count > 0);
      if (!examplesRemoved) await setExamplesRemoved(tx, true);
      if (any) await raiseRevision(tx);
      if (any || !examplesRemoved) {
        await tx.audit.create({ data: { actor, action: 'remove-examples', subject: 'content', detail: removed } });
      }
      return removed;
    },
    { maxWait: 60_000, timeout: 60_000 },
  );
}
