// SPDX-License-Identifier: Apache-2.0
#include "models/store/dialect.h"

using namespace Qt::StringLiterals;

namespace firstcall::dialect {

QStringList settings()
{
    return {
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s,
        u"PRAGMA temp_store = MEMORY"_s,  u"PRAGMA foreign_keys = ON"_s,
    };
}

QString useLog()
{
    return u"PRAGMA journal_mode = WAL"_s;
}

QStringList lookerSettings()
{
    return {u"PRAGMA query_only = ON"_s};
}

QStringList writerSettings()
{
    return {
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA fullfsync = ON"_s,
        u"PRAGMA checkpoint_fullfsync = ON"_s,
    };
}

QString beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString beginReading()
{
    return u"BEGIN"_s;
}

QString identityColumn()
{
    return u"INTEGER PRIMARY KEY"_s;
}

QStringList journalGuards()
{
    return {
        uR"(CREATE TRIGGER "change_stays" BEFORE DELETE ON "change"
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END)"_s,
        uR"(CREATE TRIGGER "change_is_only_erased" BEFORE UPDATE ON "change"
WHEN NOT (
    (NEW."old" IS NULL AND NEW."old_salt" = ''
        OR NEW."old" IS NOT DISTINCT FROM OLD."old" AND NEW."old_salt" = OLD."old_salt")
    AND (NEW."new" IS NULL AND NEW."new_salt" = ''
        OR NEW."new" IS NOT DISTINCT FROM OLD."new" AND NEW."new_salt" = OLD."new_salt")
    AND (NEW."seq", NEW."engagement_id", NEW."pos", NEW."entity", NEW."entity_id", NEW."field", NEW."op",
         NEW."title", NEW."at", NEW."author", NEW."device", NEW."batch", NEW."undo_of",
         NEW."old_digest", NEW."new_digest", NEW."prev_hash", NEW."hash")
      = (OLD."seq", OLD."engagement_id", OLD."pos", OLD."entity", OLD."entity_id", OLD."field", OLD."op",
         OLD."title", OLD."at", OLD."author", OLD."device", OLD."batch", OLD."undo_of",
         OLD."old_digest", OLD."new_digest", OLD."prev_hash", OLD."hash"))
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END)"_s,
    };
}

QStringList searchIndex()
{
    return {
        uR"(CREATE VIRTUAL TABLE "search" USING fts5("words", "scope",
content='searched', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 0'))"_s,
    };
}

QString takeInWords()
{
    return uR"(INSERT INTO "search" ("rowid", "words", "scope") VALUES (?, ?, ?))"_s;
}

QString forgetWords()
{
    return uR"(INSERT INTO "search" ("search", "rowid", "words", "scope") VALUES ('delete', ?, ?, ?))"_s;
}

QString indexAnew()
{
    return uR"(INSERT INTO "search" ("search") VALUES ('rebuild'))"_s;
}

QString findWords()
{
    return uR"(SELECT s."entity", s."record", s."engagement_id"
FROM "search" JOIN "searched" s ON s."seq" = "search"."rowid"
WHERE "search" MATCH ? AND NOT EXISTS
(SELECT 1 FROM "to_search" d WHERE d."record" = s."record" AND d."entity" = s."entity")
ORDER BY "search"."rowid" DESC LIMIT ?)"_s;
}

QString schemaObjects()
{
    // How the index keeps its own tables is SQLite's affair, and may be another's in another version.
    return uR"(SELECT type, name, COALESCE(sql, '') FROM sqlite_schema WHERE NOT (type = 'table' AND name IN
('search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config')) ORDER BY type, name)"_s;
}

QString becomeSingleFile()
{
    return u"PRAGMA journal_mode = DELETE"_s;
}

QStringList copySettings()
{
    return {u"PRAGMA query_only = OFF"_s}; // the copy is written through the same connection
}

QString copyInto()
{
    return u"VACUUM INTO ?"_s;
}

} // namespace firstcall::dialect
