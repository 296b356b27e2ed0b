-- SPDX-License-Identifier: Apache-2.0
-- Form 3: how much a consultant can take on, and when not. Frozen once shipped; a change is a new step.
ALTER TABLE "consultant" ADD COLUMN "weekly_capacity" BIGINT;
ALTER TABLE "consultant" ADD COLUMN "absent_from" TEXT NOT NULL DEFAULT '';
ALTER TABLE "consultant" ADD COLUMN "absent_until" TEXT NOT NULL DEFAULT '';
