-- SPDX-License-Identifier: Apache-2.0
-- Form 1: the records of the investigation, of what was agreed and of what follows. Frozen once shipped; a change is a new step.
CREATE TABLE "focus_area" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "focus" TEXT NOT NULL DEFAULT 'general', "status" TEXT NOT NULL DEFAULT 'not_started',
    "current_answer" TEXT NOT NULL DEFAULT '', "confidence" TEXT NOT NULL DEFAULT 'unassessed',
    "missing" TEXT NOT NULL DEFAULT '', "planned" TEXT NOT NULL DEFAULT '', "lead" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "focus_area_by_engagement" ON "focus_area" ("engagement");
CREATE TABLE "hypothesis" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT NOT NULL DEFAULT '', "focus" TEXT NOT NULL DEFAULT 'general',
    "proposed_by" TEXT NOT NULL DEFAULT '', "confidence" TEXT NOT NULL DEFAULT 'unassessed',
    "evidence_for" TEXT NOT NULL DEFAULT '', "evidence_against" TEXT NOT NULL DEFAULT '',
    "test" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'proposed', "position" BIGINT DEFAULT 0);
CREATE INDEX "hypothesis_by_engagement" ON "hypothesis" ("engagement");
CREATE TABLE "finding" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "description" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'general', "confidence" TEXT NOT NULL DEFAULT 'unassessed',
    "evidence" TEXT NOT NULL DEFAULT '[]', "event_time" TEXT NOT NULL DEFAULT '', "actionable" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft', "position" BIGINT DEFAULT 0);
CREATE INDEX "finding_by_engagement" ON "finding" ("engagement");
CREATE TABLE "action_taken" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "what" TEXT NOT NULL DEFAULT '', "purpose" TEXT NOT NULL DEFAULT 'investigate',
    "focus" TEXT NOT NULL DEFAULT 'containment', "taken_by" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL DEFAULT 'theirs', "at" TEXT NOT NULL DEFAULT '',
    "ended_at" TEXT NOT NULL DEFAULT '', "precision" TEXT NOT NULL DEFAULT 'minute',
    "assets" TEXT NOT NULL DEFAULT '[]', "result" TEXT NOT NULL DEFAULT '',
    "effect_on_evidence" TEXT NOT NULL DEFAULT '', "approved_by" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "action_taken_by_engagement" ON "action_taken" ("engagement");
CREATE TABLE "asset" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT 'other', "count" BIGINT,
    "location" TEXT NOT NULL DEFAULT '', "business_function" TEXT NOT NULL DEFAULT '',
    "owner" TEXT NOT NULL DEFAULT '', "status" TEXT NOT NULL DEFAULT 'unknown',
    "effects" TEXT NOT NULL DEFAULT '[]', "power_state" TEXT NOT NULL DEFAULT 'unknown',
    "network_state" TEXT NOT NULL DEFAULT 'unknown', "basis" TEXT NOT NULL DEFAULT '',
    "recovery_priority" BIGINT, "note" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "asset_by_engagement" ON "asset" ("engagement");
CREATE TABLE "account" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "identifier" TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT 'user', "count" BIGINT,
    "owner" TEXT NOT NULL DEFAULT '', "directory" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'unknown', "first_suspicious_use" TEXT NOT NULL DEFAULT '',
    "disabled" INTEGER, "basis" TEXT NOT NULL DEFAULT '', "note" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "account_by_engagement" ON "account" ("engagement");
CREATE TABLE "data_set" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "description" TEXT NOT NULL DEFAULT '', "categories" TEXT NOT NULL DEFAULT '[]',
    "owner" TEXT NOT NULL DEFAULT '', "people_minimum" BIGINT, "people_maximum" BIGINT,
    "people_basis" TEXT NOT NULL DEFAULT '', "effect" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'unknown', "basis" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "data_set_by_engagement" ON "data_set" ("engagement");
CREATE TABLE "indicator" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT 'other', "value" TEXT NOT NULL DEFAULT '',
    "context" TEXT NOT NULL DEFAULT '', "source" TEXT NOT NULL DEFAULT '',
    "first_seen" TEXT NOT NULL DEFAULT '', "last_seen" TEXT NOT NULL DEFAULT '',
    "confidence" TEXT NOT NULL DEFAULT 'unassessed', "position" BIGINT DEFAULT 0);
