-- SPDX-License-Identifier: Apache-2.0
-- Form 2: what search and history need. Frozen once shipped; a change is a new step.
-- The words of each record as search compares them, and where it is. Made from the records, in no journal; the
-- later a record was changed, the higher its number.
CREATE TABLE "searched" (
    "seq" {identity}, "entity" TEXT NOT NULL, "record" TEXT NOT NULL, "engagement_id" TEXT NOT NULL,
    "words" TEXT NOT NULL, "scope" TEXT NOT NULL, UNIQUE ("record", "entity"));
-- The records whose words are yet to be taken in.
CREATE TABLE "to_search" (
    "seq" {identity}, "entity" TEXT NOT NULL, "record" TEXT NOT NULL, "engagement_id" TEXT NOT NULL,
    UNIQUE ("record", "entity"));
CREATE INDEX "change_by_record" ON "change" ("entity_id", "pos");
CREATE INDEX "change_by_removal" ON "change" ("engagement_id", "pos") WHERE "op" = 'delete';
