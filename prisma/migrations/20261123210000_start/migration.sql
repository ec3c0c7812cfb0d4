-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('district', 'association', 'municipality', 'locality', 'landscape', 'outside');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('scheduled', 'cancelled');

-- CreateEnum
CREATE TYPE "Address" AS ENUM ('auto', 'sie', 'du');

-- CreateEnum
CREATE TYPE "ChatKind" AS ENUM ('private', 'group', 'channel');

-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('instant', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "SubscriptionState" AS ENUM ('active', 'paused', 'resting');

-- CreateEnum
CREATE TYPE "AnnouncementKind" AS ENUM ('event', 'offer', 'news');

-- CreateEnum
CREATE TYPE "AnnouncementState" AS ENUM ('draft', 'submitted', 'accepted', 'paused', 'cancelled', 'withdrawn');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'sending', 'done', 'skipped', 'gone', 'failed');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('administrator', 'editor', 'publisher', 'partner');

-- CreateTable
CREATE TABLE "Place" (
    "key" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "label" TEXT,
    "parentKey" TEXT,
    "seat" TEXT,
    "otherDistrict" TEXT,
    "postalCodes" TEXT[] NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "population" INTEGER,
    "names" JSONB NOT NULL,
    "weak" BOOLEAN NOT NULL,
    "ambiguity" JSONB,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "key" TEXT NOT NULL,
    "topics" TEXT[] NOT NULL,
    "languages" TEXT[] NOT NULL,
    "verified" JSONB,
    "source" JSONB,
    "validUntil" TEXT,
    "example" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "otherNames" TEXT[] NOT NULL,
    "description" JSONB,
    "website" TEXT,
    "social" JSONB NOT NULL,
    "funding" JSONB,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Contact" (
    "key" TEXT NOT NULL,
    "topics" TEXT[] NOT NULL,
    "languages" TEXT[] NOT NULL,
    "verified" JSONB,
    "source" JSONB,
    "validUntil" TEXT,
    "example" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "role" JSONB,
    "organisationKey" TEXT,
    "deputyKey" TEXT,
    "phone" TEXT,
    "mobile" TEXT,
    "email" TEXT,
    "hours" JSONB,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Offer" (
    "key" TEXT NOT NULL,
    "topics" TEXT[] NOT NULL,
    "languages" TEXT[] NOT NULL,
    "verified" JSONB,
    "source" JSONB,
    "validUntil" TEXT,
    "example" BOOLEAN NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "organisationKey" TEXT,
    "contactKey" TEXT,
    "schedule" JSONB,
    "timeCommitment" JSONB,
    "requirements" JSONB NOT NULL,
    "freeSlots" INTEGER,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Event" (
    "key" TEXT NOT NULL,
    "topics" TEXT[] NOT NULL,
    "languages" TEXT[] NOT NULL,
    "verified" JSONB,
    "source" JSONB,
    "validUntil" TEXT,
    "example" BOOLEAN NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "organisationKey" TEXT,
    "contactKey" TEXT,
    "start" TEXT NOT NULL,
    "durationMinutes" INTEGER,
    "timeZone" TEXT NOT NULL,
    "recurrence" JSONB,
    "venue" JSONB,
    "status" "EventStatus" NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OrganisationPlace" (
    "organisationKey" TEXT NOT NULL,
    "placeKey" TEXT NOT NULL,

    CONSTRAINT "OrganisationPlace_pkey" PRIMARY KEY ("organisationKey","placeKey")
);

-- CreateTable
CREATE TABLE "ContactPlace" (
    "contactKey" TEXT NOT NULL,
    "placeKey" TEXT NOT NULL,

    CONSTRAINT "ContactPlace_pkey" PRIMARY KEY ("contactKey","placeKey")
);

-- CreateTable
CREATE TABLE "OfferPlace" (
    "offerKey" TEXT NOT NULL,
    "placeKey" TEXT NOT NULL,

    CONSTRAINT "OfferPlace_pkey" PRIMARY KEY ("offerKey","placeKey")
);

-- CreateTable
CREATE TABLE "EventPlace" (
    "eventKey" TEXT NOT NULL,
    "placeKey" TEXT NOT NULL,

    CONSTRAINT "EventPlace_pkey" PRIMARY KEY ("eventKey","placeKey")
);

-- CreateTable
CREATE TABLE "Operator" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "assistantName" TEXT NOT NULL,
    "organisationKey" TEXT NOT NULL,
    "contactKey" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "address" "Address" NOT NULL,
    "timeZone" TEXT NOT NULL,
    "newsletter" JSONB,
    "imprint" JSONB,
    "privacy" JSONB,

    CONSTRAINT "Operator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContentImport" (
    "title" TEXT NOT NULL,
    "attributions" TEXT[] NOT NULL,
    "hash" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContentImport_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "ContentState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "examplesRemoved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ContentState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chat" (
    "id" SERIAL NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "thread" TEXT NOT NULL DEFAULT '',
    "kind" "ChatKind" NOT NULL,
    "language" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "chatId" INTEGER NOT NULL,
    "kinds" TEXT[] NOT NULL,
    "topics" TEXT[] NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "digestHour" INTEGER,
    "digestWeekday" INTEGER,
    "quietFrom" INTEGER,
    "quietTo" INTEGER,
    "reminders" BOOLEAN NOT NULL DEFAULT false,
    "state" "SubscriptionState" NOT NULL DEFAULT 'active',
    "restingReason" TEXT,
    "feedTokenHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("chatId")
);

