-- CreateTable
CREATE TABLE "Draft" (
    "id" SERIAL NOT NULL,
    "staffId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Draft_updatedAt_idx" ON "Draft"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_staffId_platform_account_chat_key" ON "Draft"("staffId", "platform", "account", "chat");

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
