-- SPDX-License-Identifier: Apache-2.0
-- Form 1: the journal and what is kept beside the records. Frozen once shipped; a change is a new step.
-- An engagement's reference is its own (rule V1).
CREATE UNIQUE INDEX "engagement_by_reference" ON "engagement" ("reference") WHERE "reference" <> '';
CREATE TABLE "change" (
    "seq" {identity},
    "engagement_id" TEXT NOT NULL, "pos" BIGINT NOT NULL, "op" TEXT NOT NULL,
    "entity" TEXT NOT NULL, "entity_id" TEXT NOT NULL, "field" TEXT NOT NULL,
    "old" TEXT, "old_salt" TEXT NOT NULL, "old_digest" TEXT NOT NULL,
    "new" TEXT, "new_salt" TEXT NOT NULL, "new_digest" TEXT NOT NULL,
    "title" TEXT NOT NULL, "at" BIGINT NOT NULL, "author" TEXT NOT NULL, "device" TEXT NOT NULL,
    "batch" TEXT NOT NULL, "undo_of" TEXT NOT NULL, "prev_hash" TEXT NOT NULL, "hash" TEXT NOT NULL,
    UNIQUE ("engagement_id", "pos"));
CREATE TABLE "content" ("sha256" TEXT PRIMARY KEY, "bytes" BYTEA NOT NULL);
CREATE TABLE "draft" (
    "record" TEXT NOT NULL, "field" TEXT NOT NULL, "text" TEXT NOT NULL, "at" BIGINT NOT NULL,
    PRIMARY KEY ("record", "field"));
-- What lists show that takes computing; the rest they read from the records.
CREATE TABLE "summary" ("id" TEXT PRIMARY KEY, "next_due" TEXT NOT NULL, "last_change" BIGINT NOT NULL);
CREATE TABLE "meta" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL);
