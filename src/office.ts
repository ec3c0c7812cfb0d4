import { announcementMessage } from './announcing/message.ts';
import { createProgressBoard, pace } from './backstage/announcing/progress-board.ts';
import { type Backstage, createBackstage } from './backstage/index.ts';
import type { BackstageParts } from './backstage/parts.ts';
import type { ChatPlatform } from './core/adapter.ts';
import type { Knowledge } from './core/knowledge.ts';
import { createRecordsReader } from './importing.ts';
import { reading } from './reading.ts';
import type { PrismaClient } from './store/prisma/client.ts';
import { countRecipients } from './store/planning.ts';
import type { Telling } from './telling.ts';
import type { Approval } from './usecases/announce.ts';
import { followAnnouncement } from './usecases/follow-announcement.ts';
import { forgetInquiries } from './usecases/inquiries.ts';
import { dropOldDrafts } from './usecases/keep-draft.ts';

/** Looks for progress while nothing moves are this many times rarer. */
const idleLooks = 5;
const hour = 60 * 60_000;

/** Where the staff work: their private chats, and the messages in them that show how announcements go. */
export interface Office {
  readonly backstage: Backstage;
  /** Lets a look under way end. */
  close(): Promise<void>;
}

export function createOffice(parts: {
  db: PrismaClient;
  knowledge(): Promise<Knowledge>;
  platforms: ReadonlyMap<string, ChatPlatform>;
  telling: Telling;
  emergency: BackstageParts['emergency'];
  approval: Approval;
  /** Something was accepted or changed: it is to go out. */
  wake(): void;
  now(): number;
  report(error: unknown): void;
}): Office {
  const { db, platforms, now, report } = parts;
  const shared = { ...parts, reading: reading() };
  const board = createProgressBoard(shared);
  let isMoving = true;
  let looking: Promise<void> | null = null;
  let round = 0;

  const look = async (): Promise<void> => {
    try {
      isMoving = await board.look();
    } catch (error) {
      report(error);
    }
    looking = null;
  };
  const watching = setInterval(() => {
    round += 1;
    if (platforms.size > 0 && looking === null && (isMoving || round % idleLooks === 0)) looking = look();
  }, pace).unref();
  const tidy = async (): Promise<void> => {
    await dropOldDrafts(db, now());
    await forgetInquiries(db, now());
  };
  const tidying = setInterval(() => void tidy().catch(report), hour).unref();

  return {
    backstage: createBackstage(shared, {
      approval: parts.approval,
      render: announcementMessage,
      count: (wanted) => countRecipients(db, wanted),
      wake() {
        isMoving = true;
        parts.wake();
      },
      eventChanged() {
        parts.wake();
        return Promise.resolve();
      },
      readRecords: createRecordsReader(db),
      tell: parts.telling.tell,
      whoMay: parts.telling.whoMay,
      follow: (id, { inbound, language }) => followAnnouncement(db, id, inbound.chat, language),
    }),
    async close() {
      clearInterval(watching);
      clearInterval(tidying);
      await looking;
    },
  };
}
