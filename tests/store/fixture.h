// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/store/verify.h"
#include "tests/support/everykind.h"
#include "tests/support/run.h"

#include <QTemporaryDir>

namespace firstcall::testing {

/// A folder in memory where there is one: tests of thousands of commits need not wait for a disk.
QString quickFolderTemplate();

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// Runs statements on a store's file past the program, with the guards of the journal out of the way and back
/// in place after, as someone would who means to change history.
void tamper(const QString &path, const QStringList &statements);
/// The first value of a query past the program.
QVariant look(const QString &path, const QString &query);

/// What verifyStore() finds, or why it could not look.
QStringList findings(const QString &path, const StoreOptions &options = {});

/// A folder with a store that holds an engagement with every kind of record.
struct OneStore
{
    QTemporaryDir folder = QTemporaryDir(quickFolderTemplate());
    StoreOptions options = {};
    QUuid engagement = QUuid::createUuidV5(QUuid(), QStringLiteral("the engagement"));
    ChangeSet all = everyKind(engagement, QStringLiteral("LFR-2026-001"));
    std::unique_ptr<Store> store = {};

    explicit OneStore(const StoreOptions &with = {});

    QString path(const QString &name = QStringLiteral("store.firstcall")) const
    {
        return folder.filePath(name);
    }
    /// A minute later each time.
    Stamp stamp();
    /// Closes and opens again.
    void reopen();
    QUuid idOf(const Entity &entity) const;
    Row rowOf(const Entity &entity) const;
    /// One field of the record of a kind, changed from what it is now.
    Change edit(const Entity &entity, QLatin1StringView field, const QVariant &value) const;
    Result<Position> set(const Entity &entity, QLatin1StringView field, const QVariant &value);

private:
    int m_minute = 0;
};

} // namespace firstcall::testing
