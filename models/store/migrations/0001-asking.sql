-- SPDX-License-Identifier: Apache-2.0
-- Form 1: the records of the firm, of getting ready and of the key questions. Frozen once shipped; a change is a new step.
CREATE TABLE "engagement" (
    "id" TEXT PRIMARY KEY, "reference" TEXT NOT NULL DEFAULT '', "code_name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '', "customer" TEXT NOT NULL DEFAULT '',
    "relationship" TEXT NOT NULL DEFAULT 'prospective_new', "intake_channel" TEXT NOT NULL DEFAULT '',
    "introduced_by" TEXT NOT NULL DEFAULT '', "status" TEXT NOT NULL DEFAULT 'intake',
    "incident_type" TEXT NOT NULL DEFAULT 'unknown', "priority" TEXT NOT NULL DEFAULT 'p3',
    "priority_reason" TEXT NOT NULL DEFAULT '', "tlp" TEXT NOT NULL DEFAULT 'TLP:AMBER+STRICT',
    "tlp_restriction" TEXT NOT NULL DEFAULT '', "zone" TEXT NOT NULL DEFAULT '',
    "zone_assumed" INTEGER DEFAULT 1, "functional_impact" TEXT NOT NULL DEFAULT '',
    "information_impact" TEXT NOT NULL DEFAULT '[]', "recoverability" TEXT NOT NULL DEFAULT '',
    "impact_note" TEXT NOT NULL DEFAULT '', "safety_of_life" INTEGER, "attack_active" INTEGER,
    "suspected_start" TEXT NOT NULL DEFAULT '', "suspected_start_precision" TEXT NOT NULL DEFAULT 'unknown',
    "discovered_at" TEXT NOT NULL DEFAULT '', "discovered_by" TEXT NOT NULL DEFAULT '',
    "reported_at" TEXT NOT NULL DEFAULT '', "circumstances" TEXT NOT NULL DEFAULT '',
    "lead" TEXT NOT NULL DEFAULT '', "deputy" TEXT NOT NULL DEFAULT '',
    "account_representative" TEXT NOT NULL DEFAULT '', "contract_state" TEXT NOT NULL DEFAULT 'none',
    "contracting_party" TEXT NOT NULL DEFAULT '', "partner_terms" TEXT NOT NULL DEFAULT '',
    "privilege_posture" TEXT NOT NULL DEFAULT 'not_addressed', "privilege_by" TEXT NOT NULL DEFAULT '',
    "privilege_since" TEXT NOT NULL DEFAULT '', "privilege_wording" TEXT NOT NULL DEFAULT '',
    "written_work" TEXT NOT NULL DEFAULT 'yes', "mail_unsafe" INTEGER,
    "safe_channel" TEXT NOT NULL DEFAULT '', "steady_contact" TEXT NOT NULL DEFAULT '',
    "deputy_contact" TEXT NOT NULL DEFAULT '', "urgent_contact_1" TEXT NOT NULL DEFAULT '',
    "urgent_contact_2" TEXT NOT NULL DEFAULT '', "update_rhythm" TEXT NOT NULL DEFAULT '',
    "reporting" TEXT NOT NULL DEFAULT '', "not_examined" TEXT NOT NULL DEFAULT '');
CREATE TABLE "firm" (
    "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL DEFAULT '', "short_name" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '', "hotline" TEXT NOT NULL DEFAULT '', "logo" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT '', "default_tlp" TEXT NOT NULL DEFAULT 'TLP:AMBER+STRICT',
    "report_footer" TEXT NOT NULL DEFAULT '', "portal_address" TEXT NOT NULL DEFAULT '',
    "portal_fingerprint" TEXT NOT NULL DEFAULT '');
CREATE TABLE "consultant" (
    "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL DEFAULT '', "preferred_name" TEXT NOT NULL DEFAULT '',
    "job_title" TEXT NOT NULL DEFAULT '', "default_role" TEXT NOT NULL DEFAULT '',
    "spoken_introduction" TEXT NOT NULL DEFAULT '', "background" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL DEFAULT '', "mobile" TEXT NOT NULL DEFAULT '',
    "out_of_band" TEXT NOT NULL DEFAULT '', "zone" TEXT NOT NULL DEFAULT '', "on_call" INTEGER,
    "position" BIGINT DEFAULT 0);
