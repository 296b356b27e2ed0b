-- SPDX-License-Identifier: Apache-2.0
-- Form 7: the sets of questions and the agendas that a firm made itself. Frozen once shipped; a change is a new step.
CREATE TABLE "question_set" (
    "id" TEXT PRIMARY KEY, "title" TEXT NOT NULL DEFAULT '', "incident_type" TEXT NOT NULL DEFAULT '',
    "position" BIGINT DEFAULT 0);
CREATE TABLE "set_question" (
    "id" TEXT PRIMARY KEY,
    "set" TEXT NOT NULL REFERENCES "question_set" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '', "listen_for" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT '', "focus" TEXT NOT NULL DEFAULT 'general',
    "timing" TEXT NOT NULL DEFAULT 'first_call', "must_ask" INTEGER, "position" BIGINT DEFAULT 0);
CREATE TABLE "agenda_set" (
    "id" TEXT PRIMARY KEY, "title" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
CREATE TABLE "agenda_set_item" (
    "id" TEXT PRIMARY KEY,
    "set" TEXT NOT NULL REFERENCES "agenda_set" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '', "purpose" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL DEFAULT 'rapport', "planned" BIGINT, "lead" TEXT NOT NULL DEFAULT '',
    "template_id" TEXT NOT NULL DEFAULT '', "position" BIGINT DEFAULT 0);
