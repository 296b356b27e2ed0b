// SPDX-License-Identifier: Apache-2.0
// A durable edit of one field through Editor::perform, beside the same SQL statements through SQLite's own
// interface: what does the house add to the bare walls? Both write to a file of their own on one disk, turn
// by turn, so that a busy moment of the machine meets both.

#include "models/domain/note.h"
#include "models/edit/editor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3'000;
constexpr int warmUp = 200;
constexpr int notes = 50;

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

template <typename T> T demand(Result<T> result)
{
    if (!result)
        giveUp(qPrintable(result.failure().sentence));
    return *std::move(result);
}

/// A text of 300 characters, another one each time.
QString textOf(int round)
{
    return u"%1 The file server was encrypted on Sunday night. "_s.arg(round, 8).repeated(6).left(300);
}

class Bare
{
public:
    explicit Bare(const QByteArray &path)
    {
        if (sqlite3_open(path.constData(), &m_database) != SQLITE_OK)
            giveUp("no bare database");
        for (const char *setting :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
              "PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"})
            sqlite3_exec(m_database, setting, nullptr, nullptr, nullptr);
        m_begin = prepare("BEGIN IMMEDIATE");
        m_update = prepare(R"(UPDATE "note" SET "text" = ? WHERE "id" = ? AND "engagement" = ?
AND "text" IS NOT DISTINCT FROM ?)");
        m_head = prepare(R"(SELECT "pos", "hash" FROM "change" WHERE "engagement_id" = ?
ORDER BY "pos" DESC LIMIT 1)");
        m_insert =
            prepare(R"(INSERT INTO "change" ("engagement_id", "pos", "op", "entity", "entity_id", "field",
"old", "old_salt", "old_digest", "new", "new_salt", "new_digest",
"title", "at", "author", "device", "batch", "undo_of", "prev_hash", "hash")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
        m_draft = prepare(R"(DELETE FROM "draft" WHERE "record" = ? AND "field" = ?)");
        m_summary = prepare(R"(UPDATE "summary" SET "last_change" = ? WHERE "id" = ?)");
        m_commit = prepare("COMMIT");
    }

    void edit(const QByteArray &engagement, const QByteArray &id, const QByteArray &before,
              const QByteArray &after, qint64 at)
    {
        run(m_begin);
        bind(m_update, {after, id, engagement, before});
        run(m_update);
        if (sqlite3_changes(m_database) != 1)
            giveUp("the bare edit found nothing");
        const auto [pos, hash] = head(engagement);
        bind(m_insert,
             {engagement,
              {},
              "set",
              "note",
              id,
              "text",
              '"' + before + '"',
              m_salt,
              m_digest,
              '"' + after + '"',
              m_salt,
              m_digest,
              "Edit",
              {},
              "Dana",
              "laptop",
              id,
              "",
              hash,
              m_digest});
        sqlite3_bind_int64(m_insert, 2, pos + 1);
        sqlite3_bind_int64(m_insert, 14, at);
        run(m_insert);
        bind(m_draft, {id, "text"});
        run(m_draft);
        sqlite3_bind_int64(m_summary, 1, at);
        sqlite3_bind_text(m_summary, 2, engagement.constData(), int(engagement.size()), SQLITE_TRANSIENT);
        run(m_summary);
        head("00000000-0000-0000-0000-000000000000");
        run(m_commit);
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
        return statement;
    }

    void bind(sqlite3_stmt *statement, const std::vector<QByteArray> &texts)
    {
        int index = 0;
        for (const QByteArray &text : texts)
            sqlite3_bind_text(statement, ++index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }

    void run(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

    std::pair<qint64, QByteArray> head(const QByteArray &chain)
    {
        bind(m_head, {chain});
        std::pair<qint64, QByteArray> found;
        if (sqlite3_step(m_head) == SQLITE_ROW)
            found = {sqlite3_column_int64(m_head, 0),
                     reinterpret_cast<const char *>(sqlite3_column_text(m_head, 1))};
        sqlite3_reset(m_head);
        return found;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_head = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_draft = nullptr;
    sqlite3_stmt *m_summary = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    QByteArray m_salt = QByteArray(32, '0');
    QByteArray m_digest = QByteArray(64, '0');
};

void tell(const char *name, std::vector<qint64> &times)
{
    std::ranges::sort(times);
    std::printf("%-20s median %7.1f µs   p95 %7.1f µs   p99 %7.1f µs\n", name,
                double(times[times.size() / 2]) / 1000, double(times[times.size() * 95 / 100]) / 1000,
                double(times[times.size() * 99 / 100]) / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(application.arguments().value(1, QDir::tempPath()) + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"editor.firstcall"_s);
    const QString barePath = folder.filePath(u"bare.firstcall"_s);

    QUuid engagement;
    QList<QUuid> ids;
    {
        const std::unique_ptr<Store> store = demand(Store::create(path));
        Editor editor(*store, u"Dana"_s, u"laptop"_s, [] { return QDateTime::currentDateTimeUtc(); });
        engagement = demand(editor.addEngagement({.reference = u"LFR-2026-031"_s}));
        for (int i = 0; i < notes; ++i)
            ids.append(demand(editor.add(engagement, Note{.text = textOf(i)})));
    }
    QFile::copy(path, barePath);

    const std::unique_ptr<Store> store = demand(Store::open(path));
    Editor editor(*store, u"Dana"_s, u"laptop"_s, [] { return QDateTime::currentDateTimeUtc(); });
    Bare bare(QFile::encodeName(barePath));

    QList<Note> current;
    for (int i = 0; i < notes; ++i)
        current.append(fromRow<Note>(*demand(store->row(Note::entity(), ids[i]))));

    std::vector<qint64> house;
    std::vector<qint64> walls;
    for (int round = 0; round < warmUp + rounds; ++round) {
        const int which = round % notes;
        const QString text = textOf(1'000 + round);
        const Note before = current[which];
        Note after = before;
        after.text = text;
        const auto throughEditor = [&] {
            const ChangeSet set{u"Edit"_s, {edit(engagement, ids[which], before, after)}, {}};
            QElapsedTimer timer;
            timer.start();
            const Result<> done = editor.perform(set);
            const qint64 took = timer.nsecsElapsed();
            if (!done)
                giveUp(qPrintable(done.failure().sentence));
            return took;
        };
        const auto pastIt = [&] {
            const QByteArray id = idText(ids[which]).toLatin1();
            const QByteArray where = idText(engagement).toLatin1();
            const QByteArray old = before.text.toUtf8();
            const QByteArray fresh = text.toUtf8();
            QElapsedTimer timer;
            timer.start();
            bare.edit(where, id, old, fresh, QDateTime::currentMSecsSinceEpoch());
            return timer.nsecsElapsed();
        };
        const bool editorFirst = round % 2 == 0;
        const qint64 first = editorFirst ? throughEditor() : pastIt();
        const qint64 second = editorFirst ? pastIt() : throughEditor();
        current[which] = after;
        if (round < warmUp)
            continue;
        house.push_back(editorFirst ? first : second);
        walls.push_back(editorFirst ? second : first);
    }
    tell("Editor::perform", house);
    tell("the same, bare", walls);
    std::printf("ratio of medians %.2f, of p95 %.2f\n",
                double(house[house.size() / 2]) / double(walls[walls.size() / 2]),
                double(house[house.size() * 95 / 100]) / double(walls[walls.size() * 95 / 100]));
    return 0;
}