CREATE INDEX "indicator_by_engagement" ON "indicator" ("engagement");
CREATE TABLE "timeline_event" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT NOT NULL DEFAULT '', "precision" TEXT NOT NULL DEFAULT 'minute',
    "time_words" TEXT NOT NULL DEFAULT '', "category" TEXT NOT NULL DEFAULT 'attacker',
    "description" TEXT NOT NULL DEFAULT '', "source" TEXT NOT NULL DEFAULT '',
    "confidence" TEXT NOT NULL DEFAULT 'unassessed', "position" BIGINT DEFAULT 0);
CREATE INDEX "timeline_event_by_engagement" ON "timeline_event" ("engagement");
CREATE TABLE "course_of_action" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "involves" TEXT NOT NULL DEFAULT '',
    "arguments_for" TEXT NOT NULL DEFAULT '', "arguments_against" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '', "recommended" INTEGER, "chosen" INTEGER,
    "chosen_by" TEXT NOT NULL DEFAULT '', "chosen_at" TEXT NOT NULL DEFAULT '',
    "reasons" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "course_of_action_by_engagement" ON "course_of_action" ("engagement");
CREATE TABLE "decision" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "what" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'open',
    "decider" TEXT NOT NULL DEFAULT '', "authority" TEXT NOT NULL DEFAULT '',
    "needed_by" TEXT NOT NULL DEFAULT '', "decided_at" TEXT NOT NULL DEFAULT '',
    "reasons" TEXT NOT NULL DEFAULT '', "conditions" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "decision_by_engagement" ON "decision" ("engagement");
CREATE TABLE "task" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "description" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT 'administration', "side" TEXT NOT NULL DEFAULT 'ours',
    "owner" TEXT NOT NULL DEFAULT '', "due" TEXT NOT NULL DEFAULT '',
    "priority" TEXT NOT NULL DEFAULT 'today', "state" TEXT NOT NULL DEFAULT 'open',
    "first_task" INTEGER DEFAULT 0, "question" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'general', "raised_at" TEXT NOT NULL DEFAULT '',
    "done_at" TEXT NOT NULL DEFAULT '', "progress" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "task_by_engagement" ON "task" ("engagement");
CREATE TABLE "data_request" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL DEFAULT '', "item" TEXT NOT NULL DEFAULT '', "why" TEXT NOT NULL DEFAULT '',
    "asked_of" TEXT NOT NULL DEFAULT '', "asked_at" TEXT NOT NULL DEFAULT '', "due" TEXT NOT NULL DEFAULT '',
    "perishable_at" TEXT NOT NULL DEFAULT '', "delivery" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'general', "state" TEXT NOT NULL DEFAULT 'draft',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "data_request_by_engagement" ON "data_request" ("engagement");
CREATE TABLE "milestone" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "horizon" TEXT NOT NULL DEFAULT 'today', "title" TEXT NOT NULL DEFAULT '',
    "owner" TEXT NOT NULL DEFAULT '', "due" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'open',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "milestone_by_engagement" ON "milestone" ("engagement");
CREATE TABLE "referral" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "need" TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT 'other',
    "organisations" TEXT NOT NULL DEFAULT '[]', "recommended_by" TEXT NOT NULL DEFAULT '',
    "at" TEXT NOT NULL DEFAULT '', "why_trusted" TEXT NOT NULL DEFAULT '',
    "interest" TEXT NOT NULL DEFAULT '', "on_panel" INTEGER, "state" TEXT NOT NULL DEFAULT 'suggested',
    "note" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "referral_by_engagement" ON "referral" ("engagement");
CREATE TABLE "instruction" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "to_do" TEXT NOT NULL DEFAULT '', "not_to_do" TEXT NOT NULL DEFAULT '',
    "recipient" TEXT NOT NULL DEFAULT '', "sender" TEXT NOT NULL DEFAULT '', "due" TEXT NOT NULL DEFAULT '',
    "sent_at" TEXT NOT NULL DEFAULT '', "channel" TEXT NOT NULL DEFAULT '',
    "acknowledged_at" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "instruction_by_engagement" ON "instruction" ("engagement");
CREATE TABLE "invitation" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "call" TEXT NOT NULL REFERENCES "call" ("id") DEFERRABLE INITIALLY DEFERRED,
    "uid" TEXT NOT NULL DEFAULT '', "sequence" BIGINT, "method" TEXT NOT NULL DEFAULT 'request',
    "recipients" TEXT NOT NULL DEFAULT '[]', "sender" TEXT NOT NULL DEFAULT '',
    "due" TEXT NOT NULL DEFAULT '', "sent_at" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "invitation_by_engagement" ON "invitation" ("engagement");
