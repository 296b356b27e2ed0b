// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/store/verify.h"
#include "tests/support/run.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace firstcall::testing {

/// A store with an engagement that holds nothing but its core records, and an editor whose clock goes on by a
/// second at each look.
struct Desk
{
    // In memory where there is such a folder: thousands of commits need not wait for a disk.
    QTemporaryDir folder = QTemporaryDir(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/firstcall-XXXXXX"));
    std::unique_ptr<Store> store = {};
    std::unique_ptr<Editor> editor = {};
    QUuid engagement = {};
    QStringList failures = {}; ///< of undo and redo

    Desk()
    {
        Result<std::unique_ptr<Store>> made = Store::create(path());
        if (!made)
            qFatal("%s", qPrintable(made.failure().sentence));
        store = *std::move(made);
        editor = std::make_unique<Editor>(*store, QStringLiteral("Dana"), QStringLiteral("laptop"), [this] {
            return QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC).addSecs(++m_seconds);
        });
        QObject::connect(editor.get(), &Editor::failed, editor.get(),
                         [this](const QString &sentence) { failures.append(sentence); });
        const Result<QUuid> added = editor->addEngagement(
            {.reference = QStringLiteral("LFR-2026-031"), .zone = QStringLiteral("Europe/London")});
        if (!added)
            qFatal("%s", qPrintable(added.failure().sentence));
        engagement = *added;
    }

    /// Time goes by.
    void wait(int seconds) { m_seconds += seconds; }

    QString path() const { return folder.filePath(QStringLiteral("desk.firstcall")); }

    template <Record R> R get(const QUuid &id) const
    {
        const Result<std::optional<Row>> row = store->row(R::entity(), id);
        return row && *row ? fromRow<R>(**row) : R{};
    }
    template <Record R> bool has(const QUuid &id) const
    {
        const Result<std::optional<Row>> row = store->row(R::entity(), id);
        return row && *row;
    }
    /// Edits a record: `how` gets it to change.
    template <Record R, typename How> Result<> edit(const QUuid &id, const How &how) const
    {
        const R before = get<R>(id);
        R after = before;
        how(after);
        const QUuid where = R::entity().scope == Scope::Firm ? QUuid() : engagement;
        return editor->perform({QStringLiteral("Edit"), {firstcall::edit(where, id, before, after)}, {}});
    }
    Snapshot snapshot() const
    {
        const Result<Snapshot> now = store->snapshot(engagement);
        return now ? *now : Snapshot();
    }
    QStringList findings() const
    {
        const Result<QStringList> found = verifyStore(path());
        return found ? *found : QStringList{found.failure().sentence};
    }

private:
    int m_seconds = 0;
};

} // namespace firstcall::testing