CREATE TABLE "organisation" (
    "id" TEXT PRIMARY KEY, "legal_name" TEXT NOT NULL DEFAULT '', "short_name" TEXT NOT NULL DEFAULT '',
    "party" TEXT NOT NULL DEFAULT 'customer', "sector" TEXT NOT NULL DEFAULT '',
    "countries" TEXT NOT NULL DEFAULT '', "zone" TEXT NOT NULL DEFAULT '',
    "hotline" TEXT NOT NULL DEFAULT '', "notes" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE TABLE "service" (
    "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL DEFAULT '', "description" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT '[]', "needs" TEXT NOT NULL DEFAULT '',
    "typical_length" TEXT NOT NULL DEFAULT '', "partner" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE TABLE "assignment" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "consultant" TEXT NOT NULL DEFAULT '', "role" TEXT NOT NULL DEFAULT '',
    "starts" TEXT NOT NULL DEFAULT '', "ends" TEXT NOT NULL DEFAULT '', "on_first_call" INTEGER,
    "position" BIGINT DEFAULT 0);
CREATE INDEX "assignment_by_engagement" ON "assignment" ("engagement");
CREATE TABLE "research_item" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "source_kind" TEXT NOT NULL DEFAULT 'account_representative', "source_detail" TEXT NOT NULL DEFAULT '',
    "finding" TEXT NOT NULL DEFAULT '', "relevance" TEXT NOT NULL DEFAULT '',
    "question_raised" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'to_do',
    "skipped_because" TEXT NOT NULL DEFAULT '', "collected_at" TEXT NOT NULL DEFAULT '',
    "collected_by" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "research_item_by_engagement" ON "research_item" ("engagement");
CREATE TABLE "call" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT 'first', "title" TEXT NOT NULL DEFAULT '',
    "planned_start" TEXT NOT NULL DEFAULT '', "planned_length" BIGINT, "bridge" TEXT NOT NULL DEFAULT '',
    "fallback" TEXT NOT NULL DEFAULT '', "chair" TEXT NOT NULL DEFAULT '', "scribe" TEXT NOT NULL DEFAULT '',
    "timekeeper" TEXT NOT NULL DEFAULT '', "audience" TEXT NOT NULL DEFAULT '',
    "started_at" TEXT NOT NULL DEFAULT '', "ended_at" TEXT NOT NULL DEFAULT '', "recorded" INTEGER,
    "recording_note" TEXT NOT NULL DEFAULT '', "wrap_up_text" TEXT NOT NULL DEFAULT '',
    "confirmed_by" TEXT NOT NULL DEFAULT '', "confirmed_at" TEXT NOT NULL DEFAULT '',
    "corrections" TEXT NOT NULL DEFAULT '', "not_confirmed_because" TEXT NOT NULL DEFAULT '',
    "decision_maker_task" TEXT NOT NULL DEFAULT '',
    "no_step_ours" INTEGER, "no_step_theirs" INTEGER, "position" BIGINT DEFAULT 0);
CREATE INDEX "call_by_engagement" ON "call" ("engagement");
CREATE TABLE "agenda_item" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "call" TEXT NOT NULL REFERENCES "call" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "purpose" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL DEFAULT 'rapport', "planned" BIGINT, "lead" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'planned', "outcome" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "agenda_item_by_engagement" ON "agenda_item" ("engagement");
CREATE TABLE "check_item" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL DEFAULT 'ready', "text" TEXT NOT NULL DEFAULT '', "done" INTEGER,
    "done_by" TEXT NOT NULL DEFAULT '', "done_at" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "check_item_by_engagement" ON "check_item" ("engagement");
CREATE TABLE "participant" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '', "preferred_name" TEXT NOT NULL DEFAULT '',
    "job_title" TEXT NOT NULL DEFAULT '', "organisation" TEXT NOT NULL DEFAULT '',
    "party" TEXT NOT NULL DEFAULT 'customer', "roles" TEXT NOT NULL DEFAULT '[]',
    "consultant" TEXT NOT NULL DEFAULT '', "background" TEXT NOT NULL DEFAULT '',
    "spoken_introduction" TEXT NOT NULL DEFAULT '', "decides_on" TEXT NOT NULL DEFAULT '[]',
    "email" TEXT NOT NULL DEFAULT '', "mail_compromised" INTEGER, "phone" TEXT NOT NULL DEFAULT '',
    "out_of_band" TEXT NOT NULL DEFAULT '', "zone" TEXT NOT NULL DEFAULT '', "reached" INTEGER,
    "identity_verified" INTEGER, "identity_verified_how" TEXT NOT NULL DEFAULT '', "known_before" INTEGER,
    "stand_in" TEXT NOT NULL DEFAULT '', "private_note" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "participant_by_engagement" ON "participant" ("engagement");
