-- SPDX-License-Identifier: Apache-2.0
-- Form 6: an update knows the note it was promised in. Frozen once shipped; a change is a new step.
ALTER TABLE "status_update" ADD COLUMN "from_note" TEXT NOT NULL DEFAULT '';
