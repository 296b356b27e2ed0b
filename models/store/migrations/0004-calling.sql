-- SPDX-License-Identifier: Apache-2.0
-- Form 4: records know the note they were made of; a call knows its pauses, and its agenda how long it took. Frozen once shipped; a change is a new step.
ALTER TABLE "answer" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "success_criterion" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "concern" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "task" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "decision" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "hypothesis" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "asset" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "indicator" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "action_taken" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "timeline_event" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "reported_item" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "risk" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "participant_question" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_item" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "participant" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "call" ADD COLUMN "paused_at" TEXT NOT NULL DEFAULT '';
ALTER TABLE "call" ADD COLUMN "paused_seconds" BIGINT;
ALTER TABLE "agenda_item" ADD COLUMN "template_id" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_item" ADD COLUMN "started_at" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_item" ADD COLUMN "used_seconds" BIGINT;
