-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "inDoubtSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Subscription" ADD COLUMN     "resumedAt" TIMESTAMPTZ(3);

-- What was in doubt when the column came stays so.
UPDATE "Delivery" d SET "inDoubtSince" = coalesce(a."publishAt", a."createdAt")
FROM "Announcement" a
WHERE a.id = d."announcementId" AND d."sentRevision" = 0 AND (d."inDoubt" OR d.state = 'sending');
