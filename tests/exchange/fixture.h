// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/exporting.h"
#include "models/exchange/importing.h"
#include "models/exchange/savefile.h"
#include "models/store/store.h"
#include "tests/support/everykind.h"
#include "tests/support/run.h"

#include <QTemporaryDir>

namespace firstcall::testing {

/// A folder with two stores: `here` has an engagement with every kind of record, `there` is empty.
struct TwoStores
{
    QTemporaryDir folder = {};
    std::unique_ptr<Store> here = make(QStringLiteral("here"));
    std::unique_ptr<Store> there = make(QStringLiteral("there"));
    QUuid engagement = QUuid::createUuidV5(QUuid(), QStringLiteral("the engagement"));
    Stamp stamp = {.at = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC),
                   .author = QStringLiteral("Dana")};

    TwoStores()
    {
        if (const auto done = here->apply(everyKind(engagement, QStringLiteral("LFR-2026-001")), stamp);
            !done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QByteArray exported(const Store &store, WithJournal journal = WithJournal::No) const
    {
        const Result<EngagementFile> file = takeOut(store, engagement, journal);
        return file ? toJson(*file) : file.failure().sentence.toUtf8();
    }

    /// Writes the bytes to a file and imports it.
    Result<Imported> import(Store &store, const QByteArray &json) const
    {
        const QString name = path(QStringLiteral("engagement.json"));
        if (const Result<> saved = saveFile(name, json); !saved)
            return saved.failure();
        return importEngagement(store, name, stamp);
    }

private:
    std::unique_ptr<Store> make(const QString &name) const
    {
        Result<std::unique_ptr<Store>> store =
            Store::create(folder.filePath(name + QStringLiteral(".firstcall")));
        return store ? std::move(*store) : nullptr;
    }
};

} // namespace firstcall::testing