CREATE TABLE "attendance" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "call" TEXT NOT NULL REFERENCES "call" ("id") DEFERRABLE INITIALLY DEFERRED,
    "participant" TEXT NOT NULL DEFAULT '', "present" INTEGER, "joined_at" TEXT NOT NULL DEFAULT '',
    "left_at" TEXT NOT NULL DEFAULT '', "introduced" INTEGER, "asked" TEXT NOT NULL DEFAULT 'not_yet',
    "absence_note" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "attendance_by_engagement" ON "attendance" ("engagement");
CREATE TABLE "question" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "origin" TEXT NOT NULL DEFAULT 'custom', "bank_id" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '', "audience" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'general', "timing" TEXT NOT NULL DEFAULT 'first_call',
    "state" TEXT NOT NULL DEFAULT 'not_asked', "must_ask" INTEGER, "asked_at" TEXT NOT NULL DEFAULT '',
    "dropped_because" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "question_by_engagement" ON "question" ("engagement");
CREATE TABLE "answer" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "question" TEXT NOT NULL REFERENCES "question" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '', "answered_by" TEXT NOT NULL DEFAULT '', "at" TEXT NOT NULL DEFAULT '',
    "part" TEXT NOT NULL DEFAULT 'other', "confidence" TEXT NOT NULL DEFAULT 'unassessed',
    "verification" TEXT NOT NULL DEFAULT 'reported', "source" TEXT NOT NULL DEFAULT '',
    "supersedes" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "answer_by_engagement" ON "answer" ("engagement");
CREATE TABLE "participant_question" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '', "asked_by" TEXT NOT NULL DEFAULT '', "at" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open', "answer" TEXT NOT NULL DEFAULT '',
    "answered_by" TEXT NOT NULL DEFAULT '', "answered_at" TEXT NOT NULL DEFAULT '',
    "owner" TEXT NOT NULL DEFAULT '', "due" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "participant_question_by_engagement" ON "participant_question" ("engagement");
CREATE TABLE "concern" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT NOT NULL DEFAULT '', "raised_by" TEXT NOT NULL DEFAULT '', "rank" BIGINT,
    "priority" TEXT NOT NULL DEFAULT 'primary', "category" TEXT NOT NULL DEFAULT 'other',
    "focus" TEXT NOT NULL DEFAULT 'general', "state" TEXT NOT NULL DEFAULT 'open',
    "how_addressed" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "concern_by_engagement" ON "concern" ("engagement");
CREATE TABLE "expectation" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT NOT NULL DEFAULT '', "held_by" TEXT NOT NULL DEFAULT '',
    "response" TEXT NOT NULL DEFAULT 'pending', "agreed_wording" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "expectation_by_engagement" ON "expectation" ("engagement");
CREATE TABLE "reported_item" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT NOT NULL DEFAULT 'received', "content" TEXT NOT NULL DEFAULT '',
    "reported_by" TEXT NOT NULL DEFAULT '', "reported_to" TEXT NOT NULL DEFAULT '',
    "at" TEXT NOT NULL DEFAULT '', "channel" TEXT NOT NULL DEFAULT '', "reference" TEXT NOT NULL DEFAULT '',
    "needs_correction" INTEGER, "note" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE INDEX "reported_item_by_engagement" ON "reported_item" ("engagement");
CREATE TABLE "success_criterion" (
    "id" TEXT PRIMARY KEY,
    "engagement" TEXT NOT NULL REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "statement" TEXT NOT NULL DEFAULT '', "stated_by" TEXT NOT NULL DEFAULT '', "rank" BIGINT,
    "measure" TEXT NOT NULL DEFAULT '', "target" TEXT NOT NULL DEFAULT '',
    "focus" TEXT NOT NULL DEFAULT 'general', "conflicts_with" TEXT NOT NULL DEFAULT '[]',
    "conflict_note" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL DEFAULT 'open',
    "position" BIGINT DEFAULT 0);
CREATE INDEX "success_criterion_by_engagement" ON "success_criterion" ("engagement");
