-- CreateTable
CREATE TABLE "ProgressMessage" (
    "announcementId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "messageId" TEXT,

    CONSTRAINT "ProgressMessage_pkey" PRIMARY KEY ("announcementId")
);

-- AddForeignKey
ALTER TABLE "ProgressMessage" ADD CONSTRAINT "ProgressMessage_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
