-- CreateTable
CREATE TABLE "Proposal" (
    "id" SERIAL NOT NULL,
    "staffId" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "record" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_staffId_section_key_key" ON "Proposal"("staffId", "section", "key");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_section_check" CHECK (section IN ('contacts', 'offers', 'events'));
