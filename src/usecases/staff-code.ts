import { createHash, randomInt } from 'node:crypto';
import type { Prisma } from '../store/prisma/client.ts';

/**
 * Without 0, O, 1 and I, which look alike: five bits a sign, 60 in all. While 100 codes are open, one try hits one of
 * them with a chance of 100 in 2^60. Tries are counted in memory only: with a restart each minute an account has 7,200 a
 * day, which is 6 in 10^13; a thousand accounts together, 6 in 10^10.
 */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const groups = 3;
const groupLength = 4;
/** Milliseconds for which a code can be redeemed. */
const validFor = 24 * 60 * 60_000;

/** Makes a code for the person, shows it this once, and makes older ones worthless. Example: "K7QM-22XB-9HTN". */
export async function issueCode(tx: Prisma.TransactionClient, staffId: number, now: number): Promise<string> {
  const group = (): string => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  const code = Array.from({ length: groups }, group).join('-');
  await tx.staffCode.deleteMany({ where: { staffId, redeemedAt: null } });
  await tx.staffCode.create({ data: { hash: hashOfCode(code), staffId, expiresAt: new Date(now + validFor) } });
  return code;
}

/** The same for a code however its groups are written. */
export function hashOfCode(code: string): string {
  return createHash('sha256').update(plain(code)).digest('hex');
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

/** Whether the words have the form of a code. */
export function looksLikeCode(text: string): boolean {
  const written = plain(text);
  return written.length === groups * groupLength && Array.from(written).every((sign) => signs.includes(sign));
}
