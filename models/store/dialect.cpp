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

QString schemaObjects()
{
    return u"SELECT type, name, COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name"_s;
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
