-- AlterTable
ALTER TABLE "Announcement" ADD COLUMN     "reminderOf" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_reminderOf_key" ON "Announcement"("reminderOf");

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_reminderOf_fkey" FOREIGN KEY ("reminderOf") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