CREATE TABLE "status_update" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED, "number" BIGINT,
    "due" TEXT NOT NULL DEFAULT '', "channel" TEXT NOT NULL DEFAULT '', "host" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT '', "as_at" TEXT NOT NULL DEFAULT '',
    "issued_at" TEXT NOT NULL DEFAULT '', "learned" TEXT NOT NULL DEFAULT '', "off_cycle" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "status_update_by_engagement" ON "status_update" ("engagement");
CREATE TABLE "risk" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL DEFAULT '', "statement" TEXT NOT NULL DEFAULT '',
    "likelihood" TEXT NOT NULL DEFAULT '', "impact" TEXT NOT NULL DEFAULT '',
    "life_safety" INTEGER DEFAULT 0, "response" TEXT NOT NULL DEFAULT 'reduce',
    "owner" TEXT NOT NULL DEFAULT '', "mitigation" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open', "accepted_by" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "risk_by_engagement" ON "risk" ("engagement");
CREATE TABLE "recommendation" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "text" TEXT NOT NULL DEFAULT '', "reason" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'recovery', "horizon" TEXT NOT NULL DEFAULT 'immediate',
    "owner" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'proposed',
    "customer_decision" TEXT NOT NULL DEFAULT '', "findings" TEXT NOT NULL DEFAULT '[]',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "recommendation_by_engagement" ON "recommendation" ("engagement");
CREATE TABLE "evidence_item" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL DEFAULT '', "description" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT 'document', "source" TEXT NOT NULL DEFAULT '',
    "collected_by" TEXT NOT NULL DEFAULT '', "collected_at" TEXT NOT NULL DEFAULT '',
    "sha256" TEXT NOT NULL DEFAULT '', "storage" TEXT NOT NULL DEFAULT '',
    "answers" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "evidence_item_by_engagement" ON "evidence_item" ("engagement");
CREATE TABLE "custody_event" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT NOT NULL REFERENCES "evidence_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "released_by" TEXT NOT NULL DEFAULT '', "received_by" TEXT NOT NULL DEFAULT '',
    "at" TEXT NOT NULL DEFAULT '', "purpose" TEXT NOT NULL DEFAULT '', "seal" TEXT NOT NULL DEFAULT '',
    "condition" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "custody_event_by_engagement" ON "custody_event" ("engagement");
CREATE TABLE "obligation" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "regime" TEXT NOT NULL DEFAULT '', "recipient" TEXT NOT NULL DEFAULT '',
    "trigger_words" TEXT NOT NULL DEFAULT '', "trigger_at" TEXT NOT NULL DEFAULT '',
    "basis" TEXT NOT NULL DEFAULT '', "length" BIGINT, "due" TEXT NOT NULL DEFAULT '',
    "applicability" TEXT NOT NULL DEFAULT 'candidate', "decided_by" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'not_started', "note" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "obligation_by_engagement" ON "obligation" ("engagement");
CREATE TABLE "document" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT 'first_call_report', "number" TEXT NOT NULL DEFAULT '',
    "version" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL DEFAULT '', "tlp" TEXT NOT NULL DEFAULT 'TLP:AMBER+STRICT',
    "issued_at" TEXT NOT NULL DEFAULT '', "change_summary" TEXT NOT NULL DEFAULT '',
    "pdf" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "document_by_engagement" ON "document" ("engagement");
CREATE TABLE "note" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT NOT NULL DEFAULT '', "call" TEXT NOT NULL DEFAULT '', "author" TEXT NOT NULL DEFAULT '',
    "speaker" TEXT NOT NULL DEFAULT '', "kind" TEXT NOT NULL DEFAULT 'untriaged',
    "text" TEXT NOT NULL DEFAULT '', "source_kind" TEXT NOT NULL DEFAULT '',
    "source_detail" TEXT NOT NULL DEFAULT '', "confidence" TEXT NOT NULL DEFAULT 'unassessed',
    "verification" TEXT NOT NULL DEFAULT 'reported', "focus" TEXT NOT NULL DEFAULT 'general',
    "question" TEXT NOT NULL DEFAULT '', "private" INTEGER DEFAULT 0, "amends" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "note_by_engagement" ON "note" ("engagement");
CREATE TABLE "waiver" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "rule" TEXT NOT NULL DEFAULT '', "record" TEXT NOT NULL DEFAULT '', "reason" TEXT NOT NULL DEFAULT '',
    "given_by" TEXT NOT NULL DEFAULT '', "at" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "waiver_by_engagement" ON "waiver" ("engagement");
