-- DropIndex
DROP INDEX "Delivery_unfinished_idx";

-- AlterTable
ALTER TABLE "Announcement" ADD COLUMN     "appliedRevision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "appliedTo" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "facts" TEXT,
ADD COLUMN     "pausedReason" TEXT;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "platform" TEXT NOT NULL,
ADD COLUMN     "toldRevision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AnnouncementFile" (
    "announcementId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "description" JSONB NOT NULL,

    CONSTRAINT "AnnouncementFile_pkey" PRIMARY KEY ("announcementId","position")
);

-- CreateIndex
CREATE INDEX "Delivery_unfinished_idx" ON "Delivery"("platform", "nextAttemptAt") WHERE (state = ANY (ARRAY['waiting'::"DeliveryState", 'sending'::"DeliveryState"]));

-- AddForeignKey
ALTER TABLE "AnnouncementFile" ADD CONSTRAINT "AnnouncementFile_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the schema language cannot say

ALTER TABLE "Announcement"
  ADD CONSTRAINT "Announcement_applied_check" CHECK ("appliedRevision" BETWEEN 0 AND "revision"),
  ADD CONSTRAINT "Announcement_pausedReason_check" CHECK ("pausedReason" IS NULL OR "state" = 'paused');

ALTER TABLE "Delivery"
  ADD CONSTRAINT "Delivery_toldRevision_check" CHECK ("toldRevision" >= 0);

ALTER TABLE "AnnouncementFile"
  ADD CONSTRAINT "AnnouncementFile_position_check" CHECK ("position" >= 1);