-- CreateTable
CREATE TABLE "SubscriptionPlace" (
    "chatId" INTEGER NOT NULL,
    "placeKey" TEXT NOT NULL,
    "radiusKm" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SubscriptionPlace_pkey" PRIMARY KEY ("chatId","placeKey")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" SERIAL NOT NULL,
    "kind" "AnnouncementKind" NOT NULL,
    "eventKey" TEXT,
    "occurrence" TEXT,
    "offerKey" TEXT,
    "texts" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" "AnnouncementState" NOT NULL DEFAULT 'draft',
    "audience" JSONB NOT NULL,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "authorId" INTEGER NOT NULL,
    "approverId" INTEGER,
    "approvedRevision" INTEGER,
    "publishAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "plannedTo" INTEGER NOT NULL DEFAULT 0,
    "plannedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "announcementId" INTEGER NOT NULL,
    "chatId" INTEGER NOT NULL,
    "wantedRevision" INTEGER NOT NULL,
    "sentRevision" INTEGER NOT NULL DEFAULT 0,
    "messageId" TEXT,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sendingSince" TIMESTAMPTZ(3),
    "inDoubt" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("announcementId","chatId")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "organisationKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffIdentity" (
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "staffId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffIdentity_pkey" PRIMARY KEY ("platform","account","user")
);

-- CreateTable
CREATE TABLE "StaffCode" (
    "hash" TEXT NOT NULL,
    "staffId" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "redeemedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffCode_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Chat_platform_account_chat_thread_key" ON "Chat"("platform", "account", "chat", "thread");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_feedTokenHash_key" ON "Subscription"("feedTokenHash");

-- CreateIndex
CREATE INDEX "Delivery_chatId_idx" ON "Delivery"("chatId");

-- CreateIndex
CREATE INDEX "Delivery_unfinished_idx" ON "Delivery"("nextAttemptAt") WHERE (state = ANY (ARRAY['waiting'::"DeliveryState", 'sending'::"DeliveryState"]));

-- CreateIndex
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_parentKey_fkey" FOREIGN KEY ("parentKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_deputyKey_fkey" FOREIGN KEY ("deputyKey") REFERENCES "Contact"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_contactKey_fkey" FOREIGN KEY ("contactKey") REFERENCES "Contact"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_contactKey_fkey" FOREIGN KEY ("contactKey") REFERENCES "Contact"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OrganisationPlace" ADD CONSTRAINT "OrganisationPlace_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OrganisationPlace" ADD CONSTRAINT "OrganisationPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ContactPlace" ADD CONSTRAINT "ContactPlace_contactKey_fkey" FOREIGN KEY ("contactKey") REFERENCES "Contact"("key") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ContactPlace" ADD CONSTRAINT "ContactPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OfferPlace" ADD CONSTRAINT "OfferPlace_offerKey_fkey" FOREIGN KEY ("offerKey") REFERENCES "Offer"("key") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OfferPlace" ADD CONSTRAINT "OfferPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_eventKey_fkey" FOREIGN KEY ("eventKey") REFERENCES "Event"("key") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_contactKey_fkey" FOREIGN KEY ("contactKey") REFERENCES "Contact"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SubscriptionPlace" ADD CONSTRAINT "SubscriptionPlace_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Subscription"("chatId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SubscriptionPlace" ADD CONSTRAINT "SubscriptionPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_eventKey_fkey" FOREIGN KEY ("eventKey") REFERENCES "Event"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_offerKey_fkey" FOREIGN KEY ("offerKey") REFERENCES "Offer"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "Staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_organisationKey_fkey" FOREIGN KEY ("organisationKey") REFERENCES "Organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StaffIdentity" ADD CONSTRAINT "StaffIdentity_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StaffCode" ADD CONSTRAINT "StaffCode_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION;


-- What the schema language cannot say

ALTER TABLE "Place"
  ADD CONSTRAINT "Place_parent_check" CHECK ("parentKey" <> "key"),
  ADD CONSTRAINT "Place_location_check" CHECK (
    ("lat" IS NULL AND "lon" IS NULL) OR ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180 AND "lat" IS NOT NULL AND "lon" IS NOT NULL)
  ),
  ADD CONSTRAINT "Place_population_check" CHECK ("population" >= 0),
  ADD CONSTRAINT "Place_names_check" CHECK (jsonb_typeof("names") = 'array');

ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_validUntil_check" CHECK ("validUntil" ~ '^\d{4}-\d{2}-\d{2}$'),
  ADD CONSTRAINT "Organisation_social_check" CHECK (jsonb_typeof("social") = 'array');

ALTER TABLE "Contact"
  ADD CONSTRAINT "Contact_validUntil_check" CHECK ("validUntil" ~ '^\d{4}-\d{2}-\d{2}$'),
  ADD CONSTRAINT "Contact_deputy_check" CHECK ("deputyKey" <> "key");

ALTER TABLE "Offer"
  ADD CONSTRAINT "Offer_validUntil_check" CHECK ("validUntil" ~ '^\d{4}-\d{2}-\d{2}$'),
  ADD CONSTRAINT "Offer_requirements_check" CHECK (jsonb_typeof("requirements") = 'array'),
  ADD CONSTRAINT "Offer_freeSlots_check" CHECK ("freeSlots" >= 0);

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_validUntil_check" CHECK ("validUntil" ~ '^\d{4}-\d{2}-\d{2}$'),
  ADD CONSTRAINT "Event_start_check" CHECK ("start" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  ADD CONSTRAINT "Event_durationMinutes_check" CHECK ("durationMinutes" > 0),
  -- Whether a venue may be named must never be left open.
  ADD CONSTRAINT "Event_venue_check" CHECK (
    "venue" IS NULL OR ("venue" ? 'public' AND jsonb_typeof("venue" -> 'public') = 'boolean')
  );

ALTER TABLE "Operator"
  ADD CONSTRAINT "Operator_one_row_check" CHECK ("id" = 1);

ALTER TABLE "ContentState"
  ADD CONSTRAINT "ContentState_one_row_check" CHECK ("id" = 1);

INSERT INTO "ContentState" DEFAULT VALUES;

ALTER TABLE "Subscription"
  ADD CONSTRAINT "Subscription_kinds_check" CHECK (
    cardinality("kinds") > 0 AND "kinds" <@ ARRAY['event', 'offer', 'news']
  ),
  ADD CONSTRAINT "Subscription_digest_check" CHECK (
    ("cadence" = 'instant') = ("digestHour" IS NULL) AND ("cadence" = 'weekly') = ("digestWeekday" IS NOT NULL)
  ),
  ADD CONSTRAINT "Subscription_digestHour_check" CHECK ("digestHour" BETWEEN 0 AND 23),
  ADD CONSTRAINT "Subscription_digestWeekday_check" CHECK ("digestWeekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "Subscription_quiet_check" CHECK (
    ("quietFrom" IS NULL AND "quietTo" IS NULL)
    OR ("quietFrom" IS NOT NULL AND "quietTo" IS NOT NULL AND "quietFrom" <> "quietTo"
      AND "quietFrom" BETWEEN 0 AND 23 AND "quietTo" BETWEEN 0 AND 23)
  ),
  ADD CONSTRAINT "Subscription_resting_check" CHECK (("state" = 'resting') = ("restingReason" IS NOT NULL));

ALTER TABLE "SubscriptionPlace"
  ADD CONSTRAINT "SubscriptionPlace_radiusKm_check" CHECK ("radiusKm" >= 0);

ALTER TABLE "Announcement"
  ADD CONSTRAINT "Announcement_subject_check" CHECK ("eventKey" IS NULL OR "offerKey" IS NULL),
  ADD CONSTRAINT "Announcement_occurrence_check" CHECK (
    "occurrence" IS NULL OR ("eventKey" IS NOT NULL AND "occurrence" ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$')
  ),
  ADD CONSTRAINT "Announcement_texts_check" CHECK ("texts" ? "language"),
  ADD CONSTRAINT "Announcement_revision_check" CHECK ("revision" >= 1),
  ADD CONSTRAINT "Announcement_approver_check" CHECK ("approverId" <> "authorId"),
  ADD CONSTRAINT "Announcement_approval_check" CHECK (
    ("approverId" IS NULL) = ("approvedRevision" IS NULL) AND ("approvedRevision" IS NULL OR "approvedRevision" BETWEEN 1 AND "revision")
  ),
  ADD CONSTRAINT "Announcement_publishAt_check" CHECK (
    "state" NOT IN ('accepted', 'paused', 'withdrawn') OR "publishAt" IS NOT NULL
  );

ALTER TABLE "Delivery"
  ADD CONSTRAINT "Delivery_revisions_check" CHECK ("wantedRevision" >= 0 AND "sentRevision" >= 0),
  ADD CONSTRAINT "Delivery_attempts_check" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "Delivery_sending_check" CHECK (("state" = 'sending') = ("sendingSince" IS NOT NULL)),
  ADD CONSTRAINT "Delivery_done_check" CHECK ("state" <> 'done' OR "sentRevision" = "wantedRevision"),
  ADD CONSTRAINT "Delivery_reason_check" CHECK (("state" IN ('skipped', 'gone', 'failed')) = ("reason" IS NOT NULL));

ALTER TABLE "Staff"
  ADD CONSTRAINT "Staff_partner_check" CHECK (("role" = 'partner') = ("organisationKey" IS NOT NULL));
