-- SPDX-License-Identifier: Apache-2.0
-- Form 5: what the records made of the wrap-up stands beside the words as they were read. Frozen once shipped; a change is a new step.
ALTER TABLE "call" ADD COLUMN "wrap_up_generated" TEXT NOT NULL DEFAULT '';
